import pg from 'pg';
import { startStack, type Stack } from '../../scripts/lib/stack.ts';
import { report } from '../lib/report.ts';
import { median, pairedRatio } from '../lib/statistics.ts';
import { casesOf, DISPATCHER } from './cases.ts';
import { latencies, type Latency } from './requests.ts';
import { insertCompanies, insertDispatcher, insertOrders } from './rows.ts';

const ROUNDS = 9;
const TIMES = 40;

export type Installation = { orders: number; stack: Stack };

/** An installation with so many orders of twenty companies. */
export const install = async (dataDir: string, orders: number): Promise<Installation> => {
  const stack = await startStack({
    dataDir,
    demo: false,
    worker: false,
    throwAway: true,
    settings: { RATE_LIMIT_PER_SECOND: 1_000_000, RATE_LIMIT_GLOBAL_PER_SECOND: 2_000_000 },
  });
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  try {
    await insertCompanies(database);
    await insertDispatcher(database, DISPATCHER);
    await insertOrders(database, orders);
    await stack.api.restart();
    // As the worker does, of which there is none here.
    await database.query('select fieldwright.learn_order_words($1)', [orders]);
    // Beside a transaction that is older than the rows it would leave them for later.
    await database.query(
      'vacuum analyze work_orders, fieldwright.order_words, fieldwright.order_words_due',
    );
  } finally {
    await database.end();
  }
  return { orders, stack };
};

const number = new Intl.NumberFormat('en');

/** @param rounds the latencies of every size, smallest first, round by round */
const reportGrowth = (
  what: string,
  measure: keyof Latency,
  sizes: readonly number[],
  rounds: readonly (readonly Latency[])[],
): void => {
  const taken = sizes.map((orders, place) => {
    const ms = rounds.map((round) => (round[place] as Latency)[measure]);
    return { orders: number.format(orders), ms, usual: `${median(ms).toFixed(1)} ms` };
  });
  const smallest = taken[0] as (typeof taken)[0];
  const largest = taken.at(-1) as (typeof taken)[0];
  const between = taken.slice(1, -1).map(({ orders, usual }) => `${usual} of ${orders}`);
  report({
    id: 'P3',
    what: `${what}, ${measure}, ${largest.orders} orders against ${smallest.orders} (median of ${ROUNDS} rounds)`,
    ours: [largest.usual, ...between].join(', '),
    reference: smallest.usual,
    ratio: pairedRatio(largest.ms, smallest.ms),
    goal: { atMost: 1.3 },
  });
};

/**
 * The same requests to installations of different sizes, which take turns: what the machine does beside
 * them meets all alike.
 */
export const measureGrowth = async (installations: readonly Installation[]): Promise<void> => {
  const sizes = installations.map(({ orders }) => orders);
  for (const reader of ['admin', 'dispatcher'] as const) {
    const requests = installations.map(({ stack }) =>
      casesOf(stack.url, reader === 'admin' ? stack.adminToken : DISPATCHER),
    );
    for (const name of Object.keys(requests[0] ?? {})) {
      const runs = requests.map((cases) => cases[name] as () => Promise<unknown>);
      const rounds: Latency[][] = [];
      while (rounds.length < ROUNDS) rounds.push(await latencies(runs, TIMES));
      for (const measure of ['p50', 'p95'] as const)
        reportGrowth(`${name}, ${reader}`, measure, sizes, rounds);
    }
  }
};
