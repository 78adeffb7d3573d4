import { announce } from '../../platform/notices.ts';
import type { Channel } from './types.ts';

/** Directus' own notes: the bell of the Studio, live for who subscribes. */
export const inbox: Channel = {
  isAvailable: () => true,
  unreachable: () => null,
  write: async (trx, { delivery, text }) => {
    const rows = (await trx('directus_notifications')
      .insert({
        ...{ recipient: delivery.person, subject: text.subject, message: text.body },
        ...{ collection: delivery.collection, item: delivery.item, status: 'inbox' },
      })
      .returning('id')) as { id: number }[];
    const ids = rows.map(({ id }) => String(id));
    await announce(trx, { collection: 'directus_notifications', action: 'create', ids });
  },
  faultOf: () => ({ trouble: 'UNKNOWN', isFinal: false, isOfServer: false, said: null }),
};
