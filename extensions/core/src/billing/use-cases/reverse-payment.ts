import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { balanceOf, lockInvoice } from './change-invoice.ts';

/**
 * Takes a payment back that was noted by mistake: it stays in the list, with the reason, and counts
 * no more. Errors: FORBIDDEN, BILLING_PAYMENT_REVERSED.
 */
export const reversePayment = async (
  ctx: UseCaseContext,
  { payment: id, reason }: { payment: string; reason: string },
): Promise<{ id: string; payment: string; status: string; openMinor: number }> => {
  const found = await ctx.trx('payments').where({ id }).first('company', 'invoice');
  assertOwn(ctx.actor, found, { collection: 'payments', id, capability: 'billing' });
  const invoice = await lockInvoice(ctx, { id: found.invoice });
  const row = await ctx.trx('payments').where({ id }).first('reversed_at');
  if (row?.reversed_at != null) {
    throw refusal('BILLING_PAYMENT_REVERSED', 409, {}, { collection: 'payments', item: id });
  }
  await ctx
    .trx('payments')
    .where({ id })
    .update({
      ...{ reversed_at: ctx.now, reversed_by: ctx.actor.userId, reverse_reason: reason },
      ...{ updated_at: ctx.now, updated_by: ctx.actor.userId },
    });
  await noteChange(ctx, {
    ...{ collection: 'payments', action: 'update', ids: [id], revisions: false },
  });
  await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [invoice.id] });
  return { id: invoice.id, payment: id, ...(await balanceOf(ctx, invoice.id)) };
};
