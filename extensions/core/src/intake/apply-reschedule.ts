import { onWordOfPartner } from '../platform/actor.ts';
import { bulkInsert, noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { decideReschedule, requestReschedule } from '../dispatch/index.ts';
import { appendEvent } from '../lifecycle/index.ts';
import type { MatchingOrder } from './find-orders.ts';

/** The part of an order that moves; the rest of the row is not looked at. */
export type MovableOrder = Pick<
  MatchingOrder,
  | 'id'
  | 'company'
  | 'status_category'
  | 'scheduled_start'
  | 'scheduled_end'
  | 'appointment_requested_at'
>;
export type Move = {
  start: string;
  end?: string | null;
  /** Where the new appointment comes from, for the approval: the draft or the mail. */
  note: string;
  reason?: string;
  origin?: Record<string, unknown> | null;
};

const DEFAULT_MINUTES = 120;
/** States from which a lifecycle lets a visit be moved. */
const HAS_VISIT = ['scheduled', 'dispatched', 'blocked'];
const REASON = 'The partner sent a form with a new appointment.';

const endOf = (order: MovableOrder, { start, end }: Move): Date => {
  if (end) return new Date(end);
  const { scheduled_start: from, scheduled_end: to } = order;
  const minutes = from && to ? (to.getTime() - from.getTime()) / 60_000 : DEFAULT_MINUTES;
  return new Date(Date.parse(start) + minutes * 60_000);
};

const moveThroughLifecycle = async (
  ctx: UseCaseContext,
  order: MovableOrder,
  move: Move,
): Promise<void> => {
  const parser = { ...ctx, actor: onWordOfPartner(ctx.actor) };
  const pending = () =>
    ctx
      .trx('reschedules')
      .where({ company: order.company, work_order: order.id, status: 'pending' })
      .orderBy('created_at', 'desc')
      .first<{ id: string } | undefined>('id');
  await requestReschedule(parser, {
    order: order.id,
    origin: move.origin ?? null,
    reschedule: {
      proposedStart: new Date(move.start).toISOString(),
      proposedEnd: endOf(order, move).toISOString(),
      requestedBy: 'partner',
      reason: move.reason ?? REASON,
    },
  });
  const row = await pending();
  if (row)
    await decideReschedule(parser, {
      reschedule: row.id,
      decision: 'approved',
      source: 'EmailParser',
      note: move.note,
      origin: move.origin ?? null,
    });
};

/** Nothing is planned yet: the wish moves, and the history says so. */
const moveWish = async (ctx: UseCaseContext, order: MovableOrder, move: Move): Promise<void> => {
  const reason = move.reason ?? REASON;
  const [reschedule] = await bulkInsert(ctx, {
    collection: 'reschedules',
    rows: [
      {
        company: order.company,
        work_order: order.id,
        requested_by: 'partner',
        status: 'approved',
        original_start: order.appointment_requested_at,
        proposed_start: new Date(move.start),
        proposed_end: endOf(order, move),
        reason,
        approval_source: 'EmailParser',
        approval_note: move.note,
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
    reason,
    remark: move.note,
    data: {
      reschedule,
      decision: 'approved',
      from: order.appointment_requested_at,
      to: new Date(move.start).toISOString(),
      ...(move.origin && { origin: move.origin }),
    },
  });
};

/**
 * Moves the appointment of an order to what the partner's new form or mail says. A planned visit
 * moves by the rules of the lifecycle; a slot that is taken refuses the whole approval.
 */
export const applyReschedule = async (
  ctx: UseCaseContext,
  order: MovableOrder,
  move: Move,
): Promise<void> => {
  const isPlanned = order.scheduled_start !== null && HAS_VISIT.includes(order.status_category);
  if (isPlanned) await moveThroughLifecycle(ctx, order, move);
  else await moveWish(ctx, order, move);
  await ctx
    .trx('work_orders')
    .where({ id: order.id })
    .update({
      appointment_requested_at: new Date(move.start),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
};
