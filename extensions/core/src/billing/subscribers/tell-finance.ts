import type { EventSubscriber } from '../../platform/events.ts';

/** Whoever writes invoices in the company hears that one came back; the person who noted it knows. */
export const tellFinance: EventSubscriber = {
  name: 'billing.tell-finance',
  kinds: ['invoice.rejected'],
  handle: async ({ trx }, { subject, company, user }) => {
    await trx.raw(
      `insert into directus_notifications (recipient, sender, subject, message, collection, item)
       select distinct m."user", ?::uuid, 'Invoice ' || i.number || ' was rejected',
         'The partner refused it. Its orders wait to be corrected.', 'invoices', i.id::text
       from invoices i join memberships m on m.company = i.company
       where i.id = ?::uuid and i.company = ?::uuid and m.is_active and m.persona = 'finance'
         and m."user" is distinct from ?::uuid`,
      [user, subject, company, user],
    );
  },
};
