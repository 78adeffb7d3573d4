import type { CompiledModel } from '../compiler/compile.ts';
import type { DerivedObject } from '../compiler/sql/index.ts';
import { quoted } from '../compiler/sql/names.ts';
import { inTransaction } from './database.ts';
import type { Db } from './database.ts';
import { messageOf, SchemaError } from './errors.ts';
import { sha256 } from './hash.ts';

type Known = { name: string; kind: DerivedObject['kind']; table_name: string; hash: string };
type Removal = { kind: DerivedObject['kind']; table: string; name: string };

export type DerivedPlan = { drop: Removal[]; create: DerivedObject[] };

const EXISTING = `
  select conname::text as name from pg_constraint where connamespace = 'public'::regnamespace
  union select relname::text from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'i'
  union select proname::text from pg_proc where pronamespace = 'fieldwright'::regnamespace
  union select tgname::text from pg_trigger where not tgisinternal`;

/** Keys of ours on which a foreign key stands that is not of the model, such as a customer's own. */
const USED_BY_OTHERS = `
  select own.conname::text as name
  from pg_constraint own
  join pg_constraint other
    on other.contype = 'f' and other.conindid = own.conindid and own.contype in ('u', 'p')
  where not exists (
    select from fieldwright.derived_objects where derived_objects.name = other.conname::text)`;

/** What is missing or differs from the model, and what the model no longer asks for and nobody else uses. */
export const planDerived = async (
  db: Db,
  wanted: readonly DerivedObject[],
): Promise<DerivedPlan> => {
  const existing = new Set(
    (await db.query<{ name: string }>(EXISTING)).rows.map(({ name }) => name),
  );
  const known = (
    await db.query<Known>('select name, kind, table_name, hash from fieldwright.derived_objects')
  ).rows;
  const hashes = new Map(known.map(({ name, hash }) => [name, hash]));
  const create = wanted.filter(
    (object) => !existing.has(object.name) || hashes.get(object.name) !== sha256(object.create),
  );
  const names = new Set(wanted.map(({ name }) => name));
  const used = new Set(
    (await db.query<{ name: string }>(USED_BY_OTHERS)).rows.map(({ name }) => name),
  );
  const gone = known
    .filter(({ name }) => !names.has(name) && !used.has(name))
    .map(({ name, kind, table_name }) => ({ name, kind, table: table_name }));
  const replaced = create.filter(({ name }) => existing.has(name));
  return { drop: [...gone, ...replaced], create };
};

const dropStatement = ({ kind, table, name }: Removal): string => {
  if (kind === 'index') return `drop index if exists ${quoted(name)}`;
  if (kind === 'function') return `drop function if exists fieldwright.${quoted(name)}() cascade`;
  const what = kind === 'constraint' ? 'alter table if exists' : 'drop trigger if exists';
  return kind === 'constraint'
    ? `${what} ${quoted(table)} drop constraint if exists ${quoted(name)} cascade`
    : `${what} ${quoted(name)} on ${quoted(table)}`;
};

const applyDerived = async (
  db: Db,
  { drop, create }: DerivedPlan,
  tables: ReadonlySet<string>,
): Promise<void> => {
  await inTransaction(db, async () => {
    for (const removal of drop) {
      if (removal.kind !== 'trigger' || tables.has(removal.table)) {
        await db.query(dropStatement(removal));
      }
      await db.query('delete from fieldwright.derived_objects where name = $1', [removal.name]);
    }
    for (const object of create) await createObject(db, object);
  });
};

const createObject = async (db: Db, object: DerivedObject): Promise<void> => {
  try {
    await db.query(object.create);
  } catch (cause) {
    const message = `${object.kind} ${object.name} on ${object.table}: ${messageOf(cause)}`;
    throw new SchemaError('SCHEMA_SQL_FAILED', message, { cause });
  }
  await db.query(
    `insert into fieldwright.derived_objects (name, kind, table_name, hash)
     values ($1, $2, $3, $4)
     on conflict (name) do update set hash = excluded.hash, applied_at = now()`,
    [object.name, object.kind, object.table, sha256(object.create)],
  );
};

/** Replacing a unique constraint or a function takes along what stands on it; a second round restores that. */
export const keepDerived = async (
  db: Db,
  { derived, fragment }: Pick<CompiledModel, 'derived' | 'fragment'>,
): Promise<void> => {
  const tables = new Set(fragment.collections.map(({ collection }) => collection));
  for (let round = 0; round < 2; round += 1) {
    const plan = await planDerived(db, derived);
    if (plan.create.length + plan.drop.length === 0) return;
    await applyDerived(db, plan, tables);
  }
};
