import type { LeaveState } from '../../../../domain/leave/index.ts';
import { doneOrAsked, isUnderApproval } from '../../platform/approvable.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import type { Dropped } from '../../platform/approvable.ts';
import { companyOf } from '../company.ts';
import { lockLedger } from '../ledger.ts';
import { findRequest, type LeaveRequest } from '../requests.ts';
import { taking, type TakeInput } from '../taking.ts';
import { takeLeave, type Taken } from './take-leave.ts';

/**
 * A request takes effect: the same use case when it is asked for, when it was approved, and when it
 * needs no approval.
 *
 * Errors: LEAVE_DECIDED (409), and those of taking it.
 */
export const takeRequest = async (
  ctx: UseCaseContext,
  { request: id, moveVisits }: TakeInput,
): Promise<Taken> => {
  const seen = await findRequest(ctx.trx, id);
  if (!seen) throw notVisible('leave_requests', id);
  await lockLedger(ctx, seen.company, seen.person);
  const request = (await findRequest(ctx.trx, id, { lock: true })) as LeaveRequest;
  if (request.state !== 'asked')
    throw refusal('LEAVE_DECIDED', 409, {}, { item: id, current: request.state });
  return await takeLeave(ctx, {
    company: await companyOf(ctx.trx, seen.company),
    request,
    moveVisits,
  });
};

/**
 * Takes a leave that was just asked for, or asks those whom the company's policy names. A type that
 * needs approval is not taken because nobody wrote a policy.
 *
 * Errors: LEAVE_NO_POLICY, APPROVAL_NOBODY (409).
 */
export const submitLeave = async (
  ctx: UseCaseContext,
  request: Pick<LeaveRequest, 'id' | 'company'>,
  { needsApproval }: { needsApproval: boolean },
): Promise<LeaveState> => {
  const input = { request: request.id, moveVisits: false };
  if (!needsApproval) return (await takeRequest(ctx, input)).state;
  if (ctx.actor.userId !== null && !(await isUnderApproval(ctx, request.company, taking.command)))
    throw refusal('LEAVE_NO_POLICY', 409, {}, { field: 'type' });
  const result = await doneOrAsked(ctx, taking, input, (inner) => takeRequest(inner, input));
  return 'done' in result ? result.done.state : 'asked';
};

/** What was asked for and will not be: refused by who decided, or taken back by who asked. */
export const dropLeave = async (
  ctx: UseCaseContext,
  { request: id }: TakeInput,
  how: Dropped,
  why: string | null,
): Promise<void> => {
  const request = await findRequest(ctx.trx, id, { lock: true });
  if (request?.state !== 'asked') return;
  const by = ctx.actor.userId;
  const change =
    how === 'withdrawn'
      ? { state: 'cancelled' as const, cancelled_by: by, cancelled_at: ctx.now }
      : {
          ...{ state: 'refused' as const, refused_because: why, decided_at: ctx.now },
          decided_by: how === 'rejected' ? by : null,
        };
  await ctx.trx('leave_requests').where({ id }).update(change);
  await noteChange(ctx, { collection: 'leave_requests', action: 'update', ids: [id] });
};
