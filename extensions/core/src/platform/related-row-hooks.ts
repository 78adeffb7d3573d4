import type { Relation, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { checkColumn } from '../../../domain/kernel/column-value.ts';
import { columnError } from './column-errors.ts';
import { directusRights } from './directus-internals.ts';
import type { RegisterHooks } from './hooks.ts';
import { isKeyGiven, type RightsContext } from './write-rights.ts';
import { GATED_SCOPES } from './write-gate.ts';

type Payload = Readonly<Record<string, unknown>>;
type Named = { collection: string; key: string | number };

const isRow = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Collections = Pick<SchemaOverview, 'collections'>;

const primaryOf = (schema: Collections, collection: string): string =>
  schema.collections[collection]?.primary ?? 'id';

/** A relation to any of several collections says in another field of the row which one it is. */
const targetOf = ({ related_collection: related, meta }: Relation, payload: Payload) => {
  if (related) return related;
  const named = payload[meta?.one_collection_field ?? ''];
  return typeof named === 'string' && meta?.one_allowed_collections?.includes(named) ? named : null;
};

/** @returns the key that a value names; a value that cannot be one is refused at its field */
const keyIn = (schema: Collections, collection: string, row: Payload): Named | null => {
  const primary = primaryOf(schema, collection);
  const key = row[primary];
  if (key === undefined || key === null || !isKeyGiven(schema, collection)) return null;
  const type =
    schema.collections[collection]?.fields[primary]?.type === 'uuid' ? 'uuid' : 'integer';
  const problem = checkColumn({ type }, type === 'integer' ? Number(key) : key);
  if (problem) throw columnError(collection, { field: primary, ...problem });
  return { collection, key: key as string | number };
};

const isThere = async (knex: Knex, schema: SchemaOverview, { collection, key }: Named) =>
  (await knex(collection)
    .where({ [primaryOf(schema, collection)]: key })
    .first(primaryOf(schema, collection))) !== undefined;

/** Refuses in Directus' words for a row that is not seen, foreign or missing. */
const assertSeen = async (rows: readonly Named[], context: RightsContext): Promise<void> => {
  const { accountability, database: knex, schema } = context;
  if (!accountability || accountability.admin) return;
  const rights = await directusRights();
  for (const collection of new Set(rows.map((row) => row.collection))) {
    const keys = rows.filter((row) => row.collection === collection).map(({ key }) => key);
    await rights.change(
      { accountability, action: 'read', collection, primaryKeys: keys as string[] },
      { schema, knex },
    );
  }
};

/** `{team: {id, …}}`: the fields that say no more than which row, as its key, and the other rows. */
const toOne = async (collection: string, payload: Payload, context: RightsContext) => {
  const { accountability, database, schema } = context;
  const plain = new Map<string, string | number>();
  const changed: Named[] = [];
  for (const relation of schema.relations) {
    const value = payload[relation.field];
    if (relation.collection !== collection || !isRow(value)) continue;
    const target = targetOf(relation, payload);
    const named = target ? keyIn(schema, target, value) : null;
    if (!named) continue;
    const mayChoose = !accountability || accountability.admin;
    if (Object.keys(value).length > 1) changed.push(named);
    else if (!mayChoose || (await isThere(database, schema, named)))
      plain.set(relation.field, named.key);
  }
  return { plain, changed };
};

/** `{visits: [id, {id, …}]}`; what Directus is told to update or to delete, it refuses alike itself. */
export const rowsInLists = (
  collection: string,
  payload: Payload,
  schema: Pick<SchemaOverview, 'relations' | 'collections'>,
): Named[] =>
  schema.relations.flatMap(({ collection: child, related_collection: parent, meta }) => {
    const rows = meta?.one_field && parent === collection ? payload[meta.one_field] : null;
    if (!Array.isArray(rows)) return [];
    const primary = primaryOf(schema, child);
    return rows.flatMap((row) => {
      const isKey = typeof row === 'string' || typeof row === 'number';
      const given: unknown = isKey ? { [primary]: row } : row;
      return (isRow(given) && keyIn(schema, child, given)) || [];
    });
  });

/**
 * Directus looks up with full rights whether a row that is named inside of another one is there, and
 * then changes it or makes it: two refusals, which tell foreign rows from missing ones. What only
 * names its row is written as the key that it is, for the hooks behind as for Directus; a row that is
 * also changed, and one that is put into a list, must be one that the caller sees.
 */
export const registerRelatedRowHooks: RegisterHooks = ({ filter }) => {
  const check = async (payload: unknown, collection: string, context: RightsContext) => {
    if (!isRow(payload)) return payload;
    const { plain, changed } = await toOne(collection, payload, context);
    await assertSeen([...changed, ...rowsInLists(collection, payload, context.schema)], context);
    return plain.size > 0 ? { ...payload, ...Object.fromEntries(plain) } : payload;
  };
  for (const scope of GATED_SCOPES)
    for (const action of ['create', 'update'])
      filter(`${scope}.${action}`, (payload, { collection }, context) =>
        check(payload, String(collection), context as unknown as RightsContext),
      );
};
