import { transitionsFrom, mayTake } from '../../../../domain/lifecycle/index.ts';
import {
  appendEvent,
  loadCase,
  lockOrder,
  type OrderCase,
  type OrderStand,
  standOf,
  transitionOrder,
} from '../../lifecycle/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { isUnderApproval, underApproval } from '../../platform/approvable.ts';
import { assertVersion } from '../../platform/version.ts';
import { withdrawOffers } from '../offers/offer-rows.ts';
import { type AssignInput, reassign } from '../reassign-approval.ts';
import { moveVisit } from '../reschedule-approval.ts';
import { checkPlannable, checkSlot, checkTechnicians } from '../plan-checks.ts';
import { putVisit } from '../visits.ts';

type Given = { company: string; technician: string | null; scheduled_start: Date | null };
export type AssignResult = { order: OrderStand; appointment: string; published: boolean };

/** The step that brings the order to a state of category "scheduled", if it is not there already. */
const schedulingStep = ({ lifecycle, facts, order }: OrderCase): string | null => {
  if (order.status_category === 'scheduled') return null;
  const scheduled = new Set(
    lifecycle.states.filter((state) => state.category === 'scheduled').map((state) => state.code),
  );
  const steps = transitionsFrom(lifecycle, order.status).filter((step) =>
    scheduled.has(step.to_state),
  );
  const step = steps.find((candidate) => mayTake(candidate, facts.actor)) ?? steps[0];
  return step?.to_state ?? null;
};

const noteReassigned = async (
  ctx: UseCaseContext,
  { order }: OrderCase,
  input: AssignInput,
): Promise<void> => {
  await appendEvent(ctx, {
    company: order.company,
    work_order: order.id,
    kind: 'assigned',
    technician: input.technician,
    reason: input.reason ?? null,
    data: {
      before: {
        technician: order.technician,
        startsAt: order.scheduled_start,
        endsAt: order.scheduled_end,
      },
      after: { technician: input.technician, startsAt: input.startsAt, endsAt: input.endsAt },
    },
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
};

/**
 * Plans the order's visit and, when published, gives the order to the technician and takes it to
 * its scheduled state: all in one transaction, or nothing.
 *
 * Errors: WORK_CONFLICT, DISPATCH_OVERLAP (409 naming the other visit), DISPATCH_VISIT_LOCKED,
 * DISPATCH_WORK_BEGUN, DISPATCH_TECHNICIAN_UNKNOWN, and those of the lifecycle's step. Taking an order
 * from a technician, or another time with the same one, may have to wait for approval.
 */
export const assignTechnician = async (
  ctx: UseCaseContext,
  input: AssignInput,
): Promise<AssignResult> => {
  const before = await ctx
    .trx('work_orders')
    .where({ id: input.order })
    .first<Given | undefined>('company', 'technician', 'scheduled_start');
  if (input.publish === false || !before?.technician) return await assign(ctx, input);
  const isMoved =
    before.scheduled_start !== null &&
    before.scheduled_start.getTime() !== input.startsAt.getTime();
  const run = isMoved
    ? (inner: UseCaseContext) =>
        underApproval(inner, moveVisit, input, (last) => assign(last, input))
    : (inner: UseCaseContext) => assign(inner, input);
  if (before.technician === input.technician) return await run(ctx);
  // Whose visit it is comes first: that policy asks, also where the time changes with it.
  return (await isUnderApproval(ctx, before.company, reassign.command))
    ? await underApproval(ctx, reassign, input, (inner) => assign(inner, input))
    : await run(ctx);
};

const assign = async (ctx: UseCaseContext, input: AssignInput): Promise<AssignResult> => {
  const row = await lockOrder(ctx, input.order);
  if (!row) throw notVisible('work_orders', input.order);
  const item = await loadCase(ctx.trx, ctx.actor, row.id, ctx.now);
  requireCapability(ctx.actor, row.company, 'dispatching');
  const { id, status, version } = item.order;
  assertVersion({
    expected: input.version,
    current: { id, status, version },
    code: 'WORK_CONFLICT',
  });
  checkSlot(input);
  checkPlannable(item);
  await checkTechnicians(ctx, row.company, [input.technician]);

  const publish = input.publish ?? true;
  const appointment = await putVisit(ctx, item.order, {
    ...input,
    publish,
    mayOverlap: input.mayOverlap ?? false,
  });
  if (!publish) return { order: standOf(item.order), appointment, published: false };

  await withdrawOffers(ctx, { company: row.company, orders: [row.id] });
  await ctx.trx('work_orders').where({ id: row.id }).update({
    technician: input.technician,
    scheduled_start: input.startsAt,
    scheduled_end: input.endsAt,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
  const to = schedulingStep(item);
  if (to) {
    const reason = input.reason ?? null;
    const { order } = await transitionOrder(ctx, { order: row.id, to, reason });
    return { order, appointment, published: true };
  }
  await noteReassigned(ctx, item, input);
  const after = await loadCase(ctx.trx, ctx.actor, row.id, ctx.now);
  return { order: standOf(after.order), appointment, published: true };
};
