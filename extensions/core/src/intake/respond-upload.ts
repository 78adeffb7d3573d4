import type { Knex } from 'knex';
import { domainError } from '../platform/errors.ts';
import { completeDrafts } from './complete-drafts.ts';
import { requests } from './requests.ts';
import { secretsOf, type DraftRow, type SessionRow } from './repository.ts';
import { draftView, sessionView } from './view.ts';

/** A list's further drafts are read page by page from the list of drafts. */
const MAX_DRAFTS = 200;

const STATUS_ORDER = ['processing', 'pending', 'completed', 'skipped', 'failed'] as const;

const statusOf = (sessions: readonly SessionRow[]): SessionRow['status'] | undefined =>
  STATUS_ORDER.find((one) => sessions.some((session) => session.status === one));

const sessionsOf = async (knex: Knex, ids: readonly string[]): Promise<SessionRow[]> => {
  const rows = (await knex('parse_sessions').whereIn('id', [...ids])) as SessionRow[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

const draftsOf = async (knex: Knex, sessions: readonly SessionRow[]): Promise<DraftRow[]> => {
  const ids = sessions.map(({ id }) => id);
  const rows = await completeDrafts(
    knex,
    (await knex('parse_drafts')
      .whereIn('session', ids)
      .where('position', '<=', MAX_DRAFTS)
      .orderBy('position')) as DraftRow[],
  );
  return ids.flatMap((id) => rows.filter((row) => row.session === id));
};

/** A file that was here before points at what became of it. */
const firstDrafts = async (knex: Knex, session: SessionRow): Promise<unknown> => {
  if (session.status !== 'skipped') return undefined;
  const first = await knex('parse_sessions')
    .where({ company: session.company, file_sha256: session.file_sha256, status: 'completed' })
    .orderBy('received_at')
    .first<SessionRow | undefined>();
  if (!first) return undefined;
  const drafts = await draftsOf(knex, [first]);
  return {
    session: first.id,
    drafts: drafts.map(({ id, status, work_order }) => ({ id, status, workOrder: work_order })),
  };
};

/**
 * The answer to an upload: one session for one file; for several the first one's id stands for all
 * of them, and `sessions` tells of each. When no file could be read the answer is a refusal.
 * Passwords are shown, for the caller has just sent them.
 */
export const respondToUpload = async (knex: Knex, ids: readonly string[]) => {
  const sessions = await sessionsOf(knex, ids);
  const [first] = sessions;
  if (!first) throw new Error('The upload left no session');
  const drafts = await draftsOf(knex, sessions);
  const view = (draft: DraftRow) => draftView(draft, secretsOf(draft));
  const each = await Promise.all(
    sessions.map(async (session) => ({
      ...sessionView(session),
      duplicateOf: await firstDrafts(knex, session),
      drafts: drafts.filter((draft) => draft.session === session.id).map(view),
    })),
  );
  if (sessions.every(({ status }) => status === 'failed')) throw unreadable(sessions);
  const items = await requests().list(
    knex,
    sessions.map(({ id }) => id),
  );
  return {
    ...each[0],
    status: statusOf(sessions),
    drafts: drafts.map(view),
    items,
    sessions: each,
  };
};

/** The answer while the files wait for the worker; `/email/uploads/{id}` tells the rest. */
export const respondToQueue = async (knex: Knex, ids: readonly string[]) => {
  const sessions = await sessionsOf(knex, ids);
  const [first] = sessions;
  if (!first) throw new Error('The upload left no session');
  const views = sessions.map((session) => sessionView(session));
  return { ...sessionView(first), status: statusOf(sessions), drafts: [], sessions: views };
};

/** The error class of the file is the code of the refusal; the session keeps it. */
const unreadable = (sessions: readonly SessionRow[]): Error => {
  const [first] = sessions as [SessionRow];
  return domainError(
    first.error_code ?? 'INTAKE_UNREADABLE',
    422,
    `${first.file_name}: ${first.error_message ?? 'The file cannot be read.'}`,
    {
      session: first.id,
      status: first.status,
      field: 'file',
      parseOutcome: first.parse_outcome,
      failureClass: first.failure_class,
      sessions: sessions.map(sessionView),
    },
  );
};
