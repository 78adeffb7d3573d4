import pg from 'pg';
import { startStack, type Stack } from '../../scripts/lib/stack.ts';
import { report } from '../lib/report.ts';
import { casesOf, DISPATCHER } from './cases.ts';
import { best, latency, type Latency } from './requests.ts';
import { insertCompanies, insertDispatcher, insertOrders } from './rows.ts';

const ROUNDS = 6;
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
    // Beside a transaction that is older than the rows it would leave them for later.
    await database.query('vacuum analyze work_orders');
  } finally {
    await database.end();
  }
  return { orders, stack };
};

const number = new Intl.NumberFormat('en');

const reportGrowth = (
  what: string,
  measure: keyof Latency,
  taken: readonly { orders: number; rounds: readonly Latency[] }[],
): void => {
  const found = taken.map(({ orders, rounds }) => ({ orders, ms: best(rounds)[measure] }));
  const [smallest, ...larger] = found as [(typeof found)[0], ...typeof found];
  const largest = larger.at(-1) ?? smallest;
  const between = larger
    .slice(0, -1)
    .map(({ orders, ms }) => `${ms.toFixed(1)} of ${number.format(orders)}`);
  report({
    id: 'P3',
    what: `${what}, ${measure} of the best round, ${number.format(largest.orders)} orders against ${number.format(smallest.orders)}`,
    ours: [`${largest.ms.toFixed(1)} ms`, ...between].join(', '),
    reference: `${smallest.ms.toFixed(1)} ms`,
    ratio: largest.ms / smallest.ms,
    goal: { atMost: 1.3 },
  });
};

/**
 * The same requests to installations of different sizes, which take turns: what the machine does beside
 * them meets all alike.
 */
export const measureGrowth = async (installations: readonly Installation[]): Promise<void> => {
  for (const reader of ['admin', 'dispatcher'] as const) {
    const requests = installations.map(({ orders, stack }) => ({
      orders,
      cases: casesOf(stack.url, reader === 'admin' ? stack.adminToken : DISPATCHER),
    }));
    for (const name of Object.keys(requests[0]?.cases ?? {})) {
      const taken = requests.map(({ orders, cases }) => ({
        orders,
        request: cases[name] as () => Promise<unknown>,
        rounds: [] as Latency[],
      }));
      for (let round = 0; round < ROUNDS; round += 1)
        for (const { request, rounds } of taken) rounds.push(await latency(request, TIMES));
      for (const measure of ['p50', 'p95'] as const)
        reportGrowth(`${name}, ${reader}`, measure, taken);
    }
  }
};
