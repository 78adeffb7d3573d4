import type { Knex } from 'knex';
import { chunksOf } from '../../../domain/kernel/chunks.ts';

type Row = Record<string, unknown>;
type Column = { name: string; type: string; fallback: string | null };

/** Rows of one statement: keeps its text below some megabytes. */
const CHUNK = 5_000;

const columnsByTable = new Map<string, Map<string, Column>>();

const readColumns = async (trx: Knex, table: string): Promise<Map<string, Column>> => {
  const { rows } = await trx.raw<{ rows: Column[] }>(
    `select a.attname as name, format_type(a.atttypid, null) as type,
            pg_get_expr(d.adbin, d.adrelid) as fallback
     from pg_attribute a
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = to_regclass(quote_ident(?)) and a.attnum > 0 and not a.attisdropped`,
    [table],
  );
  return new Map(rows.map((column) => [column.name, column]));
};

/** Types and defaults of the columns; read again when one of them is not known. */
const columnsOf = async (trx: Knex, table: string, names: string[]): Promise<Column[]> => {
  let known = columnsByTable.get(table);
  if (!known || names.some((name) => !known?.has(name))) {
    known = await readColumns(trx, table);
    columnsByTable.set(table, known);
  }
  return names.map((name) => {
    const column = known?.get(name);
    if (!column) throw new Error(`${table} has no column ${name}`);
    return column;
  });
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const absent = (name: string): string => `default of ${name}`;

/** Columns that some of the rows leave to their default. */
const partlyGiven = (rows: readonly Row[], columns: readonly Column[]): Column[] =>
  columns.filter(
    ({ name, fallback }) => fallback !== null && rows.some((row) => row[name] === undefined),
  );

const pick = (row: Row, names: readonly string[]): Row => {
  const picked: Row = {};
  for (const name of names) picked[name] = row[name];
  return picked;
};

const marked = (rows: readonly Row[], partly: readonly Column[]): readonly Row[] =>
  partly.length === 0
    ? rows
    : rows.map((row) => ({
        ...row,
        ...Object.fromEntries(
          partly
            .filter(({ name }) => row[name] === undefined)
            .map(({ name }) => [absent(name), true]),
        ),
      }));

type Plain = string | number | boolean | Date | null;
type Statement = { sql: string; values: (string | null)[] };

const isPlain = (value: unknown): value is Plain =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value);

const textOf = (value: Plain): string | null => {
  if (value === null) return null;
  return value instanceof Date ? value.toISOString() : String(value);
};

/** What is the same in all rows is sent once: most columns of a batch, and every empty one. */
const commonValues = (rows: readonly Row[], columns: readonly Column[]): Map<string, Plain> =>
  new Map(
    columns.flatMap(({ name }): [string, Plain][] => {
      const value = rows[0]?.[name];
      return isPlain(value) && rows.every((row) => row[name] === value) ? [[name, value]] : [];
    }),
  );

const statementOf = (
  table: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Statement => {
  const common = commonValues(rows, columns);
  const own = columns.filter(({ name }) => !common.has(name));
  const partly = partlyGiven(rows, own);
  const expressionOf = (column: Column): string => {
    if (common.has(column.name)) return `?::text::${column.type}`;
    const value = `r.${quoted(column.name)}::${column.type}`;
    return partly.includes(column)
      ? `case when r.${quoted(absent(column.name))} then ${column.fallback?.replaceAll('?', '\\?')} else ${value} end`
      : value;
  };
  const record = [
    ...own.map(({ name }) => `${quoted(name)} text`),
    ...partly.map(({ name }) => `${quoted(absent(name))} boolean`),
  ];
  const into = columns.map(({ name }) => quoted(name)).join(', ');
  const names = own.map(({ name }) => name);
  const sent = common.size === 0 ? rows : rows.map((row) => pick(row, names));
  return {
    sql: `insert into ${quoted(table)} (${into}) select ${columns.map(expressionOf).join(', ')}
      from json_to_recordset(?::json) as r(${record.join(', ') || 'nothing text'})`,
    values: [...[...common.values()].map(textOf), JSON.stringify(marked(sent, partly))],
  };
};

/**
 * Makes ready to insert rows in their order with one parameter for all of them: PostgreSQL takes at
 * most 65,535, and reading one text is quicker for both sides than tens of thousands of values. A
 * value that is undefined leaves the column to its default. JSON columns take a value or its text.
 * What is returned sends it, so that the next rows can be made ready while the server works.
 */
export const prepareRows = async (
  trx: Knex,
  table: string,
  rows: readonly Row[],
): Promise<() => Promise<void>> => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.some((row) => row[name] !== undefined),
  );
  const columns = await columnsOf(trx, table, names);
  const statements = chunksOf(rows, CHUNK).map((chunk) => statementOf(table, columns, chunk));
  return async () => {
    for (const { sql, values } of statements) await trx.raw(sql, values);
  };
};

/** Fewer rows do no harm before autovacuum comes. */
const MANY = 200;
/** Enough to learn from. */
const FIRST = 100;

const outgrows = async (trx: Knex, table: string, count: number): Promise<boolean> => {
  if (count < MANY) return false;
  const { rows } = await trx.raw<{ rows: { known: number }[] }>(
    'select reltuples as known from pg_class where oid = to_regclass(quote_ident(?))',
    [table],
  );
  return (rows[0]?.known ?? 0) < count;
};

const send = async (trx: Knex, table: string, rows: readonly Row[]): Promise<void> => {
  const insert = await prepareRows(trx, table, rows);
  await insert();
};

/**
 * Inserts rows in their order. When they are more than the planner knows the table to hold, it learns
 * from the first of them: until autovacuum comes, which is up to a minute, foreign keys that lead to
 * a table without statistics are followed by whichever index is small, and that may name every row
 * of a company.
 */
export const insertRows = async (trx: Knex, table: string, rows: readonly Row[]): Promise<void> => {
  if (!(await outgrows(trx, table, rows.length))) return send(trx, table, rows);
  await send(trx, table, rows.slice(0, FIRST));
  await trx.raw('analyze (skip_locked) ??', [table]);
  await send(trx, table, rows.slice(FIRST));
};
