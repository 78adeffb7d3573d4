import knexFactory, { type Knex } from 'knex';
import { afterAll, inject } from 'vitest';

let shared: Knex | null = null;

const _anyTable = (knex: Knex, table: string) => knex(table);
/** Rows of tests are not typed: that a row is there, and what it holds, is what a test proves. */
type Database = ((table: string) => ReturnType<typeof _anyTable>) & Knex;

/** The database under the product, for proofs that no door but SQL can give. */
export const database = (): Database => {
  shared ??= knexFactory({
    client: 'pg',
    connection: inject('databaseUrl'),
    pool: { min: 0, max: 4 },
  });
  return shared as Database;
};

afterAll(async () => {
  await shared?.destroy();
  shared = null;
});
