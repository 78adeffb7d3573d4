import type { Knex } from 'knex';
import { z } from 'zod';
import { INVOICE_STATUSES } from '../../../../domain/billing/choices.ts';
import { UNPAID_INVOICES } from '../../../../domain/billing/lists.ts';
import { hasCapability } from '../../platform/actor.ts';
import { choiceOf, choiceOfColumn, day, texts } from '../../platform/answer-shapes.ts';
import {
  historyEntry,
  openedPage,
  openPage,
  type PageSource,
  readAllowed,
  readHistory,
} from '../../platform/record-page.ts';
import { ordersOf, ordersOfPage, type OrdersBy } from '../../work/index.ts';

/** Whoever sends work or gets it done, by the collection of its records. */
export const PARTIES = {
  partners: { column: 'partner', billedBy: 'partner_group' },
  partner_groups: { column: 'partner_group', billedBy: 'partner_group' },
  clients: { column: 'client', billedBy: 'client' },
  customers: { column: 'customer', billedBy: 'customer' },
} as const satisfies Record<string, { column: OrdersBy; billedBy: string }>;
export type PartyCollection = keyof typeof PARTIES;

const named = z.object({ id: z.uuid(), name: z.string() });
const invoice = z.object({
  id: z.uuid(),
  number: z.string(),
  status: choiceOf(INVOICE_STATUSES),
  issuedOn: day,
  dueOn: day,
  totalMinor: z.string(),
  openMinor: z.string(),
  currency: z.string(),
  isLate: z.boolean(),
});
/** What is open in one currency, in minor units. */
const sum = z.object({
  currency: z.string(),
  count: z.int(),
  totalMinor: z.string(),
  lateMinor: z.string(),
});
const rate = z.object({
  id: z.uuid(),
  description: z.string(),
  workType: z.object({ name: z.string(), translations: texts.nullish() }).nullable(),
  amountMinor: z.string(),
  currency: z.string(),
  validFrom: day,
  validTo: day.nullable(),
});
const profile = z.object({
  id: z.uuid(),
  name: z.string(),
  version: z.int(),
  status: choiceOfColumn('parser_profiles', 'status'),
});

/** `null` where the caller may not see it, or where this kind of party has none. */
export const partyPage = openedPage.extend({
  names: z.object({ partner_group: named.nullable() }),
  channels: z.array(named.extend({ code: z.string(), isActive: z.boolean() })).nullable(),
  orders: ordersOfPage,
  unpaid: z.object({ invoices: z.array(invoice), sums: z.array(sum) }).nullable(),
  rates: z.array(rate).nullable(),
  profiles: z.array(profile).nullable(),
  history: z.array(historyEntry),
});
export type PartyPage = z.infer<typeof partyPage>;

const SHOWN = 50;
const UNPAID = UNPAID_INVOICES._and.flatMap(({ status }) => status._in);

const unpaidOf = async (
  knex: Knex,
  company: string,
  column: string,
  id: string,
): Promise<NonNullable<PartyPage['unpaid']>> => {
  const { rows } = await knex.raw<{ rows: NonNullable<PartyPage['unpaid']>[] }>(
    `with unpaid as (
       select i.*, i.due_on < (now() at time zone c.time_zone)::date as is_late
       from invoices i join companies c on c.id = i.company
       where i.company = ? and i.${column} = ? and i.status = any(?::text[]))
     select
       (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'number', u.number,
           'status', u.status, 'openMinor', u.open_minor::text, 'issuedOn', u.issued_on, 'dueOn', u.due_on,
           'totalMinor', u.total_minor::text, 'currency', u.currency, 'isLate', u.is_late)
           order by u.due_on, u.id), '[]')
         from (select * from unpaid order by due_on, id limit ${SHOWN}) u) as invoices,
       (select coalesce(jsonb_agg(jsonb_build_object('currency', s.currency, 'count', s.count,
           'totalMinor', s.total, 'lateMinor', s.late) order by s.currency), '[]')
         from (select currency, count(*)::int as count, sum(open_minor)::text as total,
             coalesce(sum(open_minor) filter (where is_late), 0)::text as late
           from unpaid group by currency) s) as sums`,
    [company, id, [...UNPAID]],
  );
  return rows[0] ?? { invoices: [], sums: [] };
};

