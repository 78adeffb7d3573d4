import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { directusRights } from './directus-internals.ts';
import { refusal } from './errors.ts';

export type RightsContext = {
  database: Knex;
  accountability: Accountability | null;
  schema: SchemaOverview;
};

export type Write =
  | { action: 'create'; collection: string; fields: readonly string[] }
  | { action: 'update'; collection: string; keys: readonly string[]; fields: readonly string[] }
  | { action: 'delete'; collection: string; keys: readonly string[] };

/** `company` is checked by the company hooks, which set it and take it out of a change. */
const answered = new Map<string, Set<string>>();

/**
 * Fields that nobody may write and for which a hook says what to do instead. The row is asked for
 * all the same: whoever may not change it does not get as far as the explanation.
 */
export const answerFields = (collection: string, fields: readonly string[]): void => {
  answered.set(collection, new Set([...(answered.get(collection) ?? []), ...fields]));
};

const explained = new Set<string>();

/**
 * Collections with a hook that says to whoever sees a row why it cannot be changed this way. Whether
 * he may change it Directus asks afterwards.
 */
export const answerReaders = (collection: string): void => {
  explained.add(collection);
};

const asked = (collection: string, fields: readonly string[]): string[] => {
  const own = answered.get(collection);
  return fields.filter((field) => field !== 'company' && !own?.has(field));
};

export const isKeyGiven = (
  schema: Pick<SchemaOverview, 'collections'>,
  collection: string,
): boolean => {
  const { primary = 'id', fields } = schema.collections[collection] ?? {};
  const key = fields?.[primary];
  return key?.type === 'uuid' || key?.defaultValue === 'AUTO_INCREMENT';
};

/**
 * The installation gives keys. One that a caller names would tell whether another company has a row
 * under it, and of a running number it would move everybody's next one.
 */
const refuseKey = (collection: string, fields: readonly string[], schema: SchemaOverview): void => {
  const primary = schema.collections[collection]?.primary ?? 'id';
  if (!isKeyGiven(schema, collection) || !fields.includes(primary)) return;
  throw refusal('FORBIDDEN.key', 403, { field: primary }, { collection, field: primary });
};

/**
 * Asks Directus whether the caller may do this to these rows and fields, and refuses with its own
 * words, which are the same for a foreign row and for one that is not there. One query, however
 * many rows. The system itself, without accountability, may.
 */
export const assertMayWrite = async (write: Write, context: RightsContext): Promise<void> => {
  const { accountability, database: knex, schema } = context;
  if (!accountability || accountability.admin) return;
  const { collection, action } = write;
  const rights = await directusRights();
  if (write.action === 'create') {
    await rights.create(accountability, collection, asked(collection, write.fields), {
      schema,
      knex,
    });
    refuseKey(collection, write.fields, schema);
    return;
  }
  if (write.keys.length === 0) return;
  const isExplained = action === 'update' && explained.has(collection);
  await rights.change(
    {
      accountability,
      action: isExplained ? 'read' : action,
      collection,
      primaryKeys: [...write.keys],
      ...(write.action === 'update' && !isExplained
        ? { fields: asked(collection, write.fields) }
        : {}),
    },
    { schema, knex },
  );
};
