import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOf } from './log-file.ts';
import { endProcess } from './processes.ts';

export type Hooks = {
  onCrash?: (message: string) => void;
  /** It is not started again. The reason ends with the end of its log. */
  onGiveUp?: (reason: string) => void;
  onLaunch?: (pid: number | undefined) => void;
  /** What it needs and is away at present: what ends meanwhile is not to blame, and not given up. */
  missing?: () => Promise<string | undefined>;
  /** Ends in a row, without ever being ready, after which it is given up. */
  giveUpAfter?: number;
  /**
   * Whether it answers. One that lives and does not, so many times in a row, is ended and started
   * again; not while what it needs is away. Asked once it was ready.
   */
  answers?: () => Promise<boolean>;
  watch?: Watch;
  /** It is about to listen: what is held for it is let go. */
  beforeListening?: () => Promise<void>;
  /** Milliseconds before the first new start; doubled with each further one. */
  firstPause?: number;
};

/** Milliseconds between two questions, and how many in a row may go unanswered. */
export type Watch = { every: number; misses: number };

export type Kept = {
  child: () => ChildProcess | undefined;
  /** How the first start went. */
  first: Promise<'ready' | 'ended'>;
  stop: (signal: NodeJS.Signals, milliseconds: number) => Promise<void>;
};

type Input = Hooks & {
  name: string;
  logFile: string;
  start: () => ChildProcess;
  /** Settles with the start's outcome; `ended` when the child ends before it is ready. */
  outcome: (child: ChildProcess) => Promise<'ready' | 'ended'>;
};

const GIVE_UP_AFTER = 8;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const CALM_AFTER = 60_000;
/** Three minutes without any answer: a slow machine is never taken for a dead program. */
const WATCH: Watch = { every: 15_000, misses: 12 };

/**
 * Keeps a child running: whenever it ends it is started again, ever more slowly while it keeps
 * ending. The pauses hold this process, so that it cannot end because all its children are down.
 */
export const keepRunning = (input: Input): Kept => {
  const giveUpAfter = input.giveUpAfter ?? GIVE_UP_AFTER;
  const stopping = new AbortController();
  let child: ChildProcess | undefined;
  let crashes = 0;
  let fruitless = 0;

  const launch = (): Promise<'ready' | 'ended'> => {
    const startedAt = Date.now();
    let wasReady = false;
    try {
      child = input.start();
    } catch (error) {
      child = undefined;
      void ended((error as Error).message, false);
      return Promise.resolve('ended');
    }
    input.onLaunch?.(child.pid);
    const outcome = input.outcome(child).then((state) => {
      wasReady = state === 'ready';
      if (wasReady) fruitless = 0;
      if (wasReady && child) void watch(child);
      return state;
    });
    // A program that cannot be run at all raises `error` and no `exit`.
    const over = once((how: string) => {
      if (Date.now() - startedAt > CALM_AFTER) crashes = 0;
      void ended(how, wasReady);
    });
    child.once('error', (error) => over(error.message));
    child.once('exit', (code, signal) => over(signal ?? `code ${code}`));
    if (child.exitCode !== null || child.signalCode !== null) over('before it was watched');
    return outcome;
  };

  const watch = async (watched: ChildProcess): Promise<void> => {
    const { answers } = input;
    const { every, misses } = input.watch ?? WATCH;
    const isOver = (): boolean =>
      stopping.signal.aborted || watched.exitCode !== null || watched.signalCode !== null;
    let missed = 0;
    while (answers && missed < misses) {
      await sleep(every, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isOver()) return;
      const isThere = await answers().catch(() => false);
      const missing = isThere ? undefined : await input.missing?.().catch(() => undefined);
      missed = isThere || missing !== undefined ? 0 : missed + 1;
    }
    if (!answers || isOver()) return;
    input.onCrash?.(`${input.name} lives and does not answer; it is ended`);
    watched.kill('SIGKILL');
  };

  const ended = async (how: string, wasReady: boolean): Promise<void> => {
    if (stopping.signal.aborted) return;
    crashes += 1;
    const missing = await input.missing?.().catch(() => undefined);
    if (stopping.signal.aborted) return;
    if (!wasReady && missing === undefined) fruitless += 1;
    if (fruitless >= giveUpAfter) {
      stopping.abort();
      input.onGiveUp?.(
        `${input.name} ended ${fruitless} times in a row (${how}) and was never ready. ` +
          `The end of ${input.logFile}:\n${endOf(input.logFile)}`,
      );
      return;
    }
    const pause = Math.min((input.firstPause ?? FIRST_PAUSE) * 2 ** (crashes - 1), LONGEST_PAUSE);
    const cause = missing === undefined ? how : `${how}; ${missing}`;
    input.onCrash?.(
      `${input.name} ended (${cause}); starting again in ${pause / 1000} s, log: ${input.logFile}`,
    );
    await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    if (!stopping.signal.aborted) void launch();
  };

  const first = launch();
  return {
    child: () => child,
    first,
    stop: async (signal, milliseconds) => {
      stopping.abort();
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      await endProcess(child.pid, signal, milliseconds);
    },
  };
};

const once = (run: (how: string) => void): ((how: string) => void) => {
  let done = false;
  return (how) => {
    if (!done) run(how);
    done = true;
  };
};
