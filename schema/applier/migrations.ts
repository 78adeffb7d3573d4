import { sha256 } from './hash.ts';
import { inTransaction } from './database.ts';
import type { Db } from './database.ts';
import { messageOf, SchemaError } from './errors.ts';

/** SQL that runs once. `before` runs ahead of the structure step, `after` behind it. */
export type Migration = { name: string; phase: 'before' | 'after'; sql: string };

/** Those that this database has not seen; one that was edited after it ran is an error. */
export const pendingMigrations = async (
  db: Db,
  migrations: readonly Migration[],
): Promise<Migration[]> => {
  const { rows } = await db.query<{ name: string; hash: string }>(
    'select name, hash from fieldwright.migrations',
  );
  const done = new Map(rows.map(({ name, hash }) => [name, hash]));
  for (const { name, sql } of migrations) {
    const hash = done.get(name);
    if (hash === undefined || hash === sha256(sql)) continue;
    throw new SchemaError(
      'SCHEMA_MIGRATION_CHANGED',
      `migration ${name} has run on this database and was edited since; write a new one instead`,
    );
  }
  return migrations.filter(({ name }) => !done.has(name));
};

export const runMigrations = async (db: Db, migrations: readonly Migration[]): Promise<void> => {
  for (const { name, phase, sql } of migrations) {
    try {
      await inTransaction(db, async () => {
        await db.query(sql);
        await db.query(
          'insert into fieldwright.migrations (name, phase, hash) values ($1, $2, $3)',
          [name, phase, sha256(sql)],
        );
      });
    } catch (cause) {
      const message = `migration ${name} failed and was rolled back: ${messageOf(cause)}`;
      throw new SchemaError('SCHEMA_MIGRATION_FAILED', message, { cause });
    }
  }
};
