import type { Knex } from 'knex';
import { clearAccessOf, clearPermissions } from '../platform/directus/permission-cache.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

const usersOf = async (knex: Knex, keys: readonly string[]): Promise<string[]> => {
  const rows = (await knex('memberships')
    .whereIn('id', [...keys])
    .distinct('user')) as { user: string }[];
  return rows.map(({ user }) => user);
};

/**
 * Access rows and policies follow memberships and companies by trigger, behind Directus' back.
 * This clears the caches of this process at once; the notice listener reaches every other.
 */
export const registerAccessHooks: RegisterHooks = ({ action }, { database, logger }) => {
  const report = (error: unknown): void => {
    logger.warn(error, 'Caches of permissions could not be cleared');
  };
  const changed = (keys: readonly string[]): void => {
    usersOf(database, keys).then(clearAccessOf).catch(report);
  };
  action('memberships.items.create', ({ key }) => changed([String(key)]));
  action('memberships.items.update', ({ keys }) => changed(keys as string[]));
  // Whose they were is known to the notice alone.
  action('memberships.items.delete', () => void clearPermissions().catch(report));
  action('companies.items.update', ({ payload }) => {
    if ('is_active' in (payload as object)) void clearPermissions().catch(report);
  });
};
