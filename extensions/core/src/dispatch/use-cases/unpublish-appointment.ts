import {
  appendEvent,
  loadCase,
  lockOrder,
  type OrderStand,
  standOf,
} from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { findVisit } from '../visits.ts';

/**
 * Takes a published visit back to a draft: the technician no longer sees it, and the order waits
 * for a technician. Refused once the technician has set off.
 */
export const unpublishAppointment = async (
  ctx: UseCaseContext,
  input: { appointment: string; reason?: string | null },
): Promise<{ order: OrderStand; appointment: string }> => {
  const seen = await findVisit(ctx, input.appointment);
  assertOwn(ctx.actor, seen, {
    collection: 'appointments',
    id: input.appointment,
    capability: 'dispatching',
  });
  await lockOrder(ctx.trx, seen.work_order);
  const item = await loadCase(ctx.trx, ctx.actor, seen.work_order, ctx.now);
  const visit = (await findVisit(ctx, seen.id)) ?? seen;
  if (visit.status !== 'published' || item.order.status_category !== 'scheduled')
    throw refusal(
      'DISPATCH_WORK_BEGUN.unpublish',
      409,
      { visit: visit.status, order: item.order.status },
      { collection: 'appointments', item: visit.id },
    );
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('appointments')
    .where({ id: visit.id })
    .update({ status: 'draft', published_at: null, ...stamp });
  await ctx
    .trx('work_orders')
    .where({ id: item.order.id })
    .update({ technician: null, scheduled_start: null, scheduled_end: null, ...stamp });
  await appendEvent(ctx, {
    company: visit.company,
    work_order: visit.work_order,
    kind: 'unassigned',
    technician: visit.technician,
    reason: input.reason ?? null,
    data: { appointment: visit.id, startsAt: visit.starts_at, endsAt: visit.ends_at },
  });
  await noteChange(ctx, { collection: 'appointments', action: 'update', ids: [visit.id] });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [item.order.id] });
  const after = await loadCase(ctx.trx, ctx.actor, item.order.id, ctx.now);
  return { order: standOf(after.order), appointment: visit.id };
};
