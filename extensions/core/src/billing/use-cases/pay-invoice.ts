import { dayIn } from '../../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { billerOf } from '../repository.ts';
import { lockInvoice, statusAfter, updateInvoice } from './change-invoice.ts';

export type PayInvoiceInput = {
  invoice: string;
  /** Day of the payment; today in the company's zone when absent. */
  paidOn?: string | undefined;
  reference?: string | null | undefined;
  version?: number | null | undefined;
};

/**
 * Notes that an invoice was paid in full. Its orders may then be closed: their own step asks for it
 * (guard `invoicePaid`). Errors: BILLING_STATUS, BILLING_CONFLICT, BILLING_PAID_ON.
 */
export const payInvoice = async (
  ctx: UseCaseContext,
  { invoice: id, paidOn, reference = null, version }: PayInvoiceInput,
): Promise<{ id: string; status: string; paidOn: string }> => {
  const invoice = await lockInvoice(ctx, { id, version: version ?? null });
  const status = statusAfter(invoice, 'pay');
  const { time_zone: zone } = await billerOf(ctx.trx, invoice.company);
  const today = dayIn(ctx.now, zone);
  const day = paidOn ?? today;
  if (day < invoice.issued_on || day > today) {
    throw refusal(
      'BILLING_PAID_ON',
      400,
      { from: invoice.issued_on, to: today },
      { field: 'paidOn', collection: 'invoices', item: id },
    );
  }
  await updateInvoice(ctx, invoice, { status, paid_on: day, payment_reference: reference });
  return { id, status, paidOn: day };
};
