import knexFactory, { type Knex } from 'knex';
import { afterAll, inject } from 'vitest';

let shared: Knex | null = null;

/** The database under the product, for proofs that no door but SQL can give. */
export const database = (): Knex => {
  shared ??= knexFactory({
    client: 'pg',
    connection: inject('databaseUrl'),
    pool: { min: 0, max: 4 },
  });
  return shared;
};

afterAll(async () => {
  await shared?.destroy();
  shared = null;
});
