import { createHash } from 'node:crypto';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { byParty, readyOrders } from '../ready-orders.ts';
import type { OrderToBill } from '../rows.ts';
import { createInvoices } from '../topics.ts';

export type InvoiceBatch = { batch: string; jobs: number; orders: number };

/**
 * Leaves the making of many invoices to the worker, one message per invoice. The same orders sent
 * twice give the same messages, so a repeated click or a lost answer bills nothing twice.
 */
export const createInvoiceBatch = async (
  ctx: UseCaseContext,
  { orders: ids, perOrder }: { orders: readonly string[]; perOrder: boolean },
): Promise<InvoiceBatch> => {
  const orders = await readyOrders(ctx, ids, { lock: false });
  const batch = newId();
  const lists = perOrder ? orders.map((order) => [order]) : byParty(orders);
  await takeOver(ctx, { batch, keys: lists.map(keyOf) });
  for (const list of lists) {
    await addToOutbox(ctx, {
      company: (list[0] as OrderToBill).company,
      topic: createInvoices,
      key: keyOf(list),
      payload: { batch, orders: list.map((order) => order.id), userId: ctx.actor.userId },
    });
  }
  return { batch, jobs: lists.length, orders: orders.length };
};

/**
 * What was given up does not stand in the way of another go, and what is still under way is from now
 * on watched by whoever pressed last.
 */
const takeOver = async (
  ctx: UseCaseContext,
  { batch, keys }: { batch: string; keys: readonly string[] },
): Promise<void> => {
  await ctx.trx.raw(
    `update fieldwright.outbox set key = null where event_id in (
       select o.event_id from fieldwright.outbox o
       join fieldwright.background_work w on w.id = o.event_id and w.state = 'failed'
       where o.topic = ? and o.key = any(?::text[]))`,
    [createInvoices, keys],
  );
  await ctx.trx.raw(
    `update fieldwright.outbox set payload = jsonb_set(payload, '{batch}', to_jsonb(?::text))
     where topic = ? and key = any(?::text[])`,
    [batch, createInvoices, keys],
  );
};

/**
 * An order becomes ready again after a rejection; its former invoice then makes a new key. A digest,
 * because an index takes no text of many orders.
 */
const keyOf = (orders: readonly OrderToBill[]): string =>
  createHash('sha256')
    .update(orders.map((order) => `${order.id}:${order.invoice ?? ''}`).join(','))
    .digest('hex');
