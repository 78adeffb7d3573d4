import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'payments.attention',
    section: 'waiting',
    icon: 'credit_card_off',
    tone: 'alarm',
    capabilities: ['payments'],
    kinds: ['operator'],
    list: {
      collection: 'charges',
      filter: () => ({ state: { _in: ['declined', 'needs_customer'] } }),
      sort: 'created_at',
      page: '/fieldwright-invoicing/charges',
    },
  },
];
