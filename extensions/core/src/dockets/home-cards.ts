import {
  DOCKETS_TO_VERIFY,
  ORDERS_WITHOUT_DOCKET,
  REJECTED_DOCKETS,
} from '../../../domain/work/index.ts';
import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'dockets.toVerify',
    section: 'waiting',
    icon: 'fact_check',
    capabilities: ['docket-review'],
    list: { collection: 'dockets', filter: () => DOCKETS_TO_VERIFY, sort: 'received_at' },
  },
  {
    id: 'dockets.missing',
    section: 'waiting',
    icon: 'description',
    capabilities: ['docket-review'],
    list: {
      collection: 'work_orders',
      // A company whose lifecycles know no docket misses none.
      filter: async ({ knex, company }) =>
        (await knex('lifecycle_transitions')
          .where({ company, command: 'docket.receive' })
          .first('id'))
          ? ORDERS_WITHOUT_DOCKET
          : null,
      sort: 'completed_at',
    },
  },
  {
    id: 'dockets.rejected',
    section: 'late',
    icon: 'unpublished',
    tone: 'alarm',
    capabilities: ['docket-review'],
    list: { collection: 'dockets', filter: () => REJECTED_DOCKETS, sort: '-received_at' },
  },
];
