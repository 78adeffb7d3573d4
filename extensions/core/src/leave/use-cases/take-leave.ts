import { dayIn } from '../../../../domain/kernel/time.ts';
import { releaseVisits } from '../../dispatch/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { LeaveCompany } from '../company.ts';
import { evaluate, type Evaluation, isRefused } from '../evaluate.ts';
import { findLeaveType, type LeaveType } from '../leave-types.ts';
import { writeDue, writeEntries } from '../ledger.ts';
import { type Colleague, colleaguesOf } from '../people.ts';
import { refuseAs, saidOf, saidOfShort } from '../refusals.ts';
import { type LeaveRequest, spanOf } from '../requests.ts';

export type Taken = { id: string; state: 'approved'; days: number; moved: number; kept: string[] };
type Taking = {
  company: LeaveCompany;
  /** Locked, with the turn of the person's ledger. */
  request: LeaveRequest;
  /** Visits in the way go to the pool; else the dispatcher is told of them. */
  moveVisits: boolean;
};

/** The days are counted again: holidays and working days may have changed since it was asked for. */
const reckon = async (
  ctx: UseCaseContext,
  { company, request }: Taking,
): Promise<{ colleague: Colleague; type: LeaveType; evaluation: Evaluation }> => {
  const [colleague] = await colleaguesOf(ctx.trx, company.id, [request.person]);
  if (!colleague) throw refusal('LEAVE_PERSON_GONE', 409, {}, { item: request.id });
  const type = (await findLeaveType(ctx.trx, request.type)) as LeaveType;
  const wish = { company, colleague, type, span: spanOf(request), except: request.id };
  const evaluation = await evaluate(ctx.trx, wish, ctx.now);
  if (isRefused(evaluation)) throw refuseAs(saidOf(evaluation), 409);
  const short = saidOfShort(type, evaluation);
  if (short) throw refuseAs(short, 409);
  return { colleague, type, evaluation };
};

const block = async (
  ctx: UseCaseContext,
  { company, request }: Taking,
  { colleague, type, evaluation }: Awaited<ReturnType<typeof reckon>>,
): Promise<void> => {
  if (colleague.technician === null) return;
  await bulkInsert(ctx, {
    collection: 'absences',
    rows: [
      {
        company: company.id,
        technician: colleague.technician,
        kind: type.absenceKind,
        starts_at: evaluation.startsAt,
        ends_at: evaluation.endsAt,
        note: type.name,
        leave_request: request.id,
      },
    ],
  });
};

/**
 * Makes a request hold: its days leave the balances of their years, the technician is away on the
 * board, visits in the way go to the pool where that is wanted. All or nothing.
 *
 * Errors: LEAVE_NOT_ENOUGH, LEAVE_PERSON_GONE, DISPATCH_ABSENCE_OVERLAP (409).
 */
export const takeLeave = async (ctx: UseCaseContext, taking: Taking): Promise<Taken> => {
  const { company, request, moveVisits } = taking;
  const reckoned = await reckon(ctx, taking);
  const { colleague, type, evaluation } = reckoned;
  const today = dayIn(ctx.now, company.timeZone);
  await writeDue(ctx, { company: company.id, type, owner: colleague, today });
  await writeEntries(ctx, {
    ...{ company: company.id, person: colleague.id, type: type.id },
    entries: evaluation.shares.map(({ year, days, firstDay }) => ({
      ...{ year, kind: 'taken' as const, days: -days, dueOn: firstDay, request: request.id },
    })),
  });
  await ctx
    .trx('leave_requests')
    .where({ id: request.id })
    .update({
      state: 'approved',
      days: String(evaluation.days),
      // Runs as whoever asked; who let it is the one that decided.
      decided_by: ctx.actor.approval?.lastBy ?? ctx.actor.userId,
      decided_at: ctx.now,
    });
  await noteChange(ctx, { collection: 'leave_requests', action: 'update', ids: [request.id] });
  await block(ctx, taking, reckoned);
  const ids = evaluation.collisions.map(({ appointment }) => appointment);
  const kept =
    moveVisits && colleague.technician
      ? await releaseVisits(ctx, {
          ...{ company: company.id, technician: colleague.technician, appointments: ids },
          reason: type.name,
        })
      : ids;
  return {
    ...{ id: request.id, state: 'approved', days: evaluation.days, kept },
    moved: ids.length - kept.length,
  };
};
