import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'notifications.trouble',
    section: 'waiting',
    icon: 'unsubscribe',
    tone: 'alarm',
    capabilities: ['notifications'],
    list: {
      collection: 'notification_deliveries',
      filter: () => ({
        _or: [
          { state: { _eq: 'failed' } },
          { _and: [{ state: { _eq: 'waiting' } }, { tries: { _gt: 0 } }] },
        ],
      }),
      sort: '-created_at',
      page: '/fieldwright-notifications/sent?state=trouble',
    },
  },
];
