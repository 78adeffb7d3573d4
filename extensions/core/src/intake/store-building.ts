import type { Accountability, SchemaOverview } from '@directus/types';
import type { UseCaseContext } from '../platform/context.ts';
import type { RouteRequest } from '../platform/route.ts';

type ItemsService = new (
  collection: string,
  options: { knex: unknown; schema: SchemaOverview; accountability: Accountability },
) => { createOne: (data: Record<string, unknown>) => Promise<string> };

export type StoreBuilding = (
  ctx: UseCaseContext,
  building: Record<string, unknown>,
) => Promise<string>;

/**
 * Creates a building as the Studio would: with the caller's permissions, hooks, history and
 * subscriptions, in the caller's transaction.
 */
export const createBuildingStore =
  ({
    services,
    schema,
    accountability,
  }: Pick<RouteRequest, 'services' | 'schema' | 'accountability'>): StoreBuilding =>
  (ctx, building) => {
    const buildings = new (services.ItemsService as unknown as ItemsService)('buildings', {
      knex: ctx.trx,
      schema,
      accountability,
    });
    return buildings.createOne(building);
  };
