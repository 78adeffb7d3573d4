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
  for (const { meta, schema } of collections) {
    const exists = schema ? 'to_regclass(quote_ident(made.collection)) is not null' : 'true';
    await insert(db, meta, 'directus_collections', ['collection'], exists);
  }
  for (const { meta, schema } of fields) {
    const exists = schema ? columnExists('collection', 'field') : 'true';
    await insert(db, meta, 'directus_fields', ['collection', 'field'], exists);
  }
  for (const { meta } of relations) {
    const exists = columnExists('many_collection', 'many_field');
    await insert(db, meta, 'directus_relations', ['many_collection', 'many_field'], exists);
  }
};

const columnExists = (table: string, column: string): string =>
  `exists (select from pg_attribute where attrelid = to_regclass(quote_ident(made.${table}))
     and attname = made.${column} and not attisdropped)`;

const insert = async (
  db: Db,
  meta: object,
  table: string,
  key: string[],
  exists: string,
): Promise<void> => {
  const row = Object.fromEntries(
    Object.entries(meta as Meta).map(([key, value]) => [
      key,
      LISTS.includes(key) && Array.isArray(value) ? value.join(',') : value,
    ]),
  );
  const same = key.map((name) => `known.${name} = made.${name}`).join(' and ');
  const columns = Object.keys(row).map((key) => `"${key}"`);
  await db.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.map((column) => `made.${column}`).join(', ')}
       from json_populate_record(null::${table}, $1) made
      where ${exists} and not exists (select from ${table} known where ${same})`,
    [JSON.stringify(row)],
  );
};
