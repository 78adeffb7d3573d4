import type { UseCaseContext } from '../../platform/context.ts';
import { noteChange } from '../../platform/audit.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { companyById, type LeaveCompany } from '../company.ts';
import { assertNotOwn, mayDecide } from '../deciders.ts';
import { lockLedger } from '../ledger.ts';
import { findRequest, type LeaveRequest } from '../requests.ts';
import { takeLeave, type Taken } from './take-leave.ts';

export type Decision =
  { decision: 'approve'; moveVisits: boolean } | { decision: 'refuse'; reason: string };

/** The request, locked with the turn of its person's ledger, for who may decide about it. */
const requestToDecide = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ company: LeaveCompany; request: LeaveRequest }> => {
  const seen = await findRequest(ctx.trx, id);
  if (!seen) throw notVisible('leave_requests', id);
  const leads = await ctx
    .trx('employments')
    .where({ company: seen.company, person: seen.person })
    .first<{ manager: string | null } | undefined>('manager');
  if (!mayDecide(ctx.actor, seen.company, leads?.manager ?? null))
    throw notVisible('leave_requests', id);
  const company = await companyById(ctx.trx, ctx.actor, seen.company);
  await lockLedger(ctx, seen.company, seen.person);
  const request = (await findRequest(ctx.trx, id, { lock: true })) as LeaveRequest;
  assertNotOwn(ctx.actor, request);
  if (request.state !== 'asked')
    throw refusal('LEAVE_DECIDED', 409, {}, { item: id, current: request.state });
  return { company, request };
};

/**
 * Decides about a request, once. Who decides is neither the person nor who asked in his name.
 *
 * Errors: FORBIDDEN, LEAVE_OWN_REQUEST (403), LEAVE_DECIDED (409), and those of taking it.
 */
export const decideLeave = async (
  ctx: UseCaseContext,
  id: string,
  decision: Decision,
): Promise<Taken | { id: string; state: 'refused' }> => {
  const { company, request } = await requestToDecide(ctx, id);
  if (decision.decision === 'approve')
    return await takeLeave(ctx, { company, request, moveVisits: decision.moveVisits });
  await ctx.trx('leave_requests').where({ id }).update({
    state: 'refused',
    refused_because: decision.reason,
    decided_by: ctx.actor.userId,
    decided_at: ctx.now,
  });
  await noteChange(ctx, { collection: 'leave_requests', action: 'update', ids: [id] });
  return { id, state: 'refused' };
};
