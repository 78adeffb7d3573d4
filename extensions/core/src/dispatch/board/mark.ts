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

const MARK = /^[1-9]\d{0,17}:[1-9]\d{0,17}:(?:[1-9]\d{0,17}(?:,[1-9]\d{0,17})*)?$/;
const LONGEST = 4_000;

/** Whether the database takes it: the ones under way rise, from the first number to below the second. */
export const isMark = (text: string): boolean => {
  if (text.length > LONGEST || !MARK.test(text)) return false;
  const [first = 0n, end = 0n] = text.split(':').slice(0, 2).map(BigInt);
  const open = (text.split(':')[2] ?? '').split(',').filter(Boolean).map(BigInt);
  const rises = open.every((one, index) => index === 0 || one >= (open[index - 1] ?? 0n));
  return first <= end && rises && open.every((one) => one >= first && one < end);
};
