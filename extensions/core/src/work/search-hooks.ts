import type { Query } from '@directus/types';
import type { RegisterHooks } from '../platform/hooks.ts';
import { narrowSearch } from './narrow-search.ts';

/** Every list, aggregate and subscription of orders that Directus reads. */
export const registerSearchHooks: RegisterHooks = ({ filter }, { database }) => {
  filter<Query>('work_orders.items.query', (query, _meta, { accountability }) =>
    narrowSearch(query, { knex: database, accountability }),
  );
};
