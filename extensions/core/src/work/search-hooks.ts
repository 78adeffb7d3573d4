import type { Query } from '@directus/types';
import type { RegisterHooks } from '../platform/hooks.ts';
import { narrowSearch } from './narrow-search.ts';

/** Every list of orders that Directus reads; `filter_count` does the same in `count-hooks.ts`. */
export const registerSearchHooks: RegisterHooks = ({ filter }, { database }) => {
  filter<Query>('work_orders.items.query', (query, _meta, { accountability, schema }) =>
    narrowSearch(query, { knex: database, schema, accountability }),
  );
};
