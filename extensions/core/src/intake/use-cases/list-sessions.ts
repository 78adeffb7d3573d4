import type { Knex } from 'knex';
import { companiesWithCapability, type Actor } from '../../platform/actor.ts';
import type { SessionRow } from '../repository.ts';
import { sessionView } from '../view.ts';

/** Sessions without a draft to review: what failed or was skipped, newest first. */
export const listSessions = async (
  knex: Knex,
  actor: Actor,
  input: { company?: string | undefined; status?: readonly string[] | undefined; limit: number },
) => {
  const companies = companiesWithCapability(actor, 'intake-review');
  const query = knex('parse_sessions').orderBy('received_at', 'desc').limit(input.limit);
  if (companies !== 'all') void query.whereIn('company', companies);
  if (input.company) void query.where({ company: input.company });
  if (input.status?.length) void query.whereIn('status', [...input.status]);
  const rows = (await query) as SessionRow[];
  return { sessions: rows.map(sessionView) };
};
