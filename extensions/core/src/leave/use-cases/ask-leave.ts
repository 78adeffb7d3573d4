import type { LeaveSpan, LeaveState } from '../../../../domain/leave/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { type LeaveCompany } from '../company.ts';
import { evaluate, isRefused } from '../evaluate.ts';
import { findLeaveType, isFor, type LeaveType } from '../leave-types.ts';
import { lockLedger } from '../ledger.ts';
import { type Colleague, colleaguesOf } from '../people.ts';
import { refuseAs, saidOf, saidOfShort, saidOfType } from '../refusals.ts';
import { submitLeave } from './submit-leave.ts';

export type AskInput = {
  company: LeaveCompany;
  /** Who is to be away; oneself when absent. Others: whoever keeps the allowances. */
  person: string | null;
  type: string;
  span: LeaveSpan;
  reason: string | null;
  attachment: string | null;
};
export type Asked = { id: string; state: LeaveState; days: number };

export const colleagueMeant = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  { company, person }: Pick<AskInput, 'company' | 'person'>,
): Promise<Colleague> => {
  const meant = person ?? ctx.actor.userId;
  const isOwn = meant !== null && meant === ctx.actor.userId;
  if (!hasCapability(ctx.actor, company.id, isOwn ? 'leave-request' : 'leave-manage'))
    throw forbidden();
  const [colleague] = meant ? await colleaguesOf(ctx.trx, company.id, [meant]) : [];
  if (!colleague) throw refusal('LEAVE_PERSON_GONE', 409, {}, { field: 'person' });
  return colleague;
};

const typeMeant = async (
  ctx: UseCaseContext,
  { company, type: id }: AskInput,
  colleague: Colleague,
): Promise<LeaveType> => {
  const type = await findLeaveType(ctx.trx, id);
  if (type?.company !== company.id || !type.isActive || !isFor(type, colleague))
    throw refusal('LEAVE_TYPE_NOT_YOURS', 422, {}, { field: 'type' });
  return type;
};

/**
 * Asks for leave: who lets it is a policy of the company. A type that needs no approval holds at once.
 *
 * Errors: LEAVE_TYPE_NOT_YOURS, LEAVE_HALF_ON_FREE_DAY, LEAVE_NO_WORKING_DAY, LEAVE_NOT_ENOUGH,
 * LEAVE_DOCUMENT_NEEDED (422), LEAVE_OVERLAP, LEAVE_NO_POLICY, APPROVAL_NOBODY (409).
 */
export const askLeave = async (ctx: UseCaseContext, input: AskInput): Promise<Asked> => {
  const { company, span, reason, attachment } = input;
  const colleague = await colleagueMeant(ctx, input);
  const type = await typeMeant(ctx, input, colleague);
  await lockLedger(ctx, company.id, colleague.id);
  const wrong = saidOfType(type, span);
  if (wrong) throw refuseAs(wrong);
  if (type.needsAttachment && attachment === null)
    throw refusal('LEAVE_DOCUMENT_NEEDED', 422, { type: type.name }, { field: 'attachment' });
  const evaluation = await evaluate(ctx.trx, { company, colleague, type, span }, ctx.now);
  if (isRefused(evaluation)) throw refuseAs(saidOf(evaluation));
  const short = saidOfShort(type, evaluation);
  if (short) throw refuseAs(short);
  const [id] = (await bulkInsert(ctx, {
    collection: 'leave_requests',
    rows: [
      {
        company: company.id,
        person: colleague.id,
        leave_type: type.id,
        from_on: span.from,
        from_half: span.fromHalf,
        until_on: span.until,
        until_half: span.untilHalf,
        days: evaluation.days,
        state: 'asked',
        reason,
        attachment,
        version: 1,
      },
    ],
  })) as [string];
  const state = await submitLeave(ctx, { id, company: company.id }, type);
  return { id, state, days: evaluation.days };
};
