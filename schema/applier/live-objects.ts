import type { Db } from './database.ts';

export type ObjectKind = 'column' | 'constraint' | 'index' | 'trigger' | 'function' | 'view';

/** Something in the database with its definition as PostgreSQL prints it. */
export type DatabaseObject = { kind: ObjectKind; table: string; name: string; definition: string };

/** How a column is defined: as its own statement would say. */
export type ColumnDefinition = {
  type: string;
  default: string | null;
  generated: string | null;
  identity: string;
  notNull: boolean;
};

/** Directus' tables and what extensions of PostgreSQL brought are not looked at, but for our triggers. */
const LIVE = `
with tables as (
  select c.oid, c.oid::regclass::text as name from pg_class c
   where c.relnamespace in ('public'::regnamespace, 'fieldwright'::regnamespace)
     and c.relkind = 'r' and not c.relispartition and c.relname not like 'directus\\_%'
)
select 'column' as kind, t.name as table, a.attname::text as name, json_build_object(
    'type', format_type(a.atttypid, a.atttypmod),
    'default', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end,
    'generated', case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,
    'identity', a.attidentity,
    'notNull', a.attnotnull)::text as definition
  from tables t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
union all
select 'constraint', t.name, conname::text, pg_get_constraintdef(c.oid)
  from pg_constraint c join tables t on t.oid = c.conrelid where c.contype in ('p', 'u', 'f', 'c', 'x')
union all
select 'index', t.name, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
  from pg_index i join tables t on t.oid = i.indrelid
 where i.indisvalid and not exists (select from pg_constraint where conindid = i.indexrelid
   and contype in ('p', 'u', 'x'))
union all
select 'trigger', g.tgrelid::regclass::text, g.tgname::text,
    pg_get_triggerdef(g.oid) || case g.tgenabled when 'O' then '' else ' (' || g.tgenabled::text || ')' end
  from pg_trigger g join pg_proc p on p.oid = g.tgfoid
 where not g.tgisinternal
   and (g.tgrelid in (select oid from tables) or p.pronamespace = 'fieldwright'::regnamespace)
union all
select 'function', '', p.oid::regprocedure::text, pg_get_functiondef(p.oid)
  from pg_proc p
 where p.pronamespace in ('public'::regnamespace, 'fieldwright'::regnamespace) and p.prokind in ('f', 'p')
   and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
union all
select 'view', '', c.oid::regclass::text, pg_get_viewdef(c.oid)
  from pg_class c
 where c.relnamespace in ('public'::regnamespace, 'fieldwright'::regnamespace) and c.relkind = 'v'
   and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`;

/** Names are printed against the search path; it has to be the same whoever asks. */
export const liveObjects = async (db: Db): Promise<DatabaseObject[]> => {
  await db.query('set search_path = public');
  return (await db.query<DatabaseObject>(LIVE)).rows;
};

export const objectKey = ({ kind, table, name }: DatabaseObject): string =>
  `${kind} ${table} ${name}`;
