import {
  type CreditableLine,
  creditLines,
  creditNoteNumber,
  invoiceTotals,
} from '../../../../domain/billing/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { underApproval } from '../../platform/approvable.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { nextNumber } from '../../platform/sequence.ts';
import { type CreateCreditNoteInput, crediting } from '../invoice-approvals.ts';
import { refuse } from '../refuse.ts';
import { billerOf } from '../repository.ts';
import { renderCreditNote } from '../topics.ts';
import { balanceOf, lockInvoice, overOpen, statusAfter } from './change-invoice.ts';

export type CreatedCreditNote = {
  id: string;
  number: string;
  totalMinor: number;
  invoice: { id: string; status: string; openMinor: number };
};

type LineRow = CreditableLine & { description: string };

const linesOf = async (ctx: UseCaseContext, invoice: string): Promise<LineRow[]> => {
  const { rows } = await ctx.trx.raw<{ rows: LineRow[] }>(
    `select l.id, l.position, l.description, l.amount_minor::float8 as "amountMinor",
       l.tax_minor::float8 as "taxMinor", coalesce(sum(c.amount_minor), 0)::float8 as "creditedMinor",
       coalesce(sum(c.tax_minor), 0)::float8 as "creditedTaxMinor"
     from invoice_lines l
     left join credit_note_lines c on c.company = l.company and c.invoice_line = l.id
     where l.invoice = ? group by l.id order by l.position`,
    [invoice],
  );
  return rows;
};

/**
 * Takes an invoice back, or some of its lines, by a paper with a number of the company's own series.
 * It may have to wait for approval.
 * Errors: BILLING_STATUS, BILLING_CONFLICT, BILLING_CREDIT_LINES, BILLING_OVER_OPEN.
 */
export const createCreditNote = (
  ctx: UseCaseContext,
  input: CreateCreditNoteInput,
): Promise<CreatedCreditNote> =>
  underApproval(ctx, crediting, input, (inner) => credit(inner, input));

const credit = async (
  ctx: UseCaseContext,
  { invoice: id, reason, lines: wanted, version }: CreateCreditNoteInput,
): Promise<CreatedCreditNote> => {
  const invoice = await lockInvoice(ctx, { id, version: version ?? null });
  statusAfter(invoice, 'credit');
  const lines = await linesOf(ctx, id);
  const credited = creditLines(lines, wanted);
  if (!credited.ok) throw refuse(credited.error, { collection: 'invoices', item: id });
  const totals = invoiceTotals(credited.value);
  if (totals.totalMinor > Number(invoice.open_minor)) throw overOpen(invoice, 'lines');

  const { company, currency } = invoice;
  const biller = await billerOf(ctx.trx, company);
  const issuedOn = dayIn(ctx.now, biller.time_zone);
  const year = Number(issuedOn.slice(0, 4));
  const sequence = await nextNumber(ctx, { company, series: 'credit_notes', year });
  const number = creditNoteNumber({ companyKey: biller.key, year, sequence });
  const note = newId();
  await bulkInsert(ctx, {
    collection: 'credit_notes',
    revisions: false,
    rows: [
      {
        ...{ id: note, company, number, year, sequence, invoice: id, issued_on: issuedOn, reason },
        ...{ currency, subtotal_minor: totals.subtotalMinor, tax_minor: totals.taxMinor },
        ...{ total_minor: totals.totalMinor, pdf_status: 'pending' },
      },
    ],
  });
  const descriptions = new Map(lines.map((line) => [line.id, line.description]));
  await bulkInsert(ctx, {
    collection: 'credit_note_lines',
    revisions: false,
    rows: credited.value.map(({ line, amountMinor, taxMinor }, index) => ({
      ...{ company, credit_note: note, position: index + 1, invoice_line: line },
      description: descriptions.get(line) ?? '',
      ...{ amount_minor: amountMinor, tax_minor: taxMinor },
    })),
  });
  await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [id] });
  await addToOutbox(ctx, { company, topic: renderCreditNote, key: note, payload: { note } });
  const balance = await balanceOf(ctx, id);
  return { id: note, number, totalMinor: totals.totalMinor, invoice: { id, ...balance } };
};
