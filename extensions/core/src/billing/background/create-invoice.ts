import type { TransactionHandler } from '../../platform/background.ts';
import { ordersToBill } from '../repository.ts';
import { createInvoice } from '../use-cases/create-invoice.ts';
import { createInvoices } from '../topics.ts';

type Payload = { orders: string[]; batch: string; userId: string | null };

/** Bills the orders of one message; orders that are billed by now are done, not an error. */
export const createInvoiceHandler: TransactionHandler<Payload> = {
  topic: createInvoices,
  handle: async (ctx, { orders: ids, userId }) => {
    const orders = await ordersToBill(ctx.trx, ids, { lock: true });
    if (orders.length > 0 && orders.every((order) => !order.is_ready && order.invoice)) {
      return { invoice: orders[0]?.invoice, isRepeat: true };
    }
    const actor = { ...ctx.actor, userId };
    const { id, number } = await createInvoice({ ...ctx, actor }, { orders: ids });
    return { invoice: id, number };
  },
};
