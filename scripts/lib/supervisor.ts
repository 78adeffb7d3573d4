import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.ts';
import { endProcess } from './processes.ts';

export type Program = {
  name: string;
  script: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  nodeFlags?: string[];
};

export type Supervised = {
  pid: () => number | undefined;
  /**
   * Settles with the first start of the program: when it says `ready` on its channel.
   * @throws when it ends before, or takes longer than `milliseconds`
   */
  ready: (milliseconds: number) => Promise<void>;
  stop: () => Promise<void>;
  /** Ends the process at once, as a crash would; it is started again. For tests. */
  kill: () => void;
};

type Hooks = { onCrash?: (message: string) => void };

const GUARD = pathToFileURL(join(ROOT, 'scripts/lib/end-with-parent.mjs')).href;
/** A worker finishes the jobs it has begun. */
const STOP_WITHIN = 35_000;
const CALM_AFTER = 60_000;

/** Keeps a program running: a crash starts it again, ever more slowly while it keeps crashing. */
export const supervise = (program: Program, { onCrash }: Hooks = {}): Supervised => {
  let child: ChildProcess | undefined;
  let wanted = true;
  let crashes = 0;

  const launch = (): void => {
    const startedAt = Date.now();
    child = startProgram(program);
    child.once('exit', (code, signal) => {
      if (!wanted) return;
      if (Date.now() - startedAt > CALM_AFTER) crashes = 0;
      crashes += 1;
      const wait = Math.min(250 * 2 ** crashes, 30_000);
      onCrash?.(
        `${program.name} ended (${signal ?? `code ${code}`}); starting again in ${wait / 1000} s, log: ${program.logFile}`,
      );
      void sleep(wait, undefined, { ref: false }).then(() => {
        if (wanted) launch();
      });
    });
  };
  launch();
  const first = readiness(child as unknown as ChildProcess);

  return {
    pid: () => child?.pid,
    ready: async (milliseconds) => {
      const state = await Promise.race([
        first,
        sleep(milliseconds, 'late' as const, { ref: false }),
      ]);
      if (state === 'ready') return;
      const problem = state === 'late' ? `is not ready after ${milliseconds / 1000} s` : 'ended';
      throw new Error(
        `${program.name} ${problem}. The end of ${program.logFile}:\n${endOf(program.logFile)}`,
      );
    },
    kill: () => void child?.kill('SIGKILL'),
    stop: async () => {
      wanted = false;
      if (child?.pid !== undefined && child.exitCode === null) {
        await endProcess(child.pid, 'SIGTERM', STOP_WITHIN);
      }
    },
  };
};

const readiness = (child: ChildProcess): Promise<'ready' | 'ended'> =>
  new Promise((resolve) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve('ready');
    });
    child.once('exit', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });

/** Starts a program once, its output going to the end of its log file. */
export const startProgram = (program: Program): ChildProcess => {
  const log = openSync(program.logFile, 'a');
  const child = spawn(
    process.execPath,
    [...(program.nodeFlags ?? []), '--import', GUARD, program.script, ...(program.args ?? [])],
    {
      cwd: ROOT,
      env: program.env,
      stdio: ['ignore', log, log, 'ipc'],
      // Its own group: Ctrl+C reaches the starter alone, which stops things in order.
      detached: true,
    },
  );
  closeSync(log);
  return child;
};

/** Runs a program to its end. @throws with the end of its log when it fails */
export const runProgram = async (program: Program): Promise<void> => {
  const child = startProgram(program);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code === 0) return;
  throw new Error(
    `${program.name} failed. The end of ${program.logFile}:\n${endOf(program.logFile)}`,
  );
};

/** Begins a new log and keeps the one before as `.old`. */
export const rotateLog = (file: string): void => {
  if (existsSync(file)) renameSync(file, `${file}.old`);
};

export const endOf = (file: string, lines = 25): string =>
  existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    : '(nothing was written)';
