import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'mail.items',
    section: 'waiting',
    icon: 'mark_email_unread',
    capabilities: ['intake-review'],
    list: {
      collection: 'inbox_items',
      filter: () => ({ status: { _eq: 'open' } }),
      sort: '-created_at',
      page: '/intake/items',
    },
  },
  {
    id: 'mail.unwell',
    section: 'setup',
    icon: 'unsubscribe',
    tone: 'alarm',
    capabilities: ['company-setup'],
    list: {
      collection: 'mailboxes',
      filter: () => ({
        _and: [{ is_active: { _eq: true } }, { last_error_code: { _nnull: true } }],
      }),
      page: '/intake/mailboxes',
    },
  },
];
