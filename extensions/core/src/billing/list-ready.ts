import type { Knex } from 'knex';
import { billToOf, findRate, type RateCard } from '../../../domain/billing/index.ts';
import { dayIn } from '../../../domain/kernel/time.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import type { ReadyList, ReadyOrder } from './page-shapes.ts';
import { rateQuestion } from './price-orders.ts';
import {
  billersOf,
  cardFits,
  type CardOfParty,
  cardsOfParties,
  ordersToBill,
} from './repository.ts';
import type { Biller, OrderToBill } from './rows.ts';

const MOST = 500;

export type ReadyFilter = { company?: string | undefined; search?: string | undefined };

const WAITING = `
select o.id, count(*) over () as count from work_orders o
left join partner_groups g on g.id = o.partner_group
left join clients l on l.id = o.client
left join customers k on k.id = o.customer
where (:all or o.company = any(:companies::uuid[]))
  and (:company::uuid is null or o.company = :company::uuid)
  and (:search::text is null or o.number ilike :search or o.customer_name ilike :search
    or o.service_id ilike :search or g.name ilike :search or l.name ilike :search
    or k.name ilike :search)
  and (o.company, o.lifecycle, o.status) in (
    select t.company, t.lifecycle, t.from_state from lifecycle_transitions t
    where t.command = 'invoice.create')
order by o.completed_at nulls last, o.id limit :most`;

/** Orders that wait for an invoice where the actor bills, the oldest first, each with its price. */
export const listReady = async (
  knex: Knex,
  actor: Actor,
  { company, search }: ReadyFilter = {},
): Promise<ReadyList> => {
  const companies = companiesWithCapability(actor, 'billing');
  const { rows } = await knex.raw<{ rows: { id: string; count: string }[] }>(WAITING, {
    all: companies === 'all',
    companies: companies === 'all' ? [] : companies,
    company: company ?? null,
    search: search ? `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null,
    most: MOST,
  });
  const place = new Map(rows.map(({ id }, index) => [id, index]));
  const orders = await ordersToBill(knex, [...place.keys()]);
  orders.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  return { orders: await priced(knex, orders), count: Number(rows[0]?.count ?? 0) };
};

const priced = async (knex: Knex, orders: readonly OrderToBill[]): Promise<ReadyOrder[]> => {
  const companies = [...new Set(orders.map((order) => order.company))];
  const parties = orders.flatMap((order) => billToOf(order)?.id ?? []);
  const [billers, cards] = await Promise.all([
    billersOf(knex, companies),
    cardsOfParties(knex, companies, [...new Set(parties)]),
  ]);
  const now = new Date();
  return orders.map((order) => toReady(order, billers.get(order.company) as Biller, cards, now));
};

const rateFor = (order: OrderToBill, company: Biller, cards: readonly CardOfParty[], now: Date) => {
  const party = billToOf(order);
  const fitting: RateCard[] = cards.filter(
    (card) => party && card.company === order.company && cardFits(card, party),
  );
  const rate = findRate(fitting, rateQuestion(order, { company, now }));
  return rate.ok ? rate.value : null;
};

const toReady = (
  order: OrderToBill,
  company: Biller,
  cards: readonly CardOfParty[],
  now: Date,
): ReadyOrder => {
  const party = billToOf(order);
  const rate = rateFor(order, company, cards, now);
  return {
    id: order.id,
    number: order.number,
    company: order.company,
    companyName: company.name,
    timeZone: company.time_zone,
    billTo: party && { ...party, name: order.bill_to_name },
    workType: {
      id: order.work_types[0] as string,
      name: order.work_type_name,
      translations: order.work_type_translations,
    },
    partner: order.partner ? { id: order.partner, name: order.partner_name ?? '' } : null,
    orderCategory: order.order_category,
    installationMethod: order.installation_method,
    serviceId: order.service_id,
    customerName: order.customer_name,
    completedOn: dayIn(order.completed_at ?? now, company.time_zone),
    amountMinor: rate?.amountMinor ?? null,
    currency: rate?.currency ?? company.currency,
  };
};
