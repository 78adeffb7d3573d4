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

/** Directus puts the moment in for those who ask by its routes; here nobody does. */
const withMoment = (value: unknown, now: string): unknown => {
  if (value === '$NOW') return now;
  if (Array.isArray(value)) return value.map((entry) => withMoment(entry, now));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withMoment(entry, now)]),
  );
};

const isForbidden = (error: unknown): boolean => (error as { code?: string }).code === 'FORBIDDEN';

/** How many rows the caller's list with this filter has; null where he may not read them. */
export const countRows = async (
  { knex, accountability, schema, services, now }: Counting,
  collection: string,
  filter: Filter,
): Promise<number | null> => {
  const rows = new services.ItemsService(collection, { knex, accountability, schema });
  try {
    const [answer] = (await rows.readByQuery({
      aggregate: { count: ['*'] },
      filter: withMoment(filter, now.toISOString()) as never,
    })) as unknown as { count: number | string }[];
    return Number(answer?.count ?? 0);
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
};
