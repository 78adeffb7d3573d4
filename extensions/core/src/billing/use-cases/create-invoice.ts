import { dueOn, invoiceNumber, partyColumns } from '../../../../domain/billing/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { takeCommands } from '../../lifecycle/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { nextNumber } from '../../platform/sequence.ts';
import { type InvoiceDraft, type ManualLine, priceOrders } from '../price-orders.ts';
import { readyOrders } from '../ready-orders.ts';
import { billedParty } from '../repository.ts';
import type { BilledParty } from '../rows.ts';
import { renderInvoice } from '../topics.ts';

export type CreatedInvoice = {
  id: string;
  number: string;
  totalMinor: number;
  currency: string;
  orders: string[];
};

/**
 * Bills orders of one party: prices them, takes the next number of the company's year,
 * writes invoice and lines, moves every order on and asks for the PDF, all or nothing.
 */
export const createInvoice = async (
  ctx: UseCaseContext,
  { orders: ids, lines = [] }: { orders: readonly string[]; lines?: readonly ManualLine[] },
): Promise<CreatedInvoice> => {
  const orders = await readyOrders(ctx, ids, { lock: true });
  const draft = await priceOrders(ctx, orders, lines);
  const party = await billedParty(ctx.trx, draft.company.id, draft.party);
  const invoice = await insertInvoice(ctx, draft, party);
  await bulkInsert(ctx, {
    collection: 'invoice_lines',
    rows: draft.lines.map((line) => ({ ...line, company: draft.company.id, invoice: invoice.id })),
  });
  await ctx
    .trx('work_orders')
    .whereIn('id', [...ids])
    .update({ invoice: invoice.id });
  await takeCommands(ctx, {
    orders: orders.map((order) => order.id),
    command: 'invoice.create',
  });
  await addToOutbox(ctx, {
    company: draft.company.id,
    topic: renderInvoice,
    key: invoice.id,
    payload: { invoice: invoice.id },
  });
  return { ...invoice, orders: orders.map((order) => order.id) };
};

const insertInvoice = async (
  ctx: UseCaseContext,
  { company, currency, totals }: InvoiceDraft,
  party: BilledParty,
): Promise<Omit<CreatedInvoice, 'orders'>> => {
  const issuedOn = dayIn(ctx.now, company.time_zone);
  const year = Number(issuedOn.slice(0, 4));
  const sequence = await nextNumber(ctx, { company: company.id, series: 'invoices', year });
  const number = invoiceNumber({ companyKey: company.key, year, sequence });
  const id = newId();
  await bulkInsert(ctx, {
    collection: 'invoices',
    rows: [
      {
        id,
        company: company.id,
        number,
        year,
        sequence,
        status: 'issued',
        ...partyColumns(party),
        bill_to_name: party.billing_name ?? party.name,
        issued_on: issuedOn,
        due_on: dueOn(issuedOn, party.terms_days),
        terms_days: party.terms_days,
        currency,
        subtotal_minor: totals.subtotalMinor,
        tax_minor: totals.taxMinor,
        total_minor: totals.totalMinor,
        bill_to: addressee(party),
        pdf_status: 'pending',
      },
    ],
  });
  return { id, number, totalMinor: totals.totalMinor, currency };
};

/** Kept with the invoice: a later change of the party does not rewrite the past. */
const addressee = (party: BilledParty): Record<string, string | null> => ({
  kind: party.kind,
  name: party.billing_name ?? party.name,
  address: party.billing_address,
  email: party.billing_email,
  taxNo: party.tax_no,
});
