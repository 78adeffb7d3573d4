import type { Knex } from 'knex';

/**
 * Which transactions are seen at this moment: `xmin:xmax:those under way`. What is asked for since it
 * is told once it commits, and never missed, however long a transaction took.
 */
export const readMark = async (knex: Knex): Promise<string> => {
  const { rows } = await knex.raw<{ rows: { mark: string }[] }>(
    'select pg_current_snapshot()::text as mark',
  );
  return rows[0]?.mark ?? '1:1:';
};

/** As text, what `readMark` gives. */
export const MARK = /^\d{1,19}:\d{1,19}:[\d,]{0,4000}$/;
