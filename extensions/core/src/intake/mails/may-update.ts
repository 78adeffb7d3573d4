import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import type { RouteRequest } from '../../platform/route.ts';

/** What Directus hands to a filter, beside the payload. */
export type HookContext = {
  database: Knex;
  accountability: Accountability | null;
  schema: SchemaOverview;
};

/**
 * Rows among `keys` that the caller may change. Filters run before the permission check: nobody
 * must learn from our refusal what is in a row that Directus will refuse him.
 */
export const updatable = async (
  services: RouteRequest['services'],
  { database, accountability, schema }: HookContext,
  { collection, keys }: { collection: string; keys: readonly string[] },
): Promise<string[]> => {
  if (!accountability) return [...keys];
  const permissions = new services.PermissionsService({ schema, knex: database, accountability });
  const allowed: string[] = [];
  for (const key of keys) {
    const { update } = await permissions.getItemPermissions(collection, key);
    if (update.access) allowed.push(key);
  }
  return allowed;
};
