import type { EventContext, HookExtensionContext, SchemaOverview } from '@directus/types';
import type { FieldChange } from '../../../../../schema/applier/merge/locked.ts';
import type { RegisterHooks } from '../hooks.ts';
import { checkCollectionChange, checkFieldChange, checkRelationChange } from './check.ts';
import { modelOf } from './model-of.ts';
import { checkFieldName } from './plain-names.ts';
import { cannotDelete, cannotTakeName } from './refusal.ts';

type Name = { collection: string; field: string };
type Meta = Record<string, unknown> & { collection: string; keys?: unknown[] };
type Values = Record<string, unknown>;

/** Directus' own refusal comes next, and tells less. */
const isRefusedAnyway = ({ accountability }: EventContext): boolean =>
  accountability !== null && accountability.admin !== true;

/**
 * What the product brought cannot be deleted or altered through the API process, by whomever and
 * whichever door: routes, GraphQL, flows, import, schema apply. The applier runs in a process of
 * its own. The events come from Directus' schema services and, with the name of the system
 * collection, from writes of single rows (flows, import, reverted revisions).
 */
export const registerStructureHooks: RegisterHooks = ({ filter }, { services }) => {
  filter<Values>('fields.create', async (payload, meta, context) => {
    checkFieldName(payload);
    const name = nameOf(payload, meta as Meta, 'directus_fields');
    const isTaken = (await modelOf(context.database)).field(name.collection, name.field);
    if (isTaken) throw cannotTakeName(`${name.collection}.${name.field}`);
    return payload;
  });

  filter<Values>('fields.update', async (payload, meta, context) => {
    if (isRefusedAnyway(context)) return payload;
    const isRow = (meta as Meta).collection === 'directus_fields';
    const change: FieldChange = isRow ? { meta: payload } : payload;
    for (const name of await fieldsOf(meta as Meta, meta['keys'] as unknown[], context)) {
      await checkFieldChange(context.database, readerOf(services, context), name, change);
    }
    return payload;
  });

  filter<unknown[]>('fields.delete', async (keys, meta, context) => {
    if (isRefusedAnyway(context)) return keys;
    const model = await modelOf(context.database);
    for (const { collection, field } of await fieldsOf(meta as Meta, keys, context)) {
      if (model.field(collection, field)) throw cannotDelete('field', `${collection}.${field}`);
    }
    return keys;
  });

  filter<Values>('collections.update', async (payload, meta, context) => {
    if (isRefusedAnyway(context)) return payload;
    for (const key of meta['keys'] as string[]) {
      await checkCollectionChange(context.database, key, payload);
    }
    return payload;
  });

  filter<string[]>('collections.delete', async (keys, _meta, context) => {
    if (isRefusedAnyway(context)) return keys;
    const model = await modelOf(context.database);
    for (const key of keys) if (model.collection(key)) throw cannotDelete('collection', key);
    return keys;
  });

  filter<Values>('relations.update', async (payload, meta, context) => {
    for (const name of await relationsOf(meta['keys'] as unknown[], context)) {
      await checkRelationChange(context.database, schemaOf(context), name, { meta: payload });
    }
    return payload;
  });

  filter<unknown[]>('relations.delete', async (keys, _meta, context) => {
    const model = await modelOf(context.database);
    for (const { collection, field } of await relationsOf(keys, context)) {
      if (model.relation(collection, field))
        throw cannotDelete('relation', `${collection}.${field}`);
    }
    return keys;
  });

  filter<Values>('relations.create', async (payload, _meta, context) => {
    const [collection, field] = [String(payload['many_collection']), String(payload['many_field'])];
    if ((await modelOf(context.database)).relation(collection, field)) {
      throw cannotTakeName(`${collection}.${field}`);
    }
    return payload;
  });
};

const nameOf = (payload: Values, meta: Meta, system: string): Name => ({
  collection: meta.collection === system ? String(payload['collection']) : meta.collection,
  field: String(payload['field']),
});

const fieldsOf = async (meta: Meta, keys: unknown[], context: EventContext): Promise<Name[]> => {
  if (meta.collection !== 'directus_fields') {
    return keys.map((key) => ({ collection: meta.collection, field: String(key) }));
  }
  return context
    .database('directus_fields')
    .whereIn('id', keys as number[])
    .select('collection', 'field') as Promise<Name[]>;
};

const relationsOf = (keys: unknown[], { database }: EventContext): Promise<Name[]> =>
  database('directus_relations')
    .whereIn('id', keys as number[])
    .select({ collection: 'many_collection', field: 'many_field' }) as unknown as Promise<Name[]>;

const schemaOf = ({ schema }: EventContext): SchemaOverview => {
  if (!schema) throw new Error('An event of structure came without the schema.');
  return schema;
};

const readerOf = (services: HookExtensionContext['services'], context: EventContext) => {
  const { FieldsService } = services;
  const { database: knex } = context;
  const schema = schemaOf(context);
  return (collection: string, field: string): Promise<unknown> =>
    new FieldsService({ knex, schema, accountability: null }).readOne(collection, field);
};
