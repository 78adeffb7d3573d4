import type { Rows } from '../../../../schema/generated/rows.ts';

export type { Rows };

/** A row of a table of the model, of whose JSON or text more is known than the model says. */
export type RowOf<Table extends keyof Rows, Known = unknown> = Omit<Rows[Table], keyof Known> &
  Known;

// Columns and values of every query on a table of the model are checked by the compiler.
declare module 'knex/types/tables.js' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/consistent-type-definitions -- merged with knex's own
  interface Tables extends Rows {}
}
