import { dayIn } from '../../../../domain/kernel/time.ts';
import { actingPersonas } from '../../../../domain/lifecycle/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import { moveVisit } from '../../dispatch/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { OrderCase } from '../case.ts';
import type { Effect } from './types.ts';

export type PendingReschedule = {
  id: string;
  appointment: string | null;
  proposed_start: Date;
  proposed_end: Date | null;
};

export const findPending = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  order: { id: string; company: string },
): Promise<PendingReschedule | undefined> =>
  await ctx
    .trx('reschedules')
    .where({ company: order.company, work_order: order.id, status: 'pending' })
    .orderBy('created_at', 'desc')
    .forUpdate()
    .first<PendingReschedule | undefined>('id', 'appointment', 'proposed_start', 'proposed_end');

type Proposal = {
  proposedStart: string;
  proposedEnd: string;
  reason: string | null;
  requestedBy?: string;
};

/** Writes a pending request beside the slot that holds until it is decided. */
export const insertReschedule = async (
  ctx: UseCaseContext,
  item: OrderCase,
  proposal: Proposal,
): Promise<string> => {
  const { company, id: work_order, scheduled_start, scheduled_end } = item.order;
  const visit = await ctx
    .trx('appointments')
    .where({ company, work_order, status: 'published' })
    .orderBy('starts_at', 'desc')
    .first<{ id: string } | undefined>('id');
  const asTechnician = actingPersonas(item.facts.actor).includes('technician');
  const day = (instant: string | Date) => dayIn(new Date(instant), item.facts.timeZone);
  const [id] = await bulkInsert(ctx, {
    collection: 'reschedules',
    rows: [
      {
        company,
        work_order,
        appointment: visit?.id ?? null,
        requested_by: proposal.requestedBy ?? (asTechnician ? 'technician' : 'internal'),
        status: 'pending',
        original_start: scheduled_start,
        original_end: scheduled_end,
        proposed_start: proposal.proposedStart,
        proposed_end: proposal.proposedEnd,
        reason: proposal.reason,
        is_same_day:
          scheduled_start !== null && day(scheduled_start) === day(proposal.proposedStart),
      },
    ],
  });
  return id as string;
};

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

export const closeReschedule = async (
  ctx: UseCaseContext,
  id: string,
  decision: {
    status: 'approved' | 'rejected' | 'cancelled';
    approval_source?: string;
    approval_note?: string | null;
  },
): Promise<void> => {
  await ctx
    .trx('reschedules')
    .where({ id })
    .update({
      ...decision,
      decided_at: ctx.now,
      decided_by: ctx.actor.userId,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'reschedules', action: 'update', ids: [id] });
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

/** Only an approved request moves the visit; a rejected one leaves it where it was. */
export const decideReschedule: Effect = async (ctx, { item, attempt }) => {
  const pending = await findPending(ctx, item.order);
  const approval = attempt.approval;
  if (!pending || !approval) return {};
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
