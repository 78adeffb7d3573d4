import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { forbidden } from '../../platform/errors.ts';
import type { LeaveCompany } from '../company.ts';
import { colleaguesOf } from '../people.ts';
import { seenBy } from './read-team.ts';

export type LedgerLine = {
  id: string;
  year: number;
  kind: string;
  days: number;
  dueOn: string;
  reason: string | null;
  typeName: string;
  by: string | null;
  at: Date;
};

/** The rows behind somebody's balances, newest first: one's own, or of those one decides about. */
export const readLedger = async (
  knex: Knex,
  { company, actor, person }: { company: LeaveCompany; actor: Actor; person: string },
): Promise<LedgerLine[]> => {
  const colleagues = await colleaguesOf(knex, company.id, [person]);
  const isOwn = person === actor.userId && hasCapability(actor, company.id, 'leave-request');
  if (!isOwn && seenBy(actor, company.id, colleagues).length === 0) throw forbidden();
  const { rows } = await knex.raw<{ rows: LedgerLine[] }>(
    `select l.id, l.year, l.kind, l.days::float8 as days, l.due_on::text as "dueOn", l.reason,
       t.name as "typeName", l.created_at as at,
       nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '') as by
     from leave_ledger l
     join leave_types t on t.company = l.company and t.id = l.leave_type
     left join directus_users u on u.id = l.created_by
     where l.company = ? and l.person = ?
     order by l.due_on desc, l.created_at desc, l.id limit 300`,
    [company.id, person],
  );
  return rows;
};
