import type { HomeCard } from '../platform/home.ts';
import { OPEN_STATUSES } from './repository.ts';

const OPEN = { status: { _in: [...OPEN_STATUSES] } };

export const homeCards: readonly HomeCard[] = [
  {
    id: 'intake.drafts',
    section: 'waiting',
    icon: 'move_to_inbox',
    capabilities: ['intake-review'],
    list: {
      collection: 'parse_drafts',
      filter: () => OPEN,
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
      filter: () => ({ _and: [OPEN, { error_count: { _gt: 0 } }] }),
      sort: '-created_at',
    },
  },
];
