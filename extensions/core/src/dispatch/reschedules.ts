import { bulkInsert, noteChange } from '../platform/audit.ts';
import { dayIn } from '../../../domain/kernel/time.ts';
import { actingPersonas, type OrderCase } from '../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { checkSlot } from './plan-checks.ts';

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

/**
 * Writes a pending request beside the slot that holds until it is decided.
 *
 * Errors: DISPATCH_SLOT_INVALID (422), as for a visit: an approved request becomes one.
 */
export const insertReschedule = async (
  ctx: UseCaseContext,
  item: OrderCase,
  proposal: Proposal,
): Promise<string> => {
  checkSlot({
    startsAt: new Date(proposal.proposedStart),
    endsAt: new Date(proposal.proposedEnd),
  });
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
