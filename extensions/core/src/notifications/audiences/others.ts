import { z } from 'zod';
import { notify } from '../notify.ts';
import { nameOf, ofCompany, orderPlace, withoutActor } from './shared.ts';

/** What `message.mentioned` says; its subject is the message. */
const mention = z.object({
  order: z.uuid(),
  people: z.array(z.uuid()).max(50),
  text: z.string().max(20_000),
});
const LONGEST = 1_000;

/** Told by whoever keeps the messages; until somebody does, nobody is told. */
export const mentioned = ofCompany('mentioned', ['message.mentioned'], async (ctx, event) => {
  const said = mention.safeParse(event.after);
  if (!said.success) return;
  const { order, people, text } = said.data;
  const { company, subject } = event;
  const row = await ctx
    .trx('work_orders')
    .where({ company, id: order })
    .first<{ number: string } | undefined>('number');
  if (!row) return;
  const by = await nameOf(ctx, event.user);
  await notify(ctx, {
    ...{ kind: 'message_mentioned', company, happening: `message:${subject}:mentioned` },
    ...{ users: withoutActor(people, event), place: orderPlace(order) },
    about: { collection: 'work_orders', item: order },
    data: () => ({ by, order: row.number, text: text.slice(0, LONGEST) }),
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
