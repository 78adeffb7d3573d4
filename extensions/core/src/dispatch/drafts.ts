import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { announce } from '../platform/notices.ts';

/**
 * Plans that are not wanted any more go; nobody was told of them. One that a request for a new slot
 * names stays as cancelled. Answers the orders that had one.
 */
export const dropDrafts = async (
  ctx: UseCaseContext,
  where: { company: string; orders: readonly string[] },
): Promise<string[]> => {
  if (where.orders.length === 0) return [];
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  const drafts = () =>
    ctx
      .trx('appointments')
      .where({ company: where.company, status: 'draft' })
      .whereIn('work_order', where.orders);
  const gone = await drafts()
    .whereRaw('not exists (select from reschedules r where r.appointment = appointments.id)')
    .delete()
    .returning<{ id: string; work_order: string }[]>(['id', 'work_order']);
  const kept = await drafts()
    .update({ status: 'cancelled', ...stamp })
    .returning<{ id: string; work_order: string }[]>(['id', 'work_order']);
  await announce(ctx.trx, {
    collection: 'appointments',
    action: 'delete',
    ids: gone.map(({ id }) => id),
  });
  await noteChange(ctx, {
    collection: 'appointments',
    action: 'update',
    ids: kept.map(({ id }) => id),
  });
  return [...gone, ...kept].map(({ work_order }) => work_order);
};
