import {
  dueFromOf,
  dueOn,
  type InvoiceStep,
  nextInvoiceStatus,
} from '../../../../domain/billing/index.ts';
import { say } from '../../../../domain/words/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { refuse } from '../refuse.ts';
import { billerOf, findInvoice } from '../repository.ts';
import type { InvoiceRow } from '../rows.ts';

/** Locks an invoice of the caller's company; `version` is what he saw, if he says so. */
export const lockInvoice = async (
  ctx: UseCaseContext,
  { id, version }: { id: string; version?: number | null },
): Promise<InvoiceRow> => {
  const wanted = { collection: 'invoices', id, capability: 'billing' } as const;
  assertOwn(ctx.actor, await findInvoice(ctx.trx, id), wanted);
  const invoice = await findInvoice(ctx.trx, id, { lock: true });
  assertOwn(ctx.actor, invoice, wanted);
  if (version != null && version !== invoice.version) {
    throw conflict('BILLING_CONFLICT', { version }, { version: invoice.version });
  }
  return invoice;
};

export const statusAfter = (invoice: InvoiceRow, step: InvoiceStep): InvoiceRow['status'] => {
  const next = nextInvoiceStatus(invoice.status, step);
  if (next.ok) return next.value;
  throw refuse(next.error, { collection: 'invoices', item: invoice.id, status: invoice.status });
};

export const updateInvoice = async (
  ctx: UseCaseContext,
  invoice: InvoiceRow,
  patch: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('invoices')
    .where({ id: invoice.id })
    .update({ ...patch, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [invoice.id] });
};

/** Where the invoice stands once the database has weighed what was written against it. */
export const balanceOf = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ status: string; openMinor: number }> => {
  const invoice = await findInvoice(ctx.trx, id);
  return { status: String(invoice?.status), openMinor: Number(invoice?.open_minor) };
};

export const overOpen = (invoice: InvoiceRow, field: string): Error =>
  refuse(
    {
      ...say('BILLING_OVER_OPEN', {
        number: invoice.number,
        open: { minor: Number(invoice.open_minor), currency: invoice.currency },
      }),
      code: 'BILLING_OVER_OPEN',
      field,
    },
    { collection: 'invoices', item: invoice.id, openMinor: Number(invoice.open_minor) },
  );

/** The due date after a submission: the same, unless the company counts terms from that day. */
export const dueAfterSubmission = async (
  ctx: UseCaseContext,
  invoice: InvoiceRow,
): Promise<string> => {
  const company = await billerOf(ctx.trx, invoice.company);
  if (dueFromOf(company.settings) === 'issue') return invoice.due_on;
  return dueOn(dayIn(ctx.now, company.time_zone), invoice.terms_days);
};
