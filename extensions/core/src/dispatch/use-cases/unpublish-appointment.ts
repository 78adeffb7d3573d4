import { loadCase, lockOrder, type OrderStand, standOf } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { findVisit } from '../visit-rows.ts';
import { withdrawVisit } from '../withdraw-visit.ts';

/**
 * Takes a published visit back to a draft: the technician no longer sees it, and the order waits
 * for a technician. A plan that stands beside it stays as the draft. Refused once the technician has
 * set off.
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
  await lockOrder(ctx, seen.work_order);
  const item = await loadCase(ctx.trx, ctx.actor, seen.work_order, ctx.now);
  const visit = (await findVisit(ctx, seen.id)) ?? seen;
  if (visit.status !== 'published' || item.order.status_category !== 'scheduled')
    throw refusal(
      'DISPATCH_WORK_BEGUN.unpublish',
      409,
      { visit: visit.status, order: item.order.status },
      { collection: 'appointments', item: visit.id },
    );
  const appointment = await withdrawVisit(ctx, item, { ...input, visit });
  const after = await loadCase(ctx.trx, ctx.actor, item.order.id, ctx.now);
  return { order: standOf(after.order), appointment };
};
