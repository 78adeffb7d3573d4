import type { ImpliedKey } from '../compiler/implied-keys.ts';
import { quoted } from '../compiler/sql/names.ts';
import { inTransaction } from './database.ts';
import type { Db } from './database.ts';

type Found = { table: string; name: string };

/** Single-column foreign keys that stand although company-wide ones say the same. */
export const findImpliedKeys = async (db: Db, implied: readonly ImpliedKey[]): Promise<Found[]> => {
  const { rows } = await db.query<Found>(
    `select rel.relname::text as table, con.conname::text as name
     from unnest($1::text[], $2::text[]) as implied (table_name, column_name)
     join pg_class rel
       on rel.relname = implied.table_name and rel.relnamespace = 'public'::regnamespace
     join pg_attribute att on att.attrelid = rel.oid and att.attname = implied.column_name
     join pg_constraint con
       on con.conrelid = rel.oid and con.contype = 'f' and con.conkey = array[att.attnum]
     order by 1, 2`,
    [implied.map(({ table }) => table), implied.map(({ column }) => column)],
  );
  return rows;
};

/** Directus makes a foreign key for every relation; what others imply goes again. */
export const dropImpliedKeys = async (db: Db, implied: readonly ImpliedKey[]): Promise<void> => {
  const found = await findImpliedKeys(db, implied);
  if (found.length === 0) return;
  await inTransaction(db, async () => {
    for (const { table, name } of found) {
      await db.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
    }
  });
};
