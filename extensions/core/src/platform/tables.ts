import type { Knex } from 'knex';
import type { Rows } from '../../../../schema/generated/rows.ts';

export type { Rows };

/** A row of a table of the model, of whose JSON or text more is known than the model says. */
export type RowOf<Table extends keyof Rows, Known = unknown> = Omit<Rows[Table], keyof Known> &
  Known;

/** Days and times may be written as text as well. */
type Written<Row> = {
  [Column in keyof Row]?: Extract<Row[Column], Date> extends never
    ? Row[Column] | Knex.Raw
    : Row[Column] | string | Knex.Raw;
};
type Known = {
  [Table in keyof Rows]: Knex.CompositeTableType<
    Rows[Table],
    Written<Rows[Table]>,
    Written<Rows[Table]>
  >;
};

// Columns and values of every query on a table of the model are checked by the compiler.
declare module 'knex/types/tables.js' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/consistent-type-definitions -- merged with knex's own
  interface Tables extends Known {}
}
