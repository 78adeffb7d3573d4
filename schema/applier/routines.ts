import { inTransaction } from './database.ts';
import type { Db } from './database.ts';
import { messageOf, SchemaError } from './errors.ts';
import { sha256 } from './hash.ts';

/** A file of functions, triggers and views that may run again whenever it changes. */
export type Routine = { name: string; sql: string };

export const changedRoutines = async (db: Db, routines: readonly Routine[]): Promise<Routine[]> => {
  const { rows } = await db.query<Routine & { hash: string }>(
    'select name, hash from fieldwright.routines',
  );
  const known = new Map(rows.map(({ name, hash }) => [name, hash]));
  return routines.filter(({ name, sql }) => known.get(name) !== sha256(sql));
};

export const runRoutines = async (db: Db, routines: readonly Routine[]): Promise<void> => {
  for (const { name, sql } of routines) {
    try {
      await inTransaction(db, async () => {
        await db.query(sql);
        await db.query(
          `insert into fieldwright.routines (name, hash) values ($1, $2)
           on conflict (name) do update set hash = excluded.hash, applied_at = now()`,
          [name, sha256(sql)],
        );
      });
    } catch (cause) {
      const message = `routine ${name} failed and was rolled back: ${messageOf(cause)}`;
      throw new SchemaError('SCHEMA_SQL_FAILED', message, { cause });
    }
  }
};
