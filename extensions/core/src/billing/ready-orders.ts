import { billToOf } from '../../../domain/billing/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { assertAllOwn } from '../platform/own-row.ts';
import { say } from '../../../domain/words/index.ts';
import { refuse } from './refuse.ts';
import { ordersToBill } from './repository.ts';
import type { OrderToBill } from './rows.ts';

/**
 * Loads and locks orders for invoicing, in the order of their ids so that two people who bill
 * overlapping lists wait for each other. Every order must be the caller's to bill, and ready.
 */
export const readyOrders = async (
  ctx: UseCaseContext,
  ids: readonly string[],
  { lock }: { lock: boolean },
): Promise<OrderToBill[]> => {
  const orders = await visibleOrders(ctx, ids, { lock });
  for (const order of orders) {
    if (order.is_ready) continue;
    throw refuse(
      {
        ...say('BILLING_ORDER_NOT_READY', { number: order.number, status: order.status }),
        code: 'BILLING_ORDER_NOT_READY',
        field: 'status',
      },
      { collection: 'work_orders', item: order.id, status: order.status, invoice: order.invoice },
    );
  }
  return orders;
};

export const visibleOrders = async (
  ctx: UseCaseContext,
  ids: readonly string[],
  options: { lock: boolean },
): Promise<OrderToBill[]> => {
  const wanted = [...new Set(ids)];
  const assertBilled = (orders: readonly OrderToBill[]): void =>
    assertAllOwn(ctx.actor, orders, {
      collection: 'work_orders',
      ids: wanted,
      capability: 'billing',
    });
  // The right first: a lock would wait for a foreign row, or make it wait.
  if (options.lock) assertBilled(await ordersToBill(ctx.trx, wanted));
  const orders = await ordersToBill(ctx.trx, wanted, options);
  assertBilled(orders);
  return orders;
};

const partyKey = (order: OrderToBill): string => {
  const party = billToOf(order);
  return `${order.company} ${party?.kind ?? ''} ${party?.id ?? ''}`;
};

/** One list per party, as invoices are made. */
export const byParty = (orders: readonly OrderToBill[]): OrderToBill[][] => [
  ...Map.groupBy(orders, partyKey).values(),
];
