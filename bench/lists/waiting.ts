import type { Stack } from '../../scripts/lib/stack.ts';
import { report } from '../lib/report.ts';
import { percentile } from '../lib/statistics.ts';
import { casesOf, DISPATCHER } from './cases.ts';
import { latencies } from './requests.ts';

const TIMES = 40;
const PEOPLE = 10;
/** Milliseconds after which a person notices that he waits: alone, and with nine others. */
const ALONE = 150;
const TOGETHER = 400;

const reportWaiting = (what: string, p95: number, limit: number): void =>
  report({
    id: 'P3',
    what: `${what}, p95`,
    ours: `${p95.toFixed(1)} ms`,
    reference: `${limit} ms`,
    ratio: p95 / limit,
    goal: { atMost: 1 },
  });

/** Ten people who each ask for everything, one thing after the other, beginning at different places. */
const together = async (runs: readonly (() => Promise<unknown>)[]): Promise<number[]> => {
  const taken: number[] = [];
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, person) => {
      const own = runs.map(
        (_run, place) => runs[(place + person) % runs.length] as (typeof runs)[0],
      );
      for (const { p95 } of await latencies(own, TIMES / PEOPLE)) taken.push(p95);
    }),
  );
  return taken;
};

/** How long lists, searches and counts of orders keep a person waiting, by who asks. */
export const measureWaiting = async (stack: Stack): Promise<void> => {
  for (const reader of ['administrator', 'dispatcher'] as const) {
    const cases = casesOf(stack.url, reader === 'dispatcher' ? DISPATCHER : stack.adminToken);
    for (const [name, run] of Object.entries(cases)) {
      const [alone] = await latencies([run], TIMES);
      reportWaiting(`${name}, ${reader}`, alone?.p95 as number, ALONE);
    }
    const all = await together(Object.values(cases));
    reportWaiting(`all of these, ${PEOPLE} at once, ${reader}`, percentile(all, 0.95), TOGETHER);
  }
};
