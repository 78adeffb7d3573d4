import type { OrderCase } from '../../lifecycle/index.ts';
import { lockCases } from '../../lifecycle/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { type OpenVisits, openVisitsOf } from '../visit-rows.ts';

export type LockedPlan = {
  company: string;
  cases: Map<string, OrderCase>;
  open: Map<string, OpenVisits>;
};

/**
 * Locks orders in the order of their ids, and their open visits. They are of one company in which the
 * actor dispatches: throws FORBIDDEN for the first that is not, as for one that is not there.
 */
export const lockPlan = async (
  ctx: UseCaseContext,
  orders: readonly string[],
): Promise<LockedPlan> => {
  const cases = new Map<string, OrderCase>();
  let company: string | undefined;
  for (const one of await lockCases(ctx, [...new Set(orders)])) {
    if ('refusal' in one) throw one.refusal;
    company ??= one.item.order.company;
    const isOwn = hasCapability(ctx.actor, one.item.order.company, 'dispatching');
    if (!isOwn || one.item.order.company !== company) throw notVisible('work_orders', one.order);
    cases.set(one.order, one.item);
  }
  return {
    company: company ?? '',
    cases,
    open: await openVisitsOf(ctx, company ?? '', [...cases.keys()]),
  };
};
