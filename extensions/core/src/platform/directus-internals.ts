import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';

/**
 * What we need of Directus' emitter, caches and rights. It is loaded late, and only by the API
 * process: the same modules in the worker would open a second, unconfigured Directus.
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

export type ItemsEvent = { collection: string } & (
  | { action: 'create'; key: string; payload: Record<string, unknown> }
  | { action: 'update'; keys: readonly string[]; payload: Record<string, unknown> }
  | { action: 'delete'; keys: readonly string[]; payload: readonly string[] }
);

/** Tells subscriptions, flows and action hooks of a change as if Directus had made it. */
export const emitItems = async (
  { action, ...event }: ItemsEvent,
  context: { database: Knex; schema: SchemaOverview; accountability: Accountability | null },
): Promise<void> => {
  const emitter = await emitterOf();
  const names = [`items.${action}`, `${event.collection}.items.${action}`];
  emitter.emitAction(names, event, context);
};

/** Tells of what Directus would have told itself. */
export const emitAgain = async (
  events: readonly { event: string | string[]; meta: Record<string, unknown>; context: never }[],
): Promise<void> => {
  const emitter = await emitterOf();
  for (const { event, meta, context } of events) emitter.emitAction(event, meta, context);
};

/** A person as Directus knows him when he signs in; nobody when he is gone or nobody was said. */
export const accountabilityOf = async (
  user: string | null,
  knex: Knex,
): Promise<Accountability | null> => {
  const row = user
    ? await knex('directus_users')
        .where({ id: user })
        .first<{ role: string | null } | undefined>('role')
    : undefined;
  if (!row) return null;
  const [{ createDefaultAccountability }, { fetchRolesTree }, { fetchGlobalAccess }] =
    await Promise.all([
      import('@directus/api/permissions/utils/create-default-accountability'),
      import('@directus/api/permissions/lib/fetch-roles-tree'),
      import('@directus/api/permissions/modules/fetch-global-access/fetch-global-access'),
    ]);
  const roles = await fetchRolesTree(row.role, { knex });
  const access = await fetchGlobalAccess({ user, roles }, { knex, ip: null });
  return { ...createDefaultAccountability(), user, role: row.role, roles, ...access };
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
