import type { Accountability } from '@directus/types';
import type { Application } from 'express';
import type { RegisterHooks } from '../hooks.ts';
import { createOwners, isOfUser, RIGHTS } from './access-keys.ts';

type Keys = { keys: () => IterableIterator<string> };
type Local = { delete: (key: string) => Promise<void>; store: { store: Keys } };
/** Where Redis is configured the keys are shared, and only all of them can be dropped. */
type Shared = { local: Local };
type PermissionCache = (Local | Shared) & { clear: () => Promise<void> };

const MOST_KEYS = 20_000;
const owners = createOwners(MOST_KEYS);

/** Directus keeps the model beside permissions and drops both together; here the model stays. */
const permissionCache = async (): Promise<PermissionCache> =>
  (await import('@directus/api/permissions/cache')).useCache() as unknown as PermissionCache;

const dropWhere = async (isStale: (key: string) => boolean): Promise<void> => {
  const cache = await permissionCache();
  if ('local' in cache) {
    await cache.clear();
    return;
  }
  for (const key of [...cache.store.store.keys()]) {
    if (isStale(key)) await cache.delete(key);
  }
};

/**
 * Answers and GraphQL schemas are made for a caller from what he may see. A schema's key ends in its
 * user; answers, which are not kept unless somebody switches that on, go all.
 */
const dropDerived = async (users?: readonly string[]): Promise<void> => {
  const { getCache } = await import('@directus/api/cache');
  await getCache().cache?.clear();
  const { cache } = await import('@directus/api/services/graphql/schema-cache');
  if (!users) {
    cache.clear();
    return;
  }
  for (const key of [...cache.keys()]) {
    if (users.some((user) => key.endsWith(`_${user}`))) cache.set(key, undefined);
  }
};

/** After memberships of these people changed: what others have stays. */
export const clearAccessOf = async (users: readonly string[]): Promise<void> => {
  const changed = new Set(users);
  await dropWhere((key) => isOfUser(key) && !owners.isOfOthers(key, changed));
  await dropDerived(users);
};

/** After rights of policies changed: who has which policy stays. */
export const clearRights = async (): Promise<void> => {
  await dropWhere((key) => key.startsWith(RIGHTS));
  await dropDerived();
};

/** After policies themselves changed, or roles were given some. */
export const clearPermissions = async (): Promise<void> => {
  await (await permissionCache()).clear();
  await dropDerived();
};

type Init = { app: Application };

/** Notes who asks, so that a change of one person's membership is known to be about nobody else. */
export const registerAccessOwners: RegisterHooks = ({ init }) => {
  init('routes.before', (meta) => {
    (meta as unknown as Init).app.use((req, _res, next) => {
      const asker: Accountability | undefined | null = req.accountability;
      if (asker?.user) owners.remember(asker);
      next();
    });
  });
};
