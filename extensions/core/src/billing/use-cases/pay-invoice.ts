import { newId } from '../../../../domain/kernel/ids.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { underApproval } from '../../platform/approvable.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { paying, type PayInvoiceInput } from '../invoice-approvals.ts';
import { billerOf } from '../repository.ts';
import { balanceOf, lockInvoice, overOpen, statusAfter } from './change-invoice.ts';

export type PaidInvoice = {
  id: string;
  payment: string;
  status: string;
  paidOn: string;
  openMinor: number;
};

/**
 * Notes a payment for an invoice, of the whole or a part. Once nothing is open it is paid, and its
 * orders may be closed: their own step asks for it (guard `invoicePaid`).
 * It may have to wait for approval.
 * Errors: BILLING_STATUS, BILLING_CONFLICT, BILLING_PAID_ON, BILLING_OVER_OPEN.
 */
export const payInvoice = (ctx: UseCaseContext, input: PayInvoiceInput): Promise<PaidInvoice> =>
  underApproval(ctx, paying, input, (inner) => pay(inner, input));

const pay = async (
  ctx: UseCaseContext,
  { invoice: id, amountMinor, paidOn, reference = null, version }: PayInvoiceInput,
): Promise<PaidInvoice> => {
  const invoice = await lockInvoice(ctx, { id, version: version ?? null });
  statusAfter(invoice, 'pay');
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
  const amount = amountMinor ?? Number(invoice.open_minor);
  if (amount > Number(invoice.open_minor)) throw overOpen(invoice, 'amountMinor');
  const payment = newId();
  await bulkInsert(ctx, {
    collection: 'payments',
    revisions: false,
    rows: [
      {
        ...{ id: payment, company: invoice.company, invoice: id, paid_on: day, reference },
        amount_minor: amount,
      },
    ],
  });
  await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [id] });
  return { id, payment, paidOn: day, ...(await balanceOf(ctx, id)) };
};
