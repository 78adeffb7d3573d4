import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { Effect, EffectRun } from '../../platform/order-slots.ts';

const setStatus = async (
  ctx: UseCaseContext,
  run: EffectRun,
  from: readonly string[],
  status: 'completed' | 'cancelled',
): Promise<string[]> => {
  const { company, id: work_order } = run.item.order;
  const rows = await ctx
    .trx('appointments')
    .where({ company, work_order })
    .whereIn('status', from)
    .update({ status, updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning<{ id: string }[]>('id');
  const ids = rows.map((row) => row.id);
  await noteChange(ctx, { collection: 'appointments', action: 'update', ids });
  return ids;
};

/** The visit is over; its time may be planned again. */
export const closeVisit: Effect = async (ctx, run) => {
  const ids = await setStatus(ctx, run, ['published'], 'completed');
  return { patch: { completed_at: run.occurredAt }, data: { completedVisits: ids } };
};

export const cancelVisits: Effect = async (ctx, run) => {
  const ids = await setStatus(ctx, run, ['draft', 'published'], 'cancelled');
  return ids.length > 0 ? { data: { cancelledVisits: ids } } : {};
};
