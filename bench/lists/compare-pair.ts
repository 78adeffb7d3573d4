import { report } from '../lib/report.ts';
import { median, pairedRatio } from '../lib/statistics.ts';
import { latencies } from './requests.ts';

const ROUNDS = 11;
const TIMES = 100;

export type Pair = {
  id: string;
  what: string;
  ours: () => Promise<unknown>;
  byHand: () => Promise<unknown>;
  goal: { atMost: number } | null;
};

/** Reports how much longer ours takes than the same by hand, at p95, both in turn. */
export const comparePair = async ({ id, what, ours, byHand, goal }: Pair): Promise<void> => {
  const taken: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [hand, own] = await latencies([byHand, ours], TIMES);
    reference.push(hand?.p95 as number);
    taken.push(own?.p95 as number);
  }
  report({
    id,
    what: `${what} (p95, median of ${ROUNDS} rounds)`,
    ours: `${median(taken).toFixed(1)} ms`,
    reference: `${median(reference).toFixed(1)} ms`,
    ratio: pairedRatio(taken, reference),
    goal,
  });
};
