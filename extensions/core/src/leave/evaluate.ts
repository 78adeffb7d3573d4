import type { Knex } from 'knex';
import { dayIn } from '../../../domain/kernel/time.ts';
import {
  type Balance,
  countLeave,
  isProblem,
  type LeaveDay,
  type LeaveProblem,
  type LeaveSpan,
  sharesByYear,
  shortOf,
  sumOf,
  yearOf,
  type YearShare,
} from '../../../domain/leave/index.ts';
import { type Collision, collisionsOf } from './collisions.ts';
import type { LeaveCompany } from './company.ts';
import { instantsOf } from './instants.ts';
import { allowanceOf, type LeaveType } from './leave-types.ts';
import { ledgerOf, pendingByYear, yearBalance } from './ledger.ts';
import { type Colleague, holidaysOf, weekOf } from './people.ts';
import { requestsOf } from './requests.ts';

export type Wish = {
  company: LeaveCompany;
  colleague: Colleague;
  type: LeaveType;
  span: LeaveSpan;
  /** The request itself, which does not stand in its own way. */
  except?: string;
};

export type Evaluation = {
  days: number;
  /** Days on which nobody works. */
  freeDays: number;
  shares: (YearShare & { balance: Balance })[];
  /** The first year that has too little. */
  short: { year: number; days: number; left: number } | null;
  collisions: Collision[];
  startsAt: Date;
  endsAt: Date;
};

/** Weeks of a span reach into the years that its ledger has to do with. */
export const yearsAround = ({ from, until }: Pick<LeaveSpan, 'from' | 'until'>) => ({
  from: `${yearOf(from) - 1}-01-01`,
  until: `${yearOf(until) + 1}-12-31`,
});

/** What the request would take, of which years, and which visits stand in its way. */
export const evaluate = async (
  knex: Knex,
  { company, colleague, type, span, except }: Wish,
  now: Date,
): Promise<Evaluation | LeaveProblem> => {
  const week = weekOf(colleague, company, await holidaysOf(knex, company.id, yearsAround(span)));
  const counted: LeaveDay[] | LeaveProblem = countLeave(span, week);
  if (isProblem(counted)) return counted;
  const of = { company: company.id, people: [colleague.id] };
  const [rows, open, collisions] = await Promise.all([
    ledgerOf(knex, { ...of, type: type.id }),
    requestsOf(knex, { ...of, states: ['asked'] }),
    collisionsOf(knex, {
      ...{ company: company.id, technician: colleague.technician },
      ...instantsOf(span, company),
    }),
  ]);
  const today = dayIn(now, company.timeZone);
  const pending = pendingByYear(
    open.filter((one) => one.type === type.id && one.id !== except),
    week,
  );
  const balance = (year: number): Balance =>
    yearBalance({ type, rows, today, joinedOn: colleague.joinedOn, pending }, year);
  const shares = sharesByYear(counted);
  return {
    days: sumOf(counted),
    freeDays: counted.filter(({ days }) => days === 0).length,
    shares: shares.map((share) => ({ ...share, balance: balance(share.year) })),
    short: shortOf(allowanceOf(type), shares, (year) => balance(year).left ?? 0),
    collisions,
    ...instantsOf(span, company),
  };
};

export const isRefused = (evaluation: Evaluation | LeaveProblem): evaluation is LeaveProblem =>
  'problem' in evaluation;
