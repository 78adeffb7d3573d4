import type { Fragment } from '../compiler/snapshot.ts';
import { quoted } from '../compiler/sql/names.ts';
import type { Db } from './database.ts';

/**
 * Makes the plain foreign keys of relations that Directus describes and the table lacks, as an
 * earlier release left them: Directus itself would try to make the whole relation, and fail.
 */
export const restoreKeys = async (db: Db, { relations }: Fragment): Promise<void> => {
  const wanted = relations.flatMap(({ schema }) => (schema?.constraint_name ? [schema] : []));
  const { rows: lacking } = await db.query<{ name: string }>(
    `select wanted.constraint_name as name
       from json_to_recordset($1) as wanted("table" text, "column" text, constraint_name text)
       join directus_relations known on known.many_collection = wanted."table"
         and known.many_field = wanted."column"
       join pg_attribute attribute on attribute.attrelid = to_regclass(quote_ident(wanted."table"))
         and attribute.attname = wanted."column" and not attribute.attisdropped
      where not exists (
        select from pg_constraint held where held.contype = 'f'
          and held.conrelid = attribute.attrelid and held.conkey = array[attribute.attnum])`,
    [JSON.stringify(wanted)],
  );
  const names = new Set(lacking.map(({ name }) => name));
  for (const key of wanted) {
    if (!names.has(String(key.constraint_name))) continue;
    await db.query(
      `alter table ${quoted(key.table)} add constraint ${quoted(String(key.constraint_name))}
         foreign key (${quoted(key.column)})
         references ${quoted(key.foreign_key_table)} (${quoted(key.foreign_key_column)})
         on update ${key.on_update} on delete ${key.on_delete}`,
    );
  }
};
