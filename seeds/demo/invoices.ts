import { dueOn, invoiceNumber } from '../../extensions/domain/billing/index.ts';
import { shareOf } from '../../extensions/domain/kernel/money.ts';
import { dayIn, yearIn } from '../../extensions/domain/kernel/time.ts';
import { seedId } from '../lib/seed-id.ts';
import { INSTALLER_PARTNERS } from '../reference/partners.ts';
import { INSTALLER_RATES, type RateCardSeed } from '../reference/rate-cards.ts';
import { ZONE } from './clock.ts';
import { type DemoOrder, stepTo } from './demo-order.ts';
import type { Tables } from './tables.ts';

const TERMS_DAYS = 45;
const TAX_BASIS_POINTS = 800;
const MAX_LINES = 40;

const STATUS_OF: Partial<Record<string, string>> = {
  Invoiced: 'issued',
  SubmittedToPortal: 'sent',
  Completed: 'paid',
  Rejected: 'rejected',
  Reinvoice: 'rejected',
};

const rateOf = (order: DemoOrder): RateCardSeed | undefined =>
  INSTALLER_RATES.find(
    (rate) =>
      (rate.workType === order.workType || order.workType.startsWith(`${rate.workType}_`)) &&
      (rate.category === null || rate.category === order.row.order_category) &&
      (rate.method === null || rate.method === order.row.installation_method),
  );

/** Orders of one Monday and one fate, in pieces of a size that a partner would check. */
const batches = (orders: readonly DemoOrder[]): DemoOrder[][] => {
  const groups = new Map<string, DemoOrder[]>();
  for (const order of orders) {
    const invoiced = stepTo(order, 'Invoiced');
    const status = STATUS_OF[order.status];
    if (!invoiced || !status || !rateOf(order)) continue;
    const key = `${invoiced.at.toISOString()} ${status}`;
    groups.set(key, [...(groups.get(key) ?? []), order]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, group]) =>
      Array.from({ length: Math.ceil(group.length / MAX_LINES) }, (_, index) =>
        group.slice(index * MAX_LINES, (index + 1) * MAX_LINES),
      ),
    );
};

const [TIME] = INSTALLER_PARTNERS;

/** Weekly invoices to the partner for every order that was invoiced, numbered without gaps. */
export const addInvoices = (
  tables: Tables,
  orders: readonly DemoOrder[],
  { company, key }: { company: string; key: string },
): void => {
  const last = new Map<number, number>();
  for (const batch of batches(orders)) {
    const [first] = batch;
    const issued = first && stepTo(first, 'Invoiced');
    if (!issued) continue;
    const year = yearIn(issued.at, ZONE);
    const sequence = (last.get(year) ?? 0) + 1;
    last.set(year, sequence);
    const id = seedId(company, 'invoice', year, sequence);
    const issuedOn = dayIn(issued.at, ZONE);
    const submitted = stepTo(first, 'SubmittedToPortal');

    let subtotal = 0;
    let tax = 0;
    for (const [position, order] of batch.entries()) {
      const rate = rateOf(order);
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
    tables.add('invoices', {
      id,
      company,
      number: invoiceNumber({ companyKey: key, year, sequence }),
      year,
      sequence,
      partner_group: seedId(company, 'partner-group', 'TIME'),
      status: STATUS_OF[first.status],
      issued_on: issuedOn,
      due_on: dueOn(issuedOn, TERMS_DAYS),
      terms_days: TERMS_DAYS,
      currency: 'MYR',
      subtotal_minor: subtotal,
      tax_minor: tax,
      total_minor: subtotal + tax,
      bill_to: {
        name: TIME?.billing_name,
        address: TIME?.billing_address,
        email: TIME?.billing_email,
      },
      pdf_status: 'pending',
      submission_id: submitted ? `SUB-${year}-${sequence}` : null,
      submitted_at: submitted?.at ?? null,
      created_at: issued.at,
    });
  }
};
