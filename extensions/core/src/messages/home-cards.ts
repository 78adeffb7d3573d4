import type { HomeCard } from '../platform/home.ts';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'messages.unread',
    section: 'waiting',
    icon: 'mark_chat_unread',
    capabilities: ['orders-read'],
    figure: {
      unit: 'count',
      page: '/fieldwright-messages',
      value: async ({ knex, company, user }) => {
        if (user === null) return null;
        const row = await knex('message_reads')
          .where({ company, person: user })
          .where('unread', '>', 0)
          .sum({ unread: 'unread' })
          .first<{ unread: string | number | null } | undefined>();
        return Number(row?.unread ?? 0);
      },
    },
  },
];
