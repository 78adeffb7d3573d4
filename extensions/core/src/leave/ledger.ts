import type { Knex } from 'knex';
import {
  allowanceIn,
  balanceOf,
  type Balance,
  countLeave,
  entriesDue,
  isProblem,
  type LedgerEntry,
  sharesByYear,
  type WorkingWeek,
  yearOf,
} from '../../../domain/leave/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { allowanceOf, type LeaveType } from './leave-types.ts';
import type { Colleague } from './people.ts';
import { type LeaveRequest, spanOf } from './requests.ts';

export type KeptEntry = LedgerEntry & { person: string; type: string };
type Of = { company: string; people?: readonly string[]; type?: string };

export const ledgerOf = async (knex: Knex, { company, people, type }: Of): Promise<KeptEntry[]> => {
  const query = knex('leave_ledger').where({ company });
  if (people) void query.whereIn('person', [...people]);
  if (type) void query.where({ leave_type: type });
  return await query.select<KeptEntry[]>(
    'person',
    'leave_type as type',
    'year',
    'kind',
    knex.raw('days::float8 as days'),
    knex.raw('due_on::text as "dueOn"'),
  );
};

/** Writers of one person's ledger take turns. */
export const lockLedger = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  company: string,
  person: string,
): Promise<void> => {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('leave ' || ? || ' ' || ?, 0))`, [
    company,
    person,
  ]);
};

export type Owner = Pick<Colleague, 'id' | 'joinedOn'>;

/** What is there and what is due, as if it had been written. */
export const entriesWithDue = (
  type: LeaveType,
  rows: readonly LedgerEntry[],
  { today, joinedOn }: { today: string; joinedOn: string | null },
): LedgerEntry[] => [...rows, ...entriesDue(allowanceOf(type), rows, { today, joinedOn })];

/** Writes the rows that are due; the caller has the person's turn. Answers all of them. */
export const writeDue = async (
  ctx: UseCaseContext,
  {
    company,
    type,
    owner,
    today,
  }: { company: string; type: LeaveType; owner: Owner; today: string },
): Promise<LedgerEntry[]> => {
  const rows = await ledgerOf(ctx.trx, { company, people: [owner.id], type: type.id });
  const due = entriesDue(allowanceOf(type), rows, { today, joinedOn: owner.joinedOn });
  await writeEntries(ctx, { company, person: owner.id, type: type.id, entries: due });
  return [...rows, ...due];
};

type Entries = {
  company: string;
  person: string;
  type: string;
  entries: readonly (LedgerEntry & { request?: string; reason?: string })[];
};

export const writeEntries = async (
  ctx: UseCaseContext,
  { company, person, type, entries }: Entries,
): Promise<void> => {
  await bulkInsert(ctx, {
    collection: 'leave_ledger',
    revisions: false,
    rows: entries.map(({ year, kind, days, dueOn, request = null, reason = null }) => ({
      ...{ company, person, leave_type: type, year, kind, days, due_on: dueOn, request, reason },
    })),
  });
};

/** Days of open requests by year, as the week of the person has them now. */
export const pendingByYear = (
  open: readonly LeaveRequest[],
  week: WorkingWeek,
): Map<number, number> => {
  const days = new Map<number, number>();
  for (const request of open) {
    const counted = countLeave(spanOf(request), week);
    if (isProblem(counted)) continue;
    for (const share of sharesByYear(counted))
      days.set(share.year, (days.get(share.year) ?? 0) + share.days);
  }
  return days;
};

export type BalanceInput = {
  type: LeaveType;
  rows: readonly LedgerEntry[];
  today: string;
  joinedOn: string | null;
  pending: ReadonlyMap<number, number>;
};

/** A year's balance; of a coming year as its allowance will be. */
export const yearBalance = (
  { type, rows, today, joinedOn, pending }: BalanceInput,
  year: number,
): Balance => {
  const coming =
    year > yearOf(today)
      ? allowanceIn(allowanceOf(type), { year, today: `${year}-12-31`, joinedOn })
      : [];
  const all = [...entriesWithDue(type, rows, { today, joinedOn }), ...coming];
  return balanceOf(type, all, { year, pending: pending.get(year) ?? 0 });
};
