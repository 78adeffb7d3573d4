import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import type { RelationChange } from '../../../../../schema/applier/merge/locked.ts';
import { clearPermissionCaches } from '../directus-internals.ts';
import { wrapMethod } from '../directus/wrap-method.ts';
import type { RegisterHooks } from '../hooks.ts';
import { checkRelationChange } from './check.ts';
import { modelOf } from './model-of.ts';
import { checkCollectionNames, checkFieldName, checkRelationNames } from './plain-names.ts';
import { cannotDelete } from './refusal.ts';

type Service = { knex: Knex; schema: SchemaOverview; accountability: Accountability | null };

/**
 * Some changes of structure raise no event that could refuse them: deleting a relation, changing
 * only its key, and dropping a table, which happens before its event. The services' methods are
 * the one place that all doors share.
 */
export const guardServices: RegisterHooks = (_register, { services }) => {
  const { RelationsService, CollectionsService, FieldsService, ItemsService } = services;
  guardNames(CollectionsService.prototype, 'createOne', 0, checkCollectionNames);
  guardNames(FieldsService.prototype, 'createField', 1, checkFieldName);
  guardNames(RelationsService.prototype, 'createOne', 0, checkRelationNames);

  wrapMethod<Service>(
    CollectionsService.prototype,
    'deleteOne',
    (next) =>
      async function (name, ...rest) {
        if (!isForeign(this) && (await modelOf(this.knex)).collection(String(name))) {
          throw cannotDelete('collection', String(name));
        }
        return next.call(this, name, ...rest);
      },
  );

  wrapMethod<Service>(
    RelationsService.prototype,
    'deleteOne',
    (next) =>
      async function (collection, field, ...rest) {
        const model = isForeign(this) ? undefined : await modelOf(this.knex);
        if (model?.relation(String(collection), String(field))) {
          throw cannotDelete('relation', `${String(collection)}.${String(field)}`);
        }
        return next.call(this, collection, field, ...rest);
      },
  );

  // Directus drops and makes the key again at every update, and forgets what happens on deletion.
  wrapMethod<Service>(
    RelationsService.prototype,
    'updateOne',
    (next) =>
      async function (collection, field, change, ...rest) {
        if (isForeign(this)) return next.call(this, collection, field, change, ...rest);
        const name = { collection: String(collection), field: String(field) };
        const wanted = change as RelationChange;
        checkRelationNames(wanted);
        if (!(await checkRelationChange(this.knex, this.schema, name, wanted))) {
          // It reads the names from the change and writes into the frozen schema, both in a callback
          // whose errors nobody catches: the process would end.
          this.schema = structuredClone(this.schema);
          const whole = { ...wanted, ...name, ...targetOf(this.schema, name) };
          return next.call(this, collection, field, whole, ...rest);
        }
        const row = (await this.knex('directus_relations')
          .where({ many_collection: name.collection, many_field: name.field })
          .first('id')) as { id: number } | undefined;
        if (!row || !wanted.meta) return undefined;
        const { knex, schema } = this;
        const rows = new ItemsService('directus_relations', { knex, schema, accountability: null });
        await rows.updateOne(row.id, wanted.meta);
        await clearPermissionCaches();
        return undefined;
      },
  );
};

/** Schema apply makes fields without an event. */
const guardNames = (
  prototype: unknown,
  method: string,
  at: number,
  check: (payload: unknown) => void,
): void =>
  wrapMethod<Service>(
    prototype,
    method,
    (next) =>
      async function (...args) {
        if (!isForeign(this)) check(args[at]);
        return next.apply(this, args as []);
      },
  );

const targetOf = (
  { relations }: SchemaOverview,
  name: { collection: string; field: string },
): { related_collection?: string | null } => {
  const known = relations.find(
    ({ collection, field }) => collection === name.collection && field === name.field,
  );
  return known ? { related_collection: known.related_collection } : {};
};

/** Not an administrator: Directus refuses him, and tells less. */
const isForeign = ({ accountability }: Service): boolean =>
  accountability !== null && accountability !== undefined && accountability.admin !== true;
