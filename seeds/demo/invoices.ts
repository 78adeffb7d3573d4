import {
  billToOf,
  dueOn,
  invoiceNumber,
  partyColumns,
} from '../../extensions/domain/billing/index.ts';
import { shareOf } from '../../extensions/domain/kernel/money.ts';
import { dayIn, yearIn } from '../../extensions/domain/kernel/time.ts';
import type { RateCardSeed, WayOfWorking } from '../kinds/index.ts';
import type { Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { ZONE } from './clock.ts';
import { type DemoOrder, stepTo } from './demo-order.ts';
import type { Tables } from './tables.ts';

const TAX_BASIS_POINTS = 800;
const MAX_LINES = 40;

const STATUS_OF: Partial<Record<string, string>> = {
  Invoiced: 'issued',
  SubmittedToPortal: 'sent',
  Completed: 'paid',
  Closed: 'paid',
  Rejected: 'rejected',
  Reinvoice: 'rejected',
};

type Billing = { company: string; key: string; way: WayOfWorking };
type Batch = { orders: DemoOrder[]; party: Row };

const rateOf = (order: DemoOrder, { rateCards }: WayOfWorking): RateCardSeed | undefined =>
  rateCards.find(
    (rate) =>
      (rate.workType === order.workType || order.workType.startsWith(`${rate.workType}_`)) &&
      (rate.category === null || rate.category === order.row.order_category) &&
      (rate.method === null || rate.method === order.row.installation_method),
  );

const columnOf = (order: DemoOrder, column: string): string | null =>
  (order.row[column] as string | null | undefined) ?? null;

const partyOf = (order: DemoOrder) =>
  billToOf({
    partner_group: columnOf(order, 'partner_group'),
    client: columnOf(order, 'client'),
    customer: columnOf(order, 'customer'),
  });

/** The row of the party, among what this demo writes and what the kind of company came with. */
const partyRow = (tables: Tables, order: DemoOrder, { company, way }: Billing): Row | undefined => {
  const party = partyOf(order);
  const groups = way.partners.map((group): Row => ({
    ...group,
    id: seedId(company, 'partner-group', group.code),
  }));
  return [...groups, ...tables.rows('clients'), ...tables.rows('customers')].find(
    ({ id }) => id === party?.id,
  );
};

/** Orders of one party, Monday and fate, in pieces of a size that it would check. */
const batches = (tables: Tables, orders: readonly DemoOrder[], billing: Billing): Batch[] => {
  const groups = new Map<string, DemoOrder[]>();
  for (const order of orders) {
    const invoiced = stepTo(order, 'Invoiced');
    const status = STATUS_OF[order.status];
    if (!invoiced || !status || !rateOf(order, billing.way)) continue;
    const key = `${invoiced.at.toISOString()} ${status} ${partyOf(order)?.id}`;
    groups.set(key, [...(groups.get(key) ?? []), order]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, group]) => {
      const party = partyRow(tables, group[0] as DemoOrder, billing);
      if (!party) return [];
      return Array.from({ length: Math.ceil(group.length / MAX_LINES) }, (_, index) => ({
        orders: group.slice(index * MAX_LINES, (index + 1) * MAX_LINES),
        party,
      }));
    });
};

/** Writes the lines of an invoice; what they come to. */
const addLines = (
  tables: Tables,
  { id, orders }: { id: string; orders: readonly DemoOrder[] },
  { company, way }: Billing,
): { subtotal: number; tax: number } => {
  let subtotal = 0;
  let tax = 0;
  for (const [position, order] of orders.entries()) {
    const rate = rateOf(order, way);
    if (!rate) continue;
    const lineTax = shareOf(rate.amountMinor, TAX_BASIS_POINTS);
    subtotal += rate.amountMinor;
    tax += lineTax;
    order.row.invoice = id;
    tables.add('invoice_lines', {
      id: seedId(id, 'line', position),
      company,
      invoice: id,
      position: position + 1,
      source: 'work_order',
      work_order: order.id,
      description: rate.description,
      service_id: order.row.service_id,
      reference: order.row.wo_number ?? order.row.ticket_id ?? null,
      quantity: 1,
      unit_price_minor: rate.amountMinor,
      amount_minor: rate.amountMinor,
      tax_code: seedId(company, 'tax', 'SST-8'),
      tax_minor: lineTax,
      rate_card: seedId(company, 'rate', rate.workType, rate.category ?? '*', rate.method ?? '*'),
    });
  }
  return { subtotal, tax };
};

/** When its order was closed, which waits for the money; not before the invoice. */
const paidAt = (order: DemoOrder, issuedAt: Date): Date =>
  ['Completed', 'Closed']
    .flatMap((state) => stepTo(order, state)?.at ?? [])
    .reduce((last, at) => (at > last ? at : last), issuedAt);

/** Weekly invoices to each party for every order that was invoiced, numbered without gaps. */
export const addInvoices = (
  tables: Tables,
  orders: readonly DemoOrder[],
  billing: Billing,
): void => {
  const { company, key } = billing;
  const last = new Map<number, number>();
  for (const { orders: batch, party } of batches(tables, orders, billing)) {
    const [first] = batch;
    const issued = first && stepTo(first, 'Invoiced');
    const billTo = first && partyOf(first);
    if (!issued || !billTo) continue;
    const year = yearIn(issued.at, ZONE);
    const sequence = (last.get(year) ?? 0) + 1;
    last.set(year, sequence);
    const id = seedId(company, 'invoice', year, sequence);
    const issuedOn = dayIn(issued.at, ZONE);
    const submitted = stepTo(first, 'SubmittedToPortal');
    const termsDays = Number(party.terms_days ?? 14);
    const name = party.billing_name ?? party.name;
    const isPaid = STATUS_OF[first.status] === 'paid';
    const { subtotal, tax } = addLines(tables, { id, orders: batch }, billing);
    tables.add('invoices', {
      id,
      company,
      number: invoiceNumber({ companyKey: key, year, sequence }),
      year,
      sequence,
      ...partyColumns(billTo),
      bill_to_name: name,
      // A payment of the whole makes it paid.
      status: isPaid ? (submitted ? 'sent' : 'issued') : STATUS_OF[first.status],
      issued_on: issuedOn,
      due_on: dueOn(issuedOn, termsDays),
      terms_days: termsDays,
      currency: 'MYR',
      subtotal_minor: subtotal,
      tax_minor: tax,
      total_minor: subtotal + tax,
      bill_to: {
        kind: billTo.kind,
        name,
        address: party.billing_address ?? null,
        email: party.billing_email ?? null,
      },
      pdf_status: 'pending',
      submission_id: submitted ? `SUB-${year}-${sequence}` : null,
      submitted_at: submitted?.at ?? null,
      created_at: issued.at,
    });
    if (isPaid)
      tables.add('payments', {
        id: seedId(id, 'payment'),
        company,
        invoice: id,
        paid_on: dayIn(paidAt(first, issued.at), ZONE),
        amount_minor: subtotal + tax,
        reference: `IBG-${year}${String(sequence).padStart(4, '0')}`,
      });
  }
};
