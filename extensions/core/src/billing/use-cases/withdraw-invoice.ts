import { takeCommands } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
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
  if (Number(invoice.open_minor) !== Number(invoice.total_minor)) {
    throw refusal(
      'BILLING_HAS_PAYMENTS',
      409,
      { number: invoice.number },
      { collection: 'invoices', item: id },
    );
  }
  await updateInvoice(ctx, invoice, { status });
  const orders = await ordersOnInvoice(ctx.trx, id);
  await takeCommands(ctx, { orders, command: 'invoice.withdraw' });
  return { id, status, orders };
};
