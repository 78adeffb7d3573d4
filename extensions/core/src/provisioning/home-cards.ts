import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'provisioning.attention',
    section: 'late',
    icon: 'router',
    tone: 'alarm',
    capabilities: ['provisioning'],
    list: {
      collection: 'customer_devices',
      filter: () => ({ state: { _eq: 'attention' } }),
      sort: '-updated_at',
      page: '/fieldwright-modems?show=attention',
    },
  },
];
