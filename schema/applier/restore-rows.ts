import type { Fragment } from '../compiler/snapshot.ts';
import type { Db } from './database.ts';

type Meta = Record<string, unknown>;

/** Lists that Directus keeps as text. */
const LISTS = ['special', 'one_allowed_collections'];

/**
 * Brings back what was deleted by SQL from Directus' descriptions of our collections, fields and
 * relations while table or column stand: Directus itself would try to make these again, and fail.
 */
export const restoreRows = async (
  db: Db,
  { collections, fields, relations }: Fragment,
): Promise<void> => {
  const restore = async (table: string, key: string[], entries: readonly Entry[]) => {
    for (const [exists, rows] of byColumns(entries)) await insert(db, rows, table, key, exists);
  };
  await restore(
    'directus_collections',
    ['collection'],
    collections.map(({ meta, schema }) => ({
      meta,
      exists: schema ? 'to_regclass(quote_ident(made.collection)) is not null' : 'true',
    })),
  );
  await restore(
    'directus_fields',
    ['collection', 'field'],
    fields.map(({ meta, schema }) => ({
      meta,
      exists: schema ? columnExists('collection', 'field') : 'true',
    })),
  );
  await restore(
    'directus_relations',
    ['many_collection', 'many_field'],
    relations.map(({ meta }) => ({
      meta,
      exists: columnExists('many_collection', 'many_field'),
    })),
  );
};

type Entry = { meta: object; exists: string };

/** Rows that name the same columns and exist by the same condition go in one statement. */
const byColumns = (entries: readonly Entry[]): [exists: string, rows: Meta[]][] => {
  const groups = new Map<string, [string, Meta[]]>();
  for (const { meta, exists } of entries) {
    const key = `${exists} ${Object.keys(meta).join()}`;
    const group = groups.get(key) ?? [exists, []];
    group[1].push(meta as Meta);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const columnExists = (table: string, column: string): string =>
  `exists (select from pg_attribute where attrelid = to_regclass(quote_ident(made.${table}))
     and attname = made.${column} and not attisdropped)`;

const asColumns = (meta: Meta): Meta =>
  Object.fromEntries(
    Object.entries(meta).map(([key, value]) => [
      key,
      LISTS.includes(key) && Array.isArray(value) ? value.join(',') : value,
    ]),
  );

const insert = async (
  db: Db,
  rows: readonly Meta[],
  table: string,
  key: string[],
  exists: string,
): Promise<void> => {
  const same = key.map((name) => `known.${name} = made.${name}`).join(' and ');
  const columns = Object.keys(rows[0] ?? {}).map((key) => `"${key}"`);
  await db.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.map((column) => `made.${column}`).join(', ')}
       from json_populate_recordset(null::${table}, $1) made
      where ${exists} and not exists (select from ${table} known where ${same})`,
    [JSON.stringify(rows.map(asColumns))],
  );
};
