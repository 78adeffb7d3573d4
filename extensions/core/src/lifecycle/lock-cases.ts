import type { UseCaseContext } from '../platform/context.ts';
import { type DomainError, notVisible } from '../platform/errors.ts';
import type { OrderCase } from '../../../domain/lifecycle/index.ts';
import { lifecycleEmpty, loadCases } from './load-case.ts';
import { lockOrders } from './repository.ts';

export type Locked = { order: string } & ({ item: OrderCase } | { refusal: DomainError });

/** Locks orders until the transaction ends and loads each once; one answer for every id. */
export const lockCases = async (ctx: UseCaseContext, ids: readonly string[]): Promise<Locked[]> => {
  const locked = await lockOrders(ctx, ids);
  const cases = await loadCases(ctx.trx, ctx.actor, locked, ctx.now);
  const byId = new Map(cases.map((item) => [item.order.id, item]));
  return ids.map((order): Locked => {
    const item = byId.get(order);
    if (!item) return { order, refusal: notVisible('work_orders', order) };
    if (item.lifecycle.states.length === 0) return { order, refusal: lifecycleEmpty(item) };
    return { order, item };
  });
};

/** The same when every order must be there. */
export const lockAllCases = async (
  ctx: UseCaseContext,
  ids: readonly string[],
): Promise<OrderCase[]> =>
  (await lockCases(ctx, ids)).map((one) => {
    if ('refusal' in one) throw one.refusal;
    return one.item;
  });

export const lockCase = async (ctx: UseCaseContext, id: string): Promise<OrderCase> => {
  const [item] = await lockAllCases(ctx, [id]);
  return item as OrderCase;
};
