import pg from 'pg';
import { startStack, type Stack } from '../../scripts/lib/stack.ts';
import { DISPATCHER } from './cases.ts';
import { insertCompanies, insertDispatcher, insertOrders } from './rows.ts';

/** An installation with so many orders of twenty companies. */
export const install = async (dataDir: string, orders: number): Promise<Stack> => {
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
  return stack;
};
