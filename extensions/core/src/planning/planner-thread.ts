/** Plans in a thread of its own, so that nobody waits for the search but who asked for it. */
import { parentPort } from 'node:worker_threads';
import { sealPrototypes } from '../../../domain/kernel/seal-prototypes.ts';
import { type PlanProblem, solve, type Solved } from '../../../domain/planning/index.ts';

export type PlannerRequest = {
  id: number;
  problem: PlanProblem;
  milliseconds: number;
  seed: number;
  /** Shared: 1 ends the search with the best so far. */
  stop: Int32Array;
};
export type PlannerReply =
  | { id: number; progress: { cost: number; left: number } }
  | { id: number; solved: Solved };

sealPrototypes();

/** A small plan is as good as it gets long before its time is over. */
const ROUNDS_PER_VISIT = 10_000;

const answer = ({ id, problem, milliseconds, seed, stop }: PlannerRequest): void => {
  const start = performance.now();
  const solved = solve(problem, {
    seed,
    iterations: ROUNDS_PER_VISIT * Math.max(1, problem.visits.length),
    spent: () =>
      Atomics.load(stop, 0) === 1 ? Infinity : (performance.now() - start) / milliseconds,
    onBetter: (progress) => parentPort?.postMessage({ id, progress } satisfies PlannerReply),
  });
  parentPort?.postMessage({ id, solved } satisfies PlannerReply);
};

parentPort?.on('message', answer);
