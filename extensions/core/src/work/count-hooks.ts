import type { Accountability, Query } from '@directus/types';
import type { Knex } from 'knex';
import type { RegisterHooks } from '../platform/hooks.ts';
import { countOrders } from './count-orders.ts';
import { countedStates } from './counted-states.ts';

type MetaService = { knex: Knex; accountability: Accountability | null };
type FilterCount = (this: MetaService, collection: string, query: Query) => Promise<number>;

const quickCount = async (
  { knex, accountability }: MetaService,
  collection: string,
  { filter, search }: Query,
): Promise<number | null> => {
  if (collection !== 'work_orders' || search) return null;
  // What anybody else may read is for Directus to say: a customer's own policies count too.
  if (accountability && !accountability.admin) return null;
  const statuses = countedStates(filter);
  return statuses && countOrders(knex, { companies: 'all', statuses });
};

/**
 * Directus counts what a list without limit would show, which grows with the table; for all orders, or
 * those in some states, the count is kept. No hook passes by there (decision 013).
 */
export const registerCountHooks: RegisterHooks = (_register, { services }) => {
  const { prototype } = services.MetaService as { prototype: { filterCount: FilterCount } };
  const { filterCount } = prototype;
  prototype.filterCount = async function (collection, query) {
    return (await quickCount(this, collection, query)) ?? filterCount.call(this, collection, query);
  };
};
