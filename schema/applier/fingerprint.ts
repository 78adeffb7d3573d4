import { MEMBER_ROLE } from '../../extensions/domain/organisation/member-role.ts';
import type { Db } from './database.ts';

/**
 * A hash of everything in the database that an apply looks at or writes: structure, constraints,
 * indexes, triggers, Directus' descriptions of collections and fields, persona templates and ledgers.
 */
const LIVE = `
with parts as (
  select 'column' as kind, concat_ws(' ', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) as part
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  union all select 'constraint', conname || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', c.relname || i.indkey::text from pg_class c
    join pg_index i on i.indexrelid = c.oid where c.relnamespace = 'public'::regnamespace
  union all select 'trigger', tgrelid::regclass || tgname from pg_trigger where not tgisinternal
  union all select 'collection', t::text from directus_collections t
  union all select 'field', t::text from directus_fields t
  union all select 'relation', t::text from directus_relations t
  union all select 'template', t::text from fieldwright.persona_templates t
  union all select 'persona', t::text from fieldwright.shipped_personas t
  union all select 'translation', t::text from directus_translations t
  union all select 'role', r.id::text from directus_roles r where r.id = $1
  union all select 'migration', name || hash from fieldwright.migrations
  union all select 'routine', name || hash from fieldwright.routines
  union all select 'derived', name || hash from fieldwright.derived_objects
)
select md5(string_agg(kind || part, chr(10) order by kind, part)) as hash from parts`;

export const liveFingerprint = async (db: Db): Promise<string> => {
  const { rows } = await db.query<{ hash: string }>(LIVE, [MEMBER_ROLE.id]);
  return rows[0]?.hash ?? '';
};

/** False on a database where `directus bootstrap` has not run. */
export const isBootstrapped = async (db: Db): Promise<boolean> => {
  const { rows } = await db.query<{ found: boolean }>(
    `select to_regclass('public.directus_collections') is not null as found`,
  );
  return rows[0]?.found === true;
};
