import { type Actor, systemActor } from '../platform/actor.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { appendEvent, decideReschedule, requestReschedule } from '../lifecycle/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { MatchingOrder } from './find-orders.ts';

const DEFAULT_MINUTES = 120;
/** States from which a lifecycle lets a visit be moved. */
const HAS_VISIT = ['scheduled', 'dispatched', 'blocked'];
const REASON = 'The partner sent a form with a new appointment.';

const endOf = (order: MatchingOrder, start: Date): Date => {
  const { scheduled_start: from, scheduled_end: to } = order;
  const minutes = from && to ? (to.getTime() - from.getTime()) / 60_000 : DEFAULT_MINUTES;
  return new Date(start.getTime() + minutes * 60_000);
};

/** The partner's word is its own approval, whoever presses the button here. */
const asParser = (ctx: UseCaseContext): UseCaseContext => {
  const actor: Actor = systemActor('parser', ctx.requestId);
  return { ...ctx, actor };
};

const moveThroughLifecycle = async (
  ctx: UseCaseContext,
  order: MatchingOrder,
  start: Date,
  note: string,
): Promise<void> => {
  const parser = asParser(ctx);
  const pending = () =>
    ctx
      .trx('reschedules')
      .where({ company: order.company, work_order: order.id, status: 'pending' })
      .orderBy('created_at', 'desc')
      .first<{ id: string } | undefined>('id');
  await requestReschedule(parser, {
    order: order.id,
    reschedule: {
      proposedStart: start.toISOString(),
      proposedEnd: endOf(order, start).toISOString(),
      requestedBy: 'partner',
      reason: REASON,
    },
  });
  const row = await pending();
  if (row)
    await decideReschedule(parser, {
      reschedule: row.id,
      decision: 'approved',
      source: 'EmailParser',
      note,
    });
};

/** Nothing is planned yet: the wish moves, and the history says so. */
const moveWish = async (
  ctx: UseCaseContext,
  order: MatchingOrder,
  start: Date,
  note: string,
): Promise<void> => {
  const [reschedule] = await bulkInsert(ctx, {
    collection: 'reschedules',
    rows: [
      {
        company: order.company,
        work_order: order.id,
        requested_by: 'partner',
        status: 'approved',
        original_start: order.appointment_requested_at,
        proposed_start: start,
        proposed_end: endOf(order, start),
        reason: REASON,
        approval_source: 'EmailParser',
        approval_note: note,
        is_same_day: false,
        decided_at: ctx.now,
        decided_by: ctx.actor.userId,
      },
    ],
  });
  await ctx.trx('work_orders').where({ id: order.id }).increment('reschedule_count', 1);
  await appendEvent(ctx, {
    company: order.company,
    work_order: order.id,
    kind: 'reschedule_decided',
    reason: REASON,
    remark: note,
    data: {
      reschedule,
      decision: 'approved',
      from: order.appointment_requested_at,
      to: start.toISOString(),
    },
  });
};

/**
 * Moves the appointment of an order to what the partner's new form says. A planned visit moves by
 * the rules of the lifecycle; a slot that is taken refuses the whole approval.
 */
export const applyReschedule = async (
  ctx: UseCaseContext,
  order: MatchingOrder,
  { start, draft }: { start: string; draft: string },
): Promise<void> => {
  const moment = new Date(start);
  const note = `Draft ${draft}`;
  const isPlanned = order.scheduled_start !== null && HAS_VISIT.includes(order.status_category);
  if (isPlanned) await moveThroughLifecycle(ctx, order, moment, note);
  else await moveWish(ctx, order, moment, note);
  await ctx.trx('work_orders').where({ id: order.id }).update({
    appointment_requested_at: moment,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
};
