import type { HomeCard } from '../platform/home.ts';
import { countRequests } from './repository.ts';

/** As many as the inbox shows, by the query that lets the person decide. */
export const homeCards: readonly HomeCard[] = [
  {
    id: 'approvals.toDecide',
    section: 'waiting',
    icon: 'approval',
    capabilities: ['orders-read', 'billing', 'audit-read', 'leave-request'],
    figure: {
      unit: 'count',
      page: '/fieldwright-approvals',
      value: async ({ knex, company, user }) =>
        user === null
          ? null
          : await countRequests(knex, { me: user, list: 'decide', companies: [company] }),
    },
  },
];
