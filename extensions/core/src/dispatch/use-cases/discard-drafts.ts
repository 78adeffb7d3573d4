import type { PlanAnswer } from '../../../../domain/dispatch/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { boardVisits } from '../board/visits.ts';
import { undoOf } from '../board/draft-rows.ts';
import { lockPlan } from '../board/lock-plan.ts';
import { dropDrafts } from '../drafts.ts';

/** Drops plans: the orders are back at what is published, or in the pool. Nobody is told. */
export const discardDrafts = async (
  ctx: UseCaseContext,
  { orders, language }: { orders: readonly string[]; language: Language },
): Promise<PlanAnswer> => {
  const { company, open } = await lockPlan(ctx, orders);
  const dropped = await dropDrafts(ctx, { company, orders });
  const visits = await boardVisits(ctx.trx, { company, language, orders });
  const shown = new Set(visits.map(({ order }) => order));
  return {
    visits,
    gone: orders.filter((order) => !shown.has(order)),
    warnings: {},
    undo: dropped.map((order) => undoOf(order, open.get(order) ?? {})),
  };
};
