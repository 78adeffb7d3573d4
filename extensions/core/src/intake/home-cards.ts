import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'intake.drafts',
    section: 'waiting',
    icon: 'move_to_inbox',
    capabilities: ['intake-review'],
    list: {
      collection: 'parse_drafts',
      filter: () => ({ status: { _eq: 'pending' } }),
      sort: '-created_at',
      page: '/intake',
    },
  },
  {
    id: 'intake.faulty',
    section: 'late',
    icon: 'error',
    tone: 'alarm',
    capabilities: ['intake-review'],
    list: {
      collection: 'parse_drafts',
      filter: () => ({ _and: [{ status: { _eq: 'pending' } }, { error_count: { _gt: 0 } }] }),
      sort: '-created_at',
    },
  },
];
