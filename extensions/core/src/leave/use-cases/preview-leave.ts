import type { Knex } from 'knex';
import type { LeaveSpan } from '../../../../domain/leave/index.ts';
import { type Said, say } from '../../../../domain/words/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import type { Collision } from '../collisions.ts';
import type { LeaveCompany } from '../company.ts';
import { evaluate, isRefused } from '../evaluate.ts';
import { findLeaveType } from '../leave-types.ts';
import { saidOf, saidOfShort, saidOfType } from '../refusals.ts';
import { requestsOf } from '../requests.ts';
import { colleagueMeant } from './ask-leave.ts';

export type Preview = {
  days: number;
  freeDays: number;
  years: { year: number; days: number; left: number | null }[];
  collisions: Collision[];
  /** Why it would be refused, with the field that says it. */
  problem: (Said & { field: string }) | null;
};

const nothing = (problem: { said: Said; field: string }): Preview => ({
  ...{ days: 0, freeDays: 0, years: [], collisions: [] },
  problem: { ...problem.said, field: problem.field },
});

/** What asking would give, without asking: days, what is left of each year, visits in the way. */
export const previewLeave = async (
  knex: Knex,
  actor: Actor,
  wish: { company: LeaveCompany; person: string | null; type: string; span: LeaveSpan },
  now: Date,
): Promise<Preview> => {
  const { company, span } = wish;
  const colleague = await colleagueMeant({ trx: knex as Knex.Transaction, actor }, wish);
  const type = await findLeaveType(knex, wish.type);
  if (type?.company !== company.id)
    throw refusal('LEAVE_TYPE_NOT_YOURS', 422, {}, { field: 'type' });
  const wrong = saidOfType(type, span);
  if (wrong) return nothing(wrong);
  const evaluation = await evaluate(knex, { company, colleague, type, span }, now);
  if (isRefused(evaluation)) return nothing(saidOf(evaluation));
  const { days, freeDays, shares, collisions } = evaluation;
  const [other] = await requestsOf(knex, {
    ...{ company: company.id, people: [colleague.id], within: span, limit: 1 },
    states: ['asked', 'approved'],
  });
  const short = saidOfShort(type, evaluation);
  // A half of the same day may be free: asking decides, and this only warns.
  const overlaps = other && other.from < span.until && other.until > span.from;
  const problem = overlaps ? { said: say('LEAVE_OVERLAP'), field: 'from' } : short;
  return {
    ...{ days, freeDays, collisions },
    years: shares.map((share) => ({
      year: share.year,
      days: share.days,
      left: share.balance.left === null ? null : share.balance.left - share.days,
    })),
    problem: problem && { ...problem.said, field: problem.field },
  };
};