type RateRow = {
  id: string;
  description: string;
  work_type: string;
  amount_minor: number | string;
  currency: string;
  valid_from: string;
  valid_to: string | null;
};

/** The cards of this party that count today or later, as far as the caller reads rate cards. */
const ratesOf = async (
  source: PageSource,
  { company, column, id }: { company: { timeZone: string }; column: string; id: string },
): Promise<PartyPage['rates']> => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: company.timeZone }).format(new Date());
  const rows = await readAllowed<RateRow>(source, 'rate_cards', {
    fields: [
      ...['id', 'description', 'work_type', 'amount_minor', 'currency', 'valid_from', 'valid_to'],
    ],
    filter: {
      _and: [
        { [column]: { _eq: id } },
        { _or: [{ valid_to: { _null: true } }, { valid_to: { _gte: today } }] },
      ],
    } as never,
    sort: ['description'],
    limit: SHOWN,
  });
  if (!rows) return null;
  const types = await source
    .knex('work_types')
    .whereIn(
      'id',
      rows.map(({ work_type }) => work_type),
    )
    .select<{ id: string; name: string; translations: Record<string, string> | null }[]>(
      'id',
      'name',
      'translations',
    );
  const byId = new Map(types.map(({ id: key, ...type }) => [key, type]));
  return rows.map((row) => ({
    id: row.id,
    description: row.description,
    workType: byId.get(row.work_type) ?? null,
    amountMinor: String(row.amount_minor),
    currency: row.currency,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
};

const profilesOf = (
  source: PageSource,
  column: string,
  id: string,
): Promise<PartyPage['profiles']> =>
  readAllowed(source, 'parser_profiles', {
    fields: ['id', 'name', 'version', 'status'],
    filter: {
      _and: [{ [column]: { _eq: id } }, { status: { _neq: 'retired' } }],
    } as never,
    sort: ['name'],
    limit: SHOWN,
  });

type ChannelRow = { id: string; code: string; name: string; is_active: boolean };

/** Partners of a group; on the page of one of them, the others. */
const channelsOf = async (
  source: PageSource,
  group: string,
  without: string,
): Promise<PartyPage['channels']> => {
  const rows = await readAllowed<ChannelRow>(source, 'partners', {
    fields: ['id', 'code', 'name', 'is_active'],
    filter: { _and: [{ partner_group: { _eq: group } }, { id: { _neq: without } }] } as never,
    sort: ['name'],
    limit: SHOWN,
  });
  return rows?.map(({ is_active, ...channel }) => ({ ...channel, isActive: is_active })) ?? null;
};

const groupOf = async (knex: Knex, id: unknown): Promise<z.infer<typeof named> | null> =>
  typeof id === 'string'
    ? ((await knex('partner_groups').where({ id }).first<z.infer<typeof named>>('id', 'name')) ??
      null)
    : null;

/** Everything that the page of a partner, partner group, client or customer shows. */
export const showPartyPage = async (
  source: PageSource,
  collection: PartyCollection,
  id: string,
): Promise<PartyPage> => {
  const { knex, actor } = source;
  const { values, company } = await openPage(source, { collection, id, capability: 'orders-read' });
  const { column, billedBy } = PARTIES[collection];
  const isPartner = collection === 'partners' || collection === 'partner_groups';
  const payer = collection === 'partners' ? values['partner_group'] : id;
  const seesInvoices = (['billing', 'audit-read'] as const).some((one) =>
    hasCapability(actor, company.id, one),
  );
  const [orders, unpaid, rates, profiles, channels, group, history] = await Promise.all([
    ordersOf(knex, company.id, column, id),
    seesInvoices && typeof payer === 'string' ? unpaidOf(knex, company.id, billedBy, payer) : null,
    ratesOf(source, { company, column, id }),
    isPartner ? profilesOf(source, column, id) : null,
    isPartner && typeof payer === 'string' ? channelsOf(source, payer, id) : null,
    groupOf(knex, values['partner_group']),
    readHistory(knex, company.id, [id], { [collection]: Object.keys(values) }),
  ]);
  return {
    values,
    company,
    names: { partner_group: group },
    channels,
    orders,
    unpaid,
    rates,
    profiles,
    history,
  };
};
