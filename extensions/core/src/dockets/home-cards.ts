import {
  DOCKETS_TO_VERIFY,
  ORDERS_WITHOUT_DOCKET,
  REJECTED_DOCKETS,
} from '../../../domain/work/index.ts';
import type { Filter, HomeCard, HomeScope } from '../platform/home.ts';

/** A company whose lifecycles know no docket misses none and verifies none. */
const whereUsed =
  (filter: Filter) =>
  async ({ knex, company }: HomeScope): Promise<Filter | null> => {
    const step = await knex('lifecycle_transitions')
      .where({ company, command: 'docket.receive' })
      .first('id');
    return step ? filter : null;
  };

export const homeCards: readonly HomeCard[] = [
  {
    id: 'dockets.toVerify',
    section: 'waiting',
    icon: 'fact_check',
    capabilities: ['docket-review'],
    list: { collection: 'dockets', filter: whereUsed(DOCKETS_TO_VERIFY), sort: 'received_at' },
  },
  {
    id: 'dockets.missing',
    section: 'waiting',
    icon: 'description',
    capabilities: ['docket-review'],
    list: {
      collection: 'work_orders',
      filter: whereUsed(ORDERS_WITHOUT_DOCKET),
      sort: 'completed_at',
    },
  },
  {
    id: 'dockets.rejected',
    section: 'late',
    icon: 'unpublished',
    tone: 'alarm',
    capabilities: ['docket-review'],
    list: { collection: 'dockets', filter: whereUsed(REJECTED_DOCKETS), sort: '-received_at' },
  },
];
