import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { BatchEffect, EffectRun } from '../../platform/order-slots.ts';
import { dropDrafts } from '../drafts.ts';
import { withdrawOffers } from '../offers/offer-rows.ts';

/** Ids of the changed visits by order. */
const setStatus = async (
  ctx: UseCaseContext,
  runs: readonly EffectRun[],
  change: { from: readonly string[]; status: 'completed' | 'cancelled' },
): Promise<(order: string) => string[]> => {
  const rows = await ctx
    .trx('appointments')
    .whereIn(
      ['company', 'work_order'],
      runs.map(({ item: { order } }) => [order.company, order.id]),
    )
    .whereIn('status', change.from)
    .update({ status: change.status, updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning<{ id: string; work_order: string }[]>(['id', 'work_order']);
  const ids = rows.map((row) => row.id);
  await noteChange(ctx, { collection: 'appointments', action: 'update', ids });
  const byOrder = Map.groupBy(rows, (row) => row.work_order);
  return (order) => (byOrder.get(order) ?? []).map((row) => row.id);
};

/** Plans end without a word: nobody was told of them. */
const dropPlans = async (ctx: UseCaseContext, runs: readonly EffectRun[]): Promise<void> => {
  const byCompany = Map.groupBy(runs, ({ item }) => item.order.company);
  for (const [company, own] of byCompany)
    await dropDrafts(ctx, { company, orders: own.map(({ item }) => item.order.id) });
};

/** The visit is over; its time may be planned again. */
export const closeVisit: BatchEffect = async (ctx, runs) => {
  await dropPlans(ctx, runs);
  const visitsOf = await setStatus(ctx, runs, { from: ['published'], status: 'completed' });
  return runs.map(({ item, occurredAt }) => ({
    patch: { completed_at: occurredAt },
    data: { completedVisits: visitsOf(item.order.id) },
  }));
};

export const cancelVisits: BatchEffect = async (ctx, runs) => {
  const byCompany = Map.groupBy(runs, ({ item }) => item.order.company);
  for (const [company, own] of byCompany)
    await withdrawOffers(ctx, { company, orders: own.map(({ item }) => item.order.id) });
  const visitsOf = await setStatus(ctx, runs, {
    from: ['draft', 'published'],
    status: 'cancelled',
  });
  return runs.map(({ item }) => {
    const cancelledVisits = visitsOf(item.order.id);
    return cancelledVisits.length > 0 ? { data: { cancelledVisits } } : {};
  });
};
