import type { Knex } from 'knex';
import { hiddenFieldsOf } from '../../../../domain/work/index.ts';
import { listNextSteps } from '../../lifecycle/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { queryInvoice, queryMails, queryParts, SHOWN } from '../page-query.ts';
import type { OrderPage, OrderParts } from '../page-shape.ts';

type Source = {
  knex: Knex;
  actor: Actor;
  /** Reads the row with the caller's own rights in its fields. */
  readOwn: (id: string) => Promise<Record<string, unknown>>;
  /** Whether the caller reads rows of this collection in his own lists. */
  mayRead: (collection: string) => Promise<boolean>;
};

/** Which collection each part of the page comes from. */
const PARTS = {
  visits: 'appointments',
  evidence: 'evidence',
  files: 'work_order_files',
  dockets: 'dockets',
  events: 'work_order_events',
} as const;

/** Without what the caller's own lists refuse him. */
const asFarAsRead = async (
  parts: OrderParts,
  mayRead: Source['mayRead'],
): Promise<OrderParts & { unread: string[] }> => {
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const seen = await Promise.all(names.map((name) => mayRead(PARTS[name])));
  const unread = names.filter((_name, index) => !seen[index]);
  return { ...parts, ...Object.fromEntries(unread.map((name) => [name, []])), unread };
};

/** Everything that the page of an order shows, in one answer, as far as this person sees it. */
export const showOrderPage = async (
  { knex, actor, readOwn, mayRead }: Source,
  id: string,
  now: Date,
): Promise<OrderPage> => {
  const order = await knex('work_orders')
    .where({ id })
    .first<{ company: string } | undefined>('company');
  if (!order || !hasCapability(actor, order.company, 'orders-read'))
    throw notVisible('work_orders', id);
  const may = (...capabilities: Parameters<typeof hasCapability>[2][]): boolean =>
    capabilities.some((capability) => hasCapability(actor, order.company, capability));
  const seeInvoices = may('billing', 'audit-read');
  const seeMails = may('intake-review', 'audit-read');
  const [values, parts, steps, invoice, mails] = await Promise.all([
    readOwn(id),
    queryParts(knex, id),
    listNextSteps(knex, actor, id, now),
    seeInvoices ? queryInvoice(knex, id) : null,
    seeMails ? queryMails(knex, id) : [],
  ]);
  if (!parts) throw notVisible('work_orders', id);
  const shown = await asFarAsRead(parts, mayRead);
  const hidden = hiddenFieldsOf(parts.company.kind);
  return {
    ...shown,
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.includes(name))),
    hidden,
    steps,
    invoice,
    mails,
    isCut: shown.events.length === SHOWN,
    can: {
      seeInvoices,
      seeMails,
      revealSecrets: may('secrets-reveal'),
      assign: may('dispatching'),
    },
  };
};
