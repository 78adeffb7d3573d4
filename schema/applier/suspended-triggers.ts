import { quoted } from '../compiler/sql/names.ts';
import { inTransaction } from './database.ts';
import type { Db } from './database.ts';
import type { Snapshot } from '../compiler/snapshot.ts';
import type { DiffOf, SnapshotDiff } from './directus-adapter.ts';

/**
 * Directus alters a column by setting its type anew, whatever was changed about it, and PostgreSQL
 * refuses that for a column that a trigger names. Such triggers are taken away for the structure
 * step. They are written down first, so that a process that dies in between loses none.
 */
type Suspended = { id: string; definition: string };

const DEPENDING = `
  select distinct t.tgname as name, c.relname as table_name, pg_get_triggerdef(t.oid) as definition
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
  join pg_depend d on d.classid = 'pg_trigger'::regclass and d.objid = t.oid
    and d.refclassid = 'pg_class'::regclass and d.refobjid = t.tgrelid
  join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = d.refobjsubid
  where not t.tgisinternal and c.relname || '.' || a.attname = any ($1)`;

const changesColumn = ({ diff }: DiffOf): boolean => diff.some(({ path }) => path?.[0] !== 'meta');

/** Columns whose definition a diff changes, as `collection.field`. */
export const alteredColumns = ({ fields }: SnapshotDiff): string[] =>
  fields.filter(changesColumn).map(({ collection, field }) => `${collection}.${field ?? ''}`);

/**
 * The live structure as Directus is to see it: without the columns of fields of which only the words
 * change. It would set their types anew, which a view that names one forbids.
 */
export const withoutKeptColumns = (live: Snapshot, diff: SnapshotDiff): Snapshot => {
  const kept = new Set(
    diff.fields
      .filter((field) => !changesColumn(field))
      .map(({ collection, field }) => `${collection}.${field ?? ''}`),
  );
  return {
    ...live,
    fields: live.fields.map((field) =>
      kept.has(`${field.collection}.${field.field}`) ? { ...field, schema: null } : field,
    ),
  };
};

export const suspendTriggers = async (db: Db, columns: readonly string[]): Promise<void> => {
  if (columns.length === 0) return;
  await inTransaction(db, async () => {
    const { rows } = await db.query<{ name: string; table_name: string; definition: string }>(
      DEPENDING,
      [columns],
    );
    for (const { name, table_name, definition } of rows) {
      await db.query('insert into fieldwright.suspended_triggers (definition) values ($1)', [
        definition,
      ]);
      await db.query(`drop trigger ${quoted(name)} on ${quoted(table_name)}`);
    }
  });
};

export const restoreTriggers = async (db: Db): Promise<void> => {
  await inTransaction(db, async () => {
    const { rows } = await db.query<Suspended>(
      'delete from fieldwright.suspended_triggers returning id, definition',
    );
    for (const { definition } of rows) await db.query(definition);
  });
};
