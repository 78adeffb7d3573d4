import type { HomeCard, PlatformCard } from '../platform/home.ts';

const PEOPLE = '/fieldwright-people';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'organisation.people',
    section: 'setup',
    icon: 'groups',
    capabilities: ['company-setup'],
    list: {
      collection: 'memberships',
      filter: () => ({ is_active: { _eq: true } }),
      page: PEOPLE,
    },
  },
  {
    id: 'organisation.invited',
    section: 'setup',
    icon: 'mail',
    capabilities: ['company-setup'],
    list: {
      collection: 'invitations',
      filter: () => ({
        _and: [
          { accepted_at: { _null: true } },
          { revoked_at: { _null: true } },
          { expires_at: { _gt: '$NOW' } },
        ],
      }),
      page: PEOPLE,
    },
  },
  {
    id: 'organisation.withoutLogin',
    section: 'setup',
    icon: 'no_accounts',
    capabilities: ['company-setup'],
    list: {
      collection: 'technicians',
      filter: () => ({ _and: [{ is_active: { _eq: true } }, { user: { _null: true } }] }),
      sort: 'name',
    },
  },
];

export const platformCards: readonly PlatformCard[] = [
  {
    id: 'organisation.companies',
    icon: 'domain',
    page: '/fieldwright-company/all',
    value: async (knex) => {
      const [row] = await knex('companies').where('is_active', true).count({ n: 'id' });
      return Number(row?.n);
    },
  },
];
