import type { Accountability, Query, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import type { RegisterHooks } from '../platform/hooks.ts';
import { countOrders } from './count-orders.ts';
import { countedStates } from './counted-states.ts';
import { narrowSearch } from './narrow-search.ts';

type MetaService = {
  knex: Knex;
  schema: SchemaOverview;
  accountability: Accountability | null;
};
type FilterCount = (this: MetaService, collection: string, query: Query) => Promise<number>;

const keptCount = async (
  { knex, accountability }: MetaService,
  { filter, search }: Query,
): Promise<number | null> => {
  // What anybody else may read is for Directus to say: a customer's own policies count too.
  if (search || (accountability && !accountability.admin)) return null;
  const statuses = countedStates(filter);
  return statuses && countOrders(knex, { companies: 'all', statuses });
};

/**
 * Directus counts what a list without limit would show, which grows with the table; for all orders, or
 * those in some states, the count is kept. A search is narrowed as that of the list, so that both say
 * the same whichever door is asked. No hook passes by there (decision 013).
 */
export const registerCountHooks: RegisterHooks = (_register, { services }) => {
  const { prototype } = services.MetaService as { prototype: { filterCount: FilterCount } };
  const { filterCount } = prototype;
  prototype.filterCount = async function (collection, query) {
    if (collection !== 'work_orders') return filterCount.call(this, collection, query);
    const kept = await keptCount(this, query);
    if (kept !== null) return kept;
    const narrowed = await narrowSearch(query, this);
    return filterCount.call(this, collection, narrowed);
  };
};
