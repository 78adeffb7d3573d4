import { Worker } from 'node:worker_threads';
import type { PlanProblem, Solved } from '../../../domain/planning/index.ts';
import { refusal } from '../platform/errors.ts';
import { createShares } from '../platform/shares.ts';
import type { PlannerReply, PlannerRequest } from './planner-thread.ts';

export type SolveInThread = {
  /** Whose turn it takes. */
  company: string;
  problem: PlanProblem;
  milliseconds: number;
  seed?: number;
  /** Ends the search early, with the best so far. */
  signal?: AbortSignal;
  onProgress?: (progress: { cost: number; left: number }) => void;
};

export type Solver = {
  /**
   * Plans in a thread, one company after the other. Errors: REQUESTS_EXCEEDED (429) when too many of the
   * company wait, PLANNING_FAILED (503) when the thread dies or never ends.
   */
  solve: (input: SolveInThread) => Promise<Solved>;
  close: () => Promise<void>;
};

const SHARES = { slots: 1, perCompany: 1, maxWaiting: 4, name: 'the planner' };
/** Beyond its time: reading the problem, and the last rounds. */
const GRACE_MS = 15_000;
const RESOURCE_LIMITS = {
  maxOldGenerationSizeMb: 768,
  maxYoungGenerationSizeMb: 64,
  stackSizeMb: 4,
};

/** Beside this file when run from source, beside the bundle once built. */
const threadUrl = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './planner-thread.ts' : './planner-thread.mjs',
    import.meta.url,
  );

const failed = (): Error => refusal('PLANNING_FAILED', 503, {});

/** One thread, started at first use and again after it died. */
export const createSolver = ({ graceMs = GRACE_MS } = {}): Solver => {
  let thread: Worker | null = null;
  let lastId = 0;
  const shares = createShares(SHARES);

  const start = (): Worker => {
    const started = new Worker(threadUrl(), {
      env: {},
      execArgv: [],
      resourceLimits: RESOURCE_LIMITS,
      stdout: true,
      stderr: true,
    });
    started.stdout.resume();
    started.stderr.resume();
    started.unref();
    return started;
  };
  const drop = async (): Promise<void> => {
    const old = thread;
    thread = null;
    await old?.terminate();
  };

  const ask = (current: Worker, input: SolveInThread): Promise<Solved> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const onAbort = (): void => void Atomics.store(stop, 0, 1);
      const timer = setTimeout(() => end(() => reject(failed())), input.milliseconds + graceMs);
      const end = (act: () => void): void => {
        clearTimeout(timer);
        input.signal?.removeEventListener('abort', onAbort);
        current.off('message', onMessage).off('error', onDeath).off('exit', onDeath);
        act();
      };
      const onDeath = (): void => end(() => reject(failed()));
      const onMessage = (reply: PlannerReply): void => {
        if (reply.id !== id) return;
        if ('progress' in reply) input.onProgress?.(reply.progress);
        else end(() => resolve(reply.solved));
      };
      current.on('message', onMessage).on('error', onDeath).on('exit', onDeath);
      input.signal?.addEventListener('abort', onAbort);
      if (input.signal?.aborted) onAbort();
      current.postMessage({
        id,
        problem: input.problem,
        milliseconds: input.milliseconds,
        seed: input.seed ?? 1,
        stop,
      } satisfies PlannerRequest);
    });

  return {
    solve: (input) =>
      shares.run(input.company, async () => {
        const current = (thread ??= start());
        current.ref();
        try {
          return await ask(current, input);
        } catch (error) {
          await drop();
          throw error;
        } finally {
          thread?.unref();
        }
      }),
    close: () => shares.idle().then(drop),
  };
};
