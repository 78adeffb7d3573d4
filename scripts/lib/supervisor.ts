import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { keepRunning, type Hooks } from './keep-running.ts';
import { endOf, openLog } from './log-file.ts';
import { ROOT } from './paths.ts';

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

const GUARD = pathToFileURL(join(ROOT, 'scripts/lib/end-with-parent.mjs')).href;
/** A worker finishes the jobs it has begun. */
const STOP_WITHIN = 35_000;

/** Keeps a program running: a crash starts it again, ever more slowly while it keeps crashing. */
export const supervise = (program: Program, hooks: Hooks = {}): Supervised => {
  const { name, logFile } = program;
  let beats = 0;
  const start = (): ChildProcess => {
    const child = startProgram(program);
    child.on('message', (message) => {
      if (message === 'alive') beats += 1;
      if (message === 'listens next')
        void (hooks.beforeListening?.() ?? Promise.resolve()).then(() => tell(child, 'listen'));
    });
    return child;
  };
  // Its event loop turns: it says so every few seconds.
  const answers = (): Promise<boolean> => {
    const isThere = beats > 0;
    beats = 0;
    return Promise.resolve(isThere);
  };
  const kept = keepRunning({ answers, ...hooks, name, logFile, start, outcome: readiness });
  return {
    pid: () => kept.child()?.pid,
    ready: async (milliseconds) => {
      const state = await Promise.race([
        kept.first,
        sleep(milliseconds, 'late' as const, { ref: false }),
      ]);
      if (state === 'ready') return;
      const problem = state === 'late' ? `is not ready after ${milliseconds / 1000} s` : 'ended';
      throw new Error(`${name} ${problem}. The end of ${logFile}:\n${endOf(logFile)}`);
    },
    kill: () => void kept.child()?.kill('SIGKILL'),
    stop: () => kept.stop('SIGTERM', STOP_WITHIN),
  };
};

/** One that has ended meanwhile hears nothing. */
const tell = (child: ChildProcess, message: string): void => {
  if (child.connected) child.send(message, () => undefined);
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
  const log = openLog(program.logFile);
  try {
    return spawn(
      process.execPath,
      [...(program.nodeFlags ?? []), '--import', GUARD, program.script, ...(program.args ?? [])],
      {
        cwd: ROOT,
        env: { ...program.env, FIELDWRIGHT_STARTER: String(process.pid) },
        stdio: ['ignore', log, log, 'ipc'],
        // Its own group: Ctrl+C reaches the starter alone, which stops things in order.
        detached: true,
      },
    );
  } finally {
    closeSync(log);
  }
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
