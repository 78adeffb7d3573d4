import { dayIn } from '../../../../domain/kernel/time.ts';
import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { LeaveCompany } from '../company.ts';
import { findLeaveType } from '../leave-types.ts';
import { lockLedger, writeDue, writeEntries, yearBalance } from '../ledger.ts';
import { colleaguesOf } from '../people.ts';

export type Correction = {
  company: LeaveCompany;
  person: string;
  type: string;
  year: number;
  /** Halves; more than nothing gives, less takes. */
  days: number;
  reason: string;
};

/** Gives or takes days by a row of its own, with a reason: a grant by hand, a mistake mended. */
export const correctBalance = async (
  ctx: UseCaseContext,
  { company, person, type: id, year, days, reason }: Correction,
): Promise<{ left: number | null }> => {
  requireCapability(ctx.actor, company.id, 'leave-manage');
  const [colleague] = await colleaguesOf(ctx.trx, company.id, [person]);
  if (!colleague) throw refusal('LEAVE_PERSON_GONE', 409, {}, { field: 'person' });
  const type = await findLeaveType(ctx.trx, id);
  if (type?.company !== company.id)
    throw refusal('LEAVE_TYPE_NOT_YOURS', 422, {}, { field: 'type' });
  await lockLedger(ctx, company.id, person);
  const today = dayIn(ctx.now, company.timeZone);
  const rows = await writeDue(ctx, { company: company.id, type, owner: colleague, today });
  const entry = { year, kind: 'corrected' as const, days, dueOn: today, reason };
  await writeEntries(ctx, { company: company.id, person, type: id, entries: [entry] });
  const all = { type, rows: [...rows, entry], today, joinedOn: colleague.joinedOn };
  return { left: yearBalance({ ...all, pending: new Map() }, year).left };
};
