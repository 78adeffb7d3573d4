import { appendEvent, type OrderCase } from '../lifecycle/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { openVisits, type Visit } from './visit-rows.ts';

/**
 * Takes a published visit from its technician: the order waits for one again. The visit becomes a
 * draft, or ends where a plan stands beside it. Answers the visit that is left.
 */
export const withdrawVisit = async (
  ctx: UseCaseContext,
  { order }: OrderCase,
  { visit, reason }: { visit: Visit; reason?: string | null },
): Promise<string> => {
  const { draft } = await openVisits(ctx, order);
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  const status = draft ? 'cancelled' : 'draft';
  await ctx
    .trx('appointments')
    .where({ id: visit.id })
    .update({ status, published_at: null, ...stamp });
  await ctx
    .trx('work_orders')
    .where({ id: order.id })
    .update({ technician: null, scheduled_start: null, scheduled_end: null, ...stamp });
  await appendEvent(ctx, {
    company: visit.company,
    work_order: visit.work_order,
    kind: 'unassigned',
    technician: visit.technician,
    reason: reason ?? null,
    data: { appointment: visit.id, startsAt: visit.starts_at, endsAt: visit.ends_at },
  });
  await noteChange(ctx, { collection: 'appointments', action: 'update', ids: [visit.id] });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
  return draft?.id ?? visit.id;
};
