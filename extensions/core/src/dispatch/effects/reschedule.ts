import type { UseCaseContext } from '../../platform/context.ts';
import type { Effect, EffectResult, EffectRun } from '../../platform/order-slots.ts';
import {
  closeReschedule,
  findPending,
  insertReschedule,
  type PendingReschedule,
} from '../reschedules.ts';
import { underApproval } from '../../platform/approvable.ts';
import { moveVisit as movingVisit } from '../reschedule-approval.ts';
import { moveVisit } from '../visits.ts';

/** A request that a technician left behind is taken up; otherwise a new one is written. */
export const openReschedule: Effect = async (ctx, { item, attempt }) => {
  const pending = await findPending(ctx, item.order);
  if (!attempt.reschedule) return { data: { reschedule: pending?.id } };
  if (pending) await closeReschedule(ctx, pending.id, { status: 'cancelled' });
  const reschedule = await insertReschedule(ctx, item, {
    ...attempt.reschedule,
    reason: attempt.reschedule.reason || (attempt.reason ?? null),
  });
  return { data: { reschedule } };
};

/** The slot that was asked for, or the agreed one; without an end of its own it lasts as long. */
const agreedSlot = (
  { proposed_start, proposed_end }: PendingReschedule,
  slot: { start: string; end?: string | null } | null | undefined,
): { startsAt: Date; endsAt: Date | null } => {
  if (!slot) return { startsAt: proposed_start, endsAt: proposed_end };
  const startsAt = new Date(slot.start);
  if (slot.end) return { startsAt, endsAt: new Date(slot.end) };
  const length = proposed_end && proposed_end.getTime() - proposed_start.getTime();
  return { startsAt, endsAt: length ? new Date(startsAt.getTime() + length) : null };
};

type Deciding = {
  item: EffectRun['item'];
  pending: PendingReschedule;
  approval: NonNullable<EffectRun['attempt']['approval']>;
};

/** Only an approved request moves the visit; a rejected one leaves it where it was. */
const decide = async (
  ctx: UseCaseContext,
  { item, pending, approval }: Deciding,
): Promise<EffectResult> => {
  await closeReschedule(ctx, pending.id, {
    status: approval.decision,
    approval_source: approval.source,
    approval_note: approval.note ?? null,
  });
  const data = { reschedule: pending.id, decision: approval.decision };
  if (approval.decision === 'rejected') return { data };
  const slot = await moveVisit(ctx, {
    order: item.order,
    appointment: pending.appointment,
    ...agreedSlot(pending, approval.slot),
  });
  return {
    patch: { ...slot, reschedule_count: item.order.reschedule_count + 1 },
    data: {
      ...data,
      from: item.order.scheduled_start,
      to: slot.scheduled_start,
      ...(approval.slot && { asked: pending.proposed_start }),
    },
  };
};

export const dropReschedule: Effect = async (ctx, { item }) => {
  const pending = await findPending(ctx, item.order);
  if (!pending) return {};
  await closeReschedule(ctx, pending.id, { status: 'cancelled' });
  return { data: { reschedule: pending.id, decision: 'cancelled' } };
};

/** Whatever step decides: moving the visit may have to wait for approval, which the company's policies say. */
export const decideReschedule: Effect = async (ctx, { item, attempt }) => {
  const pending = await findPending(ctx, item.order);
  const approval = attempt.approval;
  if (!pending || !approval) return {};
  const deciding = { item, pending, approval };
  if (approval.decision === 'rejected') return await decide(ctx, deciding);
  const input = { ...approval, reschedule: pending.id };
  return await underApproval(ctx, movingVisit, input, (inner) => decide(inner, deciding));
};
