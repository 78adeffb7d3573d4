import type { Knex } from 'knex';
import { noteChange } from '../../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { removeFile } from '../../platform/files.ts';
import type { LongHandler } from '../../platform/background.ts';
import { fileRetentionDays } from './retention.ts';

const BATCH = 200;
const MOST_BATCHES = 100;

type Expired = { id: string; company: string; file: string | null; file_size: number | null };
type Removed = { files: number; bytes: number };

/** Settled sessions past their time of which nobody waits for a decision. */
const expiredSessions = (knex: Knex): Knex.QueryBuilder =>
  knex('parse_sessions as s')
    .whereRaw('(s.file is not null or s.sheet is not null)')
    .whereIn('s.status', ['completed', 'failed', 'skipped'])
    .whereRaw('s.received_at < now() - make_interval(days => ?)', [fileRetentionDays()])
    .whereRaw(
      `not exists (select from parse_drafts d where d.company = s.company and d.session = s.id
         and d.status in ('pending', 'valid', 'needs_review'))`,
    )
    .whereRaw(
      `not exists (select from inbox_items i where i.company = s.company and i.session = s.id
         and i.status in ('open', 'stored'))`,
    );

/** What an order shows as its document stays with the order; the session only lets go of it. */
const isKept = async (knex: Knex, { id, file }: Expired): Promise<boolean> => {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select from work_order_files where file = :file
     union all select from parser_samples where file = :file
     union all select from parse_sessions where file = :file and id <> :id`,
    { file, id },
  );
  return rows.length > 0;
};

/** Null when somebody has taken it up again meanwhile, an undone rejection for instance. */
const letGo = async (ctx: UseCaseContext, id: string): Promise<Removed | null> => {
  const session = (await expiredSessions(ctx.trx)
    .where('s.id', id)
    .forUpdate()
    .first('s.id', 's.company', 's.file', 's.file_size')) as Expired | undefined;
  if (!session) return null;
  await ctx
    .trx('parse_sessions')
    .where({ id })
    .update({ file: null, sheet: null, file_removed_at: ctx.now });
  await noteChange(ctx, {
    collection: 'parse_sessions',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  const { file, file_size: size } = session;
  if (file === null || (await isKept(ctx.trx, session))) return { files: 0, bytes: 0 };
  await removeFile(ctx, session.company, file);
  return { files: 1, bytes: size ?? 0 };
};

/**
 * Removes files that came in, and the pictures of their cells, once their time is over; sessions,
 * drafts and what was read stay. The result is the report: sessions, files, bytes, and how many
 * are left for the next run.
 */
export const fileCleanup: LongHandler = {
  topic: 'intake.file-cleanup',
  run: async (job) => {
    let [sessions, files, bytes] = [0, 0, 0];
    for (let batch = 0; batch < MOST_BATCHES && !job.signal.aborted; batch += 1) {
      const rows = (await expiredSessions(job.knex)
        .orderBy('s.received_at')
        .limit(BATCH)
        .select('s.id')) as Pick<Expired, 'id'>[];
      for (const { id } of rows) {
        const removed = await inTransaction(job.knex, job.actor, (ctx) => letGo(ctx, id));
        if (!removed) continue;
        sessions += 1;
        files += removed.files;
        bytes += removed.bytes;
      }
      if (rows.length < BATCH) break;
    }
    const [left] = await expiredSessions(job.knex).count<{ count: string }[]>('* as count');
    return { sessions, files, bytes, left: Number(left?.count ?? 0) };
  },
};
