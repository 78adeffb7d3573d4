import type { Knex } from 'knex';
import type { Half, LeaveSpan, LeaveState } from '../../../domain/leave/index.ts';

export type LeaveRequest = {
  id: string;
  company: string;
  person: string;
  type: string;
  from: string;
  fromHalf: Half;
  until: string;
  untilHalf: Half;
  days: number;
  state: LeaveState;
  reason: string | null;
  attachment: string | null;
  refusedBecause: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  createdBy: string | null;
  createdAt: Date;
  version: number;
};

const COLUMNS = `r.id, r.company, r.person, r.leave_type as type, r.from_on::text as "from",
  r.from_half as "fromHalf", r.until_on::text as until, r.until_half as "untilHalf",
  r.days::float8 as days, r.state, r.reason, r.attachment, r.refused_because as "refusedBecause",
  r.decided_by as "decidedBy", r.decided_at as "decidedAt", r.created_by as "createdBy",
  r.created_at as "createdAt", r.version`;

export const spanOf = ({ from, fromHalf, until, untilHalf }: LeaveSpan): LeaveSpan => ({
  from,
  fromHalf,
  until,
  untilHalf,
});

type Wanted = {
  company: string;
  people?: readonly string[];
  states?: readonly LeaveState[];
  /** Sharing a day with these. */
  within?: { from: string; until: string };
  limit?: number;
};

const MOST = 500;

/** Requests, those that begin last first. */
export const requestsOf = async (
  knex: Knex,
  { company, people, states, within, limit = MOST }: Wanted,
): Promise<LeaveRequest[]> => {
  const query = knex('leave_requests as r').where('r.company', company);
  if (people) void query.whereIn('r.person', [...people]);
  if (states) void query.whereIn('r.state', [...states]);
  if (within)
    void query.where('r.from_on', '<=', within.until).where('r.until_on', '>=', within.from);
  return await query
    .orderBy([{ column: 'r.from_on', order: 'desc' }, 'r.id'])
    .limit(limit)
    .select<LeaveRequest[]>(knex.raw(COLUMNS));
};

export const findRequest = async (
  knex: Knex,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<LeaveRequest | undefined> => {
  const query = knex('leave_requests as r').where('r.id', id);
  if (lock) void query.forUpdate();
  return await query.first<LeaveRequest | undefined>(knex.raw(COLUMNS));
};
