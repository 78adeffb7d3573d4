import type { Knex } from 'knex';

/**
 * A place in the order of transactions before which everything is decided: what is asked for since it
 * may be told twice and is never missed.
 */
export const readMark = async (knex: Knex): Promise<string> => {
  const { rows } = await knex.raw<{ rows: { mark: string }[] }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as mark',
  );
  return rows[0]?.mark ?? '0';
};
