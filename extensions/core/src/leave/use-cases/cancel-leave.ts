import { dayIn } from '../../../../domain/kernel/time.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import { takeBackApproval } from '../../platform/approvable.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';
import { companyById } from '../company.ts';
import { lockLedger, writeEntries } from '../ledger.ts';
import { taking } from '../taking.ts';
import { findRequest, type LeaveRequest } from '../requests.ts';

const isOwner = ({ userId }: Actor, { person }: LeaveRequest): boolean => userId === person;

const mayCancel = (actor: Actor, request: LeaveRequest): boolean =>
  (isOwner(actor, request) && hasCapability(actor, request.company, 'leave-request')) ||
  hasCapability(actor, request.company, 'leave-manage');

/** Rows that give back what the request took, year by year. */
const giveBack = async (ctx: UseCaseContext, request: LeaveRequest): Promise<void> => {
  const rows = await ctx
    .trx('leave_ledger')
    .where({ company: request.company, request: request.id, kind: 'taken' })
    .select<{ year: number; days: string; dueOn: string }[]>(
      'year',
      'days',
      ctx.trx.raw('due_on::text as "dueOn"'),
    );
  await writeEntries(ctx, {
    ...{ company: request.company, person: request.person, type: request.type },
    entries: rows.map(({ year, days, dueOn }) => ({
      ...{ year, kind: 'returned' as const, days: -Number(days), dueOn, request: request.id },
    })),
  });
};

const unblock = async (ctx: UseCaseContext, request: LeaveRequest): Promise<void> => {
  const gone = await ctx
    .trx('absences')
    .where({ company: request.company, leave_request: request.id })
    .delete()
    .returning<{ id: string }[]>('id');
  await announce(ctx.trx, {
    collection: 'absences',
    action: 'delete',
    ids: gone.map(({ id }) => id),
  });
};

/**
 * Takes a request or an approved leave back: days return by rows of their own, and the board is free
 * again. The person may until it begins, whoever keeps the allowances at any time. Again changes nothing.
 *
 * Errors: FORBIDDEN, LEAVE_BEGUN, LEAVE_DECIDED (409).
 */
export const cancelLeave = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; state: 'cancelled' }> => {
  const seen = await findRequest(ctx.trx, id);
  if (!seen || !mayCancel(ctx.actor, seen)) throw notVisible('leave_requests', id);
  const company = await companyById(ctx.trx, ctx.actor, seen.company);
  // Before the leave, in the order in which a decision locks the two.
  await takeBackApproval(ctx, { command: taking.command, record: id });
  await lockLedger(ctx, seen.company, seen.person);
  const request = (await findRequest(ctx.trx, id, { lock: true })) as LeaveRequest;
  if (request.state === 'cancelled') return { id, state: 'cancelled' };
  if (request.state === 'refused')
    throw refusal('LEAVE_DECIDED', 409, {}, { item: id, current: request.state });
  const today = dayIn(ctx.now, company.timeZone);
  const isLate = request.state === 'approved' && request.from <= today;
  if (isLate && !hasCapability(ctx.actor, request.company, 'leave-manage'))
    throw refusal('LEAVE_BEGUN', 409, {}, { item: id });
  await ctx
    .trx('leave_requests')
    .where({ id })
    .update({ state: 'cancelled', cancelled_by: ctx.actor.userId, cancelled_at: ctx.now });
  await noteChange(ctx, { collection: 'leave_requests', action: 'update', ids: [id] });
  await giveBack(ctx, request);
  await unblock(ctx, request);
  return { id, state: 'cancelled' };
};
