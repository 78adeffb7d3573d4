import type { Knex } from 'knex';
import { companiesWithCapability, type Actor } from '../../platform/actor.ts';
import type { SessionRow } from '../repository.ts';
import { sessionView } from '../view.ts';

const UNREAD_DAYS = 30;

/** What a person brought and nothing came of, unless the same file was read later. */
const unreadOnly = (query: Knex.QueryBuilder): void => {
  void query
    .where((either) => {
      void either.where('s.status', 'failed').orWhere((skipped) => {
        void skipped
          .where({ 's.status': 'skipped', 's.source': 'upload' })
          .whereNot('s.error_code', 'DUPLICATE_FILE');
      });
    })
    .whereRaw('s.received_at > now() - make_interval(days => ?)', [UNREAD_DAYS])
    .whereRaw(
      `not exists (select from parse_sessions later where later.company = s.company
         and later.file_sha256 = s.file_sha256 and later.status = 'completed')`,
    );
};

/**
 * Sessions, newest first. With `unread` those of the last 30 days that led to nothing and wait for
 * somebody to look at them: a file that failed, a mail somebody uploaded that nobody knows.
 */
export const listSessions = async (
  knex: Knex,
  actor: Actor,
  input: {
    company?: string | undefined;
    status?: readonly string[] | undefined;
    unread?: boolean | undefined;
    limit: number;
  },
) => {
  const companies = companiesWithCapability(actor, 'intake-review');
  const query = knex('parse_sessions as s')
    .orderByRaw('s.received_at desc, s.id desc')
    .limit(input.limit);
  if (companies !== 'all') void query.whereIn('s.company', companies);
  if (input.company) void query.where('s.company', input.company);
  if (input.status?.length) void query.whereIn('s.status', [...input.status]);
  if (input.unread) unreadOnly(query);
  const rows = (await query) as SessionRow[];
  return { sessions: rows.map(sessionView) };
};
