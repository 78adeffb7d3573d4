import type { Knex } from 'knex';
import { companiesWithCapability, type Actor } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';

const OPEN = ['pending', 'processing'];
const SHOWN_FAILURES = 20;
const SHOWN_UPLOADS = 20;

type Count = { upload: string; status: string; files: string; received_at: Date };
type Failure = { id: string; file_name: string; error_code: string; error_message: string };

const mine = (query: Knex.QueryBuilder, actor: Actor): Knex.QueryBuilder => {
  const companies = companiesWithCapability(actor, 'intake-review');
  return companies === 'all' ? query : query.whereIn('s.company', companies);
};

const failuresOf = async (knex: Knex, upload: string): Promise<Failure[]> =>
  (await knex('parse_sessions')
    .whereRaw('(id = ? or upload = ?)', [upload, upload])
    .where({ status: 'failed' })
    .orderBy('received_at')
    .limit(SHOWN_FAILURES)
    .select('id', 'file_name', 'error_code', 'error_message')) as Failure[];

const draftsOf = async (knex: Knex, upload: string): Promise<number> => {
  const [row] = await knex('parse_drafts as d')
    .join('parse_sessions as s', 's.id', 'd.session')
    .whereRaw('(s.id = ? or s.upload = ?)', [upload, upload])
    .count<{ count: string }[]>('* as count');
  return Number(row?.count ?? 0);
};

const progressOf = async (knex: Knex, id: string, counts: readonly Count[]) => {
  const of = (status: string) => Number(counts.find((row) => row.status === status)?.files ?? 0);
  const total = counts.reduce((sum, { files }) => sum + Number(files), 0);
  const open = OPEN.reduce((sum, status) => sum + of(status), 0);
  const [failures, drafts] = await Promise.all([failuresOf(knex, id), draftsOf(knex, id)]);
  return {
    id,
    files: total,
    read: total - open,
    isDone: open === 0,
    pending: of('pending'),
    processing: of('processing'),
    completed: of('completed'),
    failed: of('failed'),
    skipped: of('skipped'),
    drafts,
    failures: failures.map((row) => ({
      session: row.id,
      fileName: row.file_name,
      error: { code: row.error_code, message: row.error_message },
    })),
    receivedAt: counts[0]?.received_at ?? null,
  };
};

/** How far the reading of an upload is; `id` is that of its first session. */
export const readUpload = async (knex: Knex, actor: Actor, id: string) => {
  const counts = (await mine(
    knex('parse_sessions as s')
      .whereRaw('(s.id = ? or s.upload = ?)', [id, id])
      .groupBy('s.status')
      .select('s.status', knex.raw('count(*) as files, min(s.received_at) as received_at')),
    actor,
  )) as Count[];
  if (counts.length === 0) throw notVisible('parse_sessions', id);
  return progressOf(knex, id, counts);
};

/** Uploads that are still being read, newest first. */
export const listUploads = async (
  knex: Knex,
  actor: Actor,
  { company }: { company?: string | undefined },
) => {
  const query = mine(
    knex('parse_sessions as s')
      .whereIn('s.status', OPEN)
      .groupByRaw('coalesce(s.upload, s.id)')
      .orderByRaw('min(s.received_at) desc')
      .limit(SHOWN_UPLOADS)
      .select(knex.raw('coalesce(s.upload, s.id) as id')),
    actor,
  );
  if (company) void query.where('s.company', company);
  const rows = (await query) as { id: string }[];
  return { uploads: await Promise.all(rows.map(({ id }) => readUpload(knex, actor, id))) };
};
