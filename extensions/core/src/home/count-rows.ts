import type { Accountability, ApiExtensionContext, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import type { Filter } from '../platform/home.ts';

export type Counting = {
  knex: Knex;
  accountability: Accountability;
  schema: SchemaOverview;
  services: ApiExtensionContext['services'];
  now: Date;
};

/** Directus puts the moment and the caller in for those who ask by its routes; here nobody does. */
const filledIn = (value: unknown, names: ReadonlyMap<unknown, string | null>): unknown => {
  if (names.has(value)) return names.get(value);
  if (Array.isArray(value)) return value.map((entry) => filledIn(entry, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, filledIn(entry, names)]),
  );
};

const isForbidden = (error: unknown): boolean => (error as { code?: string }).code === 'FORBIDDEN';

/** How many rows the caller's list with this filter has; null where he may not read them. */
export const countRows = async (
  { knex, accountability, schema, services, now }: Counting,
  collection: string,
  filter: Filter,
): Promise<number | null> => {
  const names = new Map([
    ['$NOW', now.toISOString()],
    ['$CURRENT_USER', accountability.user],
  ]);
  const rows = new services.ItemsService(collection, { knex, accountability, schema });
  try {
    const [answer] = (await rows.readByQuery({
      aggregate: { count: ['*'] },
      filter: filledIn(filter, names) as never,
    })) as unknown as { count: number | string }[];
    return Number(answer?.count ?? 0);
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
};
