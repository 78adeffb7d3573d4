import type { Knex } from 'knex';

export type Row = Record<string, unknown>;

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const MAX_PARAMETERS = 60_000;

/** JSON columns take text; a JavaScript array would otherwise be sent as a PostgreSQL array. */
const toColumn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;

const prepared = (rows: readonly Row[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toColumn(value)])),
  );

/** Inserts rows in as few statements as possible; a row that exists already is left as it is. */
export const insertMissing = async (
  knex: Knex,
  table: string,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return;
  const columns = new Set(rows.flatMap((row) => Object.keys(row))).size;
  const size = Math.max(1, Math.floor(MAX_PARAMETERS / columns));
  const complete = prepared(rows);
  for (let start = 0; start < complete.length; start += size) {
    await knex(table)
      .insert(complete.slice(start, start + size))
      .onConflict()
      .ignore();
  }
};
