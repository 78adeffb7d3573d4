import type { SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';

/** What a row is called by, the first that its collection has. */
const NAME_FIELDS = [
  'number',
  'name',
  'title',
  'summary',
  'subject',
  'label',
  'file_name',
  'description',
  'address_text',
  'code',
] as const;

/** Named by nobody who may not see them: documents have readers of their own. */
const WITHOUT_NAME = new Set(['order_documents', 'order_document_versions']);

const nameColumn = (schema: SchemaOverview, collection: string): string | null => {
  if (WITHOUT_NAME.has(collection)) return null;
  const fields = schema.collections[collection]?.fields;
  return (fields && NAME_FIELDS.find((name) => name in fields)) ?? null;
};

const USERS = 'directus_users';
const userNames = (db: Knex, ids: readonly string[]) =>
  db(USERS)
    .whereIn('id', [...ids])
    .select<{ id: string; name: string | null }[]>(
      'id',
      db.raw(`coalesce(nullif(btrim(concat_ws(' ', first_name, last_name)), ''), email) as name`),
    );

/** Names of rows by collection and id; rows that are gone or have no name of their own are left out. */
export const readNames = async (
  db: Knex,
  schema: SchemaOverview,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<(collection: string, id: string) => string | null> => {
  const found = new Map<string, string>();
  for (const [collection, ids] of wanted) {
    const column = nameColumn(schema, collection);
    if (ids.size === 0 || (!column && collection !== USERS)) continue;
    const rows =
      collection === USERS
        ? await userNames(db, [...ids])
        : await db(collection)
            .whereIn('id', [...ids])
            .select<{ id: string; name: string | null }[]>('id', `${column ?? 'id'} as name`);
    for (const { id, name } of rows) if (name) found.set(`${collection}/${id}`, String(name));
  }
  return (collection, id) => found.get(`${collection}/${id}`) ?? null;
};

/** What people call roles that a company made itself; the product's have words in every language. */
export const readRoles = async (
  db: Knex,
  codes: ReadonlySet<string>,
): Promise<(code: unknown) => string | null> => {
  const rows =
    codes.size === 0
      ? []
      : await db('personas')
          .whereIn('code', [...codes])
          .select<{ code: string; label: string | null }[]>('code', 'label');
  const labels = new Map(rows.map(({ code, label }) => [code, label]));
  return (code) => (typeof code === 'string' ? (labels.get(code) ?? null) : null);
};

/** Which collection a field points at. */
export const targetOf = (
  schema: SchemaOverview,
  collection: string,
  field: string,
): string | null =>
  schema.relations.find((one) => one.collection === collection && one.field === field)
    ?.related_collection ?? null;

/** Collections whose rows belong to an order. */
export const partsOfOrders = (schema: SchemaOverview): string[] =>
  schema.relations
    .filter(({ field, related_collection: to }) => field === 'work_order' && to === 'work_orders')
    .map(({ collection }) => collection)
    .filter((collection) => schema.collections[collection]?.primary === 'id');
