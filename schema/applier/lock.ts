import type { Db } from './database.ts';

/** Any number will do as long as it stays the same: all appliers of a database ask for it. */
const LOCK = 7_203_114_405;

/** Two processes that start together apply one after the other; the second finds nothing to do. */
export const withApplyLock = async <T>(db: Db, run: () => Promise<T>): Promise<T> => {
  await db.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    return await run();
  } finally {
    await db.query('select pg_advisory_unlock($1)', [LOCK]);
  }
};
