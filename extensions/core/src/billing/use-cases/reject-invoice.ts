import { takeCommands } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { ordersOnInvoice } from '../repository.ts';
import { lockInvoice, statusAfter, updateInvoice } from './change-invoice.ts';

/** Records that the partner refused an invoice; its orders wait for a decision. */
export const rejectInvoice = async (
  ctx: UseCaseContext,
  { invoice: id, reason, version }: { invoice: string; reason: string; version?: number | null },
): Promise<{ id: string; status: string }> => {
  const invoice = await lockInvoice(ctx, { id, version: version ?? null });
  const status = statusAfter(invoice, 'reject');
  await updateInvoice(ctx, invoice, { status, reject_reason: reason });
  const orders = await ordersOnInvoice(ctx.trx, id);
  await takeCommands(ctx, { orders, command: 'invoice.reject', reason });
  return { id, status };
};
