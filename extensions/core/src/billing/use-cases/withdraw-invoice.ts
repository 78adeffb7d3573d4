import { takeCommands } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { ordersOnInvoice } from '../repository.ts';
import { lockInvoice, statusAfter, updateInvoice } from './change-invoice.ts';

/**
 * Gives up a rejected invoice: it keeps its number as cancelled, and its orders are ready to be
 * invoiced anew.
 */
export const withdrawInvoice = async (
  ctx: UseCaseContext,
  { invoice: id, version }: { invoice: string; version?: number | null },
): Promise<{ id: string; status: string; orders: string[] }> => {
  const invoice = await lockInvoice(ctx, { id, version: version ?? null });
  const status = statusAfter(invoice, 'redo');
  await updateInvoice(ctx, invoice, { status });
  const orders = await ordersOnInvoice(ctx.trx, id);
  await takeCommands(ctx, { orders, command: 'invoice.withdraw' });
  return { id, status, orders };
};
