import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';

/**
 * The one file that reaches into Directus. It is loaded late, and only by the API process: the same
 * modules in the worker would open a second, unconfigured Directus.
 */
const emitterOf = async () => (await import('@directus/api/emitter')).default;
const cacheOf = () => import('@directus/api/cache');

/** After memberships, policies or permissions changed behind Directus' services. */
export const clearPermissionCaches = async (): Promise<void> => {
  const { clearSystemCache, getCache } = await cacheOf();
  await clearSystemCache({ forced: true });
  await getCache().cache?.clear();
};

/** After rows were written behind Directus' services: cached answers may be stale. */
export const clearResponseCache = async (): Promise<void> => {
  await (await cacheOf()).getCache().cache?.clear();
};

export type ItemsEvent = {
  collection: string;
  action: 'create' | 'update' | 'delete';
  keys: readonly string[];
};

/** Tells subscriptions, flows and action hooks of a change as if Directus had made it. */
export const emitItems = async (
  event: ItemsEvent,
  { database, schema }: { database: Knex; schema: SchemaOverview },
): Promise<void> => {
  const emitter = await emitterOf();
  const { collection, action, keys } = event;
  const names = [`items.${action}`, `${collection}.items.${action}`];
  const context = { database, schema, accountability: null };
  if (action === 'create') {
    const rows = (await database(collection).whereIn('id', [...keys])) as { id: string }[];
    for (const row of rows) {
      emitter.emitAction(names, { collection, key: row.id, payload: row }, context);
    }
    return;
  }
  const payload = action === 'delete' ? keys : {};
  emitter.emitAction(names, { collection, keys, payload }, context);
};

type Asking = { schema: SchemaOverview; knex: Knex };

/** Directus' own checks of a permission, which refuse by throwing its own errors. */
export const directusRights = async () => {
  const [{ validateAccess }, { fetchPolicies }, { fetchPermissions }, refusals] = await Promise.all(
    [
      import('@directus/api/permissions/modules/validate-access/validate-access'),
      import('@directus/api/permissions/lib/fetch-policies'),
      import('@directus/api/permissions/lib/fetch-permissions'),
      import('@directus/api/permissions/modules/process-ast/utils/validate-path/create-error'),
    ],
  );
  const create = async (
    accountability: Accountability,
    collection: string,
    fields: readonly string[],
    context: Asking,
  ): Promise<void> => {
    const policies = await fetchPolicies(accountability, context);
    const permissions = await fetchPermissions(
      { action: 'create', policies, collections: [collection], accountability },
      context,
    );
    if (permissions.length === 0) throw refusals.createCollectionForbiddenError('', collection);
    const allowed = new Set(permissions.flatMap((permission) => permission.fields ?? []));
    const refused = fields.filter((field) => !allowed.has('*') && !allowed.has(field));
    if (refused.length > 0) throw refusals.createFieldsForbiddenError('', collection, refused);
  };
  return { change: validateAccess, create };
};
