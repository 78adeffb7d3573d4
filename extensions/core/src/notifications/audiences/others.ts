import { z } from 'zod';
import { notify } from '../notify.ts';
import { LONGEST_TEXT } from '../settled.ts';
import { nameOf, ofCompany, orderPlace, withoutActor } from './shared.ts';

/** What `message.mentioned` says; its subject is the message. */
const mention = z.object({ order: z.uuid(), user: z.uuid() });

/** Told by whoever keeps the messages, once for each person called; a message that was taken back calls nobody. */
export const mentioned = ofCompany('mentioned', ['message.mentioned'], async (ctx, event) => {
  const said = mention.safeParse(event.after);
  if (!said.success) return;
  const { order, user } = said.data;
  const { company, subject } = event;
  const row = await ctx
    .trx('order_messages as m')
    .join('work_orders as o', 'o.id', 'm.work_order')
    .where({ 'm.company': company, 'm.id': subject, 'o.id': order })
    .whereNull('m.withdrawn_at')
    .first<{ number: string; body: string } | undefined>('o.number', 'm.body');
  if (!row) return;
  const by = await nameOf(ctx, event.user);
  await notify(ctx, {
    ...{ kind: 'message_mentioned', company, happening: `message:${subject}:mentioned` },
    ...{ users: withoutActor([user], event), place: orderPlace(order) },
    about: { collection: 'work_orders', item: order },
    data: () => ({ by, order: row.number, text: row.body.slice(0, LONGEST_TEXT) }),
  });
});

/** Whoever writes invoices in the company hears that one came back; who noted it knows. */
const tellOfRejection = ofCompany('invoice-rejected', ['invoice.rejected'], async (ctx, event) => {
  const { company, subject } = event;
  const invoice = await ctx
    .trx('invoices')
    .where({ company, id: subject })
    .first<{ number: string | null } | undefined>('number');
  const people = await ctx
    .trx('memberships')
    .where({ company, persona: 'finance', is_active: true })
    .select<{ user: string }[]>('user');
  if (!invoice) return;
  await notify(ctx, {
    ...{ kind: 'invoice_rejected', company, happening: `invoice:${subject}:rejected:${event.id}` },
    users: withoutActor(
      people.map(({ user }) => user),
      event,
    ),
    place: { studio: `/admin/content/invoices/${subject}`, portal: '/portal' },
    about: { collection: 'invoices', item: subject },
    data: () => ({ invoice: invoice.number ?? '' }),
  });
});

/** Under the name that what is still to be told stands under since before there was this domain. */
export const invoiceRejected = { ...tellOfRejection, name: 'billing.tell-finance' };
