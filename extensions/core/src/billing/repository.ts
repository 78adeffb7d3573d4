import type { Knex } from 'knex';
import { type Party, type RateCard, usesPriceList } from '../../../domain/billing/index.ts';
import type { Rows } from '../platform/tables.ts';
import type { BilledParty, Biller, InvoiceRow, OrderToBill, TaxCode } from './rows.ts';

const ORDERS_SQL = `
select o.id, o.company, o.number, o.status, o.partner_group, o.client, o.customer,
  coalesce(g.name, l.name, k.name) as bill_to_name,
  o.partner, p.name as partner_name, w.name as work_type_name,
  w.translations as work_type_translations,
  array_remove(array[w.id, w.parent, up.parent], null) as work_types,
  o.order_category, o.installation_method, o.service_id, o.wo_number, o.ticket_id, o.awo_number,
  o.customer_name, b.name as building_name, o.completed_at, o.invoice,
  exists (select from lifecycle_transitions t
    where t.company = o.company and t.lifecycle = o.lifecycle and t.from_state = o.status
      and t.command = 'invoice.create') as is_ready
from work_orders o
join work_types w on w.id = o.work_type
left join work_types up on up.id = w.parent
left join partner_groups g on g.id = o.partner_group
left join clients l on l.id = o.client and o.partner_group is null
left join customers k on k.id = o.customer and o.partner_group is null and o.client is null
left join partners p on p.id = o.partner
left join buildings b on b.id = o.building
where o.id = any(?::uuid[]) order by o.id`;

export const ordersToBill = async (
  db: Knex,
  ids: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<OrderToBill[]> => {
  const sql = lock ? `${ORDERS_SQL} for no key update of o` : ORDERS_SQL;
  return (await db.raw<{ rows: OrderToBill[] }>(sql, [ids])).rows;
};

export const billerOf = async (db: Knex, company: string): Promise<Biller> =>
  (await db('companies')
    .where({ id: company })
    .first('id', 'key', 'name', 'time_zone', 'currency', 'settings')) as Biller;

export const billersOf = async (
  db: Knex,
  companies: readonly string[],
): Promise<Map<string, Biller>> => {
  const rows = await db<Biller>('companies')
    .whereIn('id', companies as string[])
    .select('id', 'key', 'name', 'time_zone', 'currency', 'settings');
  return new Map(rows.map((row) => [row.id, row as Biller]));
};

const PARTY_TABLES = {
  partner_group: 'partner_groups',
  client: 'clients',
  customer: 'customers',
} as const;

type PartyRow = Rows[(typeof PARTY_TABLES)[keyof typeof PARTY_TABLES]];

export const billedParty = async (
  db: Knex,
  company: string,
  { kind, id }: Party,
): Promise<BilledParty> => {
  const row = (await db(PARTY_TABLES[kind]).where({ company, id }).first()) as PartyRow;
  return { ...row, kind, billing_email: row.billing_email ?? ('email' in row ? row.email : null) };
};

/** A rate card with whose it is; a party is null for the company's price list. */
export type CardOfParty = RateCard & { company: string; party: string | null };

/** The cards of companies that name one of the parties, and the companies' price lists. */
export const cardsOfParties = async (
  db: Knex,
  companies: readonly string[],
  parties: readonly string[],
): Promise<CardOfParty[]> => {
  const { rows } = await db.raw<{ rows: (CardOfParty & { amountMinor: string })[] }>(
    `select id, company, coalesce(partner_group, client, customer) as party,
       num_nonnulls(partner_group, client, customer) = 1 as "isOfParty", partner,
       work_type as "workType", order_category as "orderCategory",
       installation_method as "installationMethod", amount_minor as "amountMinor", currency,
       description, valid_from::text as "validFrom", valid_to::text as "validTo"
     from rate_cards where company = any(:companies::uuid[])
       and (num_nonnulls(partner_group, client, customer) = 0
         or coalesce(partner_group, client, customer) = any(:parties::uuid[]))`,
    { companies, parties },
  );
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
};

/** The party pays by cards that name it and, where it holds for the party, by the price list. */
export const cardFits = (card: CardOfParty, party: Party): boolean =>
  card.party === null ? usesPriceList(party) : card.party === party.id;

/** The cards by which the party pays. */
export const rateCardsOf = async (db: Knex, company: string, party: Party): Promise<RateCard[]> =>
  (await cardsOfParties(db, [company], [party.id])).filter((card) => cardFits(card, party));

export const defaultTax = async (db: Knex, company: string): Promise<TaxCode | undefined> =>
  db('tax_codes')
    .where({ company, is_default: true })
    .first<TaxCode | undefined>(
      'id',
      'name',
      db.raw('rate_basis_points::float8 as rate_basis_points'),
    );

const INVOICE_COLUMNS = `id, company, number, status, partner_group, client, customer, issued_on::text, due_on::text,
  terms_days, currency, subtotal_minor, tax_minor, total_minor, paid_minor,
  credited_minor, open_minor, bill_to, notes, pdf, pdf_status,
  submission_id, version`;

export const findInvoice = async (
  db: Knex,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<InvoiceRow | undefined> => {
  const { rows } = await db.raw<{ rows: InvoiceRow[] }>(
    `select ${INVOICE_COLUMNS} from invoices where id = ? ${lock ? 'for no key update' : ''}`,
    [id],
  );
  return rows[0];
};

export const findInvoices = async (db: Knex, ids: readonly string[]): Promise<InvoiceRow[]> => {
  const { rows } = await db.raw<{ rows: InvoiceRow[] }>(
    `select ${INVOICE_COLUMNS} from invoices where id = any(?::uuid[])`,
    [ids],
  );
  return rows;
};

export const ordersOnInvoice = async (db: Knex, invoice: string): Promise<string[]> => {
  const { rows } = await db.raw<{ rows: { work_order: string }[] }>(
    `select work_order from invoice_lines
     where invoice = ? and work_order is not null order by work_order`,
    [invoice],
  );
  return rows.map((row) => row.work_order);
};
