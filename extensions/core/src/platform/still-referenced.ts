import type { Accountability, ApiExtensionContext, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { MODEL_FACTS } from '../../../domain/kernel/generated/model-facts.ts';
import { ownMember } from '../../../domain/kernel/paths.ts';
import { type Named, type Param, say } from '../../../domain/words/index.ts';
import { refusal } from './errors.ts';

type Deletion = {
  collection: string;
  keys: readonly string[];
  schema: SchemaOverview;
  accountability: Accountability | null;
};
type Referring = { collection: string; field: string };
export type Reference = Referring & { label: string; count: number };

/** Rows of one collection are counted up to here: "more than" says enough. */
const MOST_COUNTED = 1000;

/** `Work orders` → `work orders`, but `OLTs` stays. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const labelOf = (collection: string, count: number): Named => {
  const facts = ownMember(MODEL_FACTS, collection);
  if (!facts) return { name: collection.replaceAll('_', ' ') };
  const at = count === 1 ? 1 : 0;
  const { ms, fr } = facts.words;
  return {
    name: inSentence(at === 1 ? facts.singular : facts.label),
    translations: { ms: inSentence(ms[at]), fr: inSentence(fr[at]) },
  };
};

/** Foreign keys that hold a row: those that neither clear the reference nor delete with it. */
const REFERRING = `
  select child.relname as collection, attribute.attname as field
  from pg_constraint held
  join pg_class child on child.oid = held.conrelid
  join pg_attribute attribute on attribute.attrelid = held.conrelid
    and attribute.attnum = any(held.conkey) and attribute.attname <> 'company'
  where held.contype = 'f' and held.confrelid = to_regclass(?) and held.confdeltype in ('a', 'r')
  group by child.relname, attribute.attname
  order by child.relname, attribute.attname`;

const countSeen = async (
  services: ApiExtensionContext['services'],
  knex: Knex,
  { keys, schema, accountability }: Deletion,
  { collection, field }: Referring,
): Promise<number> => {
  if (!schema.collections[collection]) return 0;
  try {
    const service = new services.ItemsService(collection, { knex, schema, accountability });
    const primary = schema.collections[collection].primary;
    const rows = await service.readByQuery({
      fields: [primary],
      filter: { [field]: { _in: [...keys] } },
      limit: MOST_COUNTED + 1,
    });
    return rows.length;
  } catch {
    // He may not read them, or not by this field: to him they are not there.
    return 0;
  }
};

const counted = ({ collection, count }: Reference): Param => ({
  said: [
    say('REFERENCES', {
      count: Math.min(count, MOST_COUNTED),
      isMore: String(count > MOST_COUNTED),
      what: labelOf(collection, count),
    }),
  ],
});

/** Says what still refers to the rows, as far as the caller may see it. */
export const stillReferenced = async (
  services: ApiExtensionContext['services'],
  knex: Knex,
  deletion: Deletion,
): Promise<Error> => {
  const { collection, keys } = deletion;
  const { rows } = await knex.raw<{ rows: Referring[] }>(REFERRING, [`public.${collection}`]);
  const references: Reference[] = [];
  for (const referring of rows) {
    const count = await countSeen(services, knex, deletion, referring);
    const label = ownMember(MODEL_FACTS, referring.collection)?.label ?? referring.collection;
    if (count > 0) references.push({ ...referring, label, count });
  }
  const details = {
    collection,
    ...(keys.length === 1 ? { item: keys[0] } : { items: keys }),
    references,
  };
  if (references.length === 0) return refusal('PLATFORM_STILL_REFERENCED.unseen', 409, {}, details);
  const by = { list: references.map(counted) };
  return refusal('PLATFORM_STILL_REFERENCED.by', 409, { count: keys.length, by }, details);
};
