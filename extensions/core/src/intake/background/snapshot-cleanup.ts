import { noteChange } from '../../platform/audit.ts';
import { inTransaction } from '../../platform/context.ts';
import type { LongHandler } from '../../platform/background.ts';
import { removeFile } from '../../platform/files.ts';

const BATCH = 500;

/** Snapshots past their time that no order took over, oldest first. */
export const snapshotCleanup: LongHandler = {
  topic: 'intake.snapshot-cleanup',
  run: async (job) => {
    const expired = await job
      .knex('parse_sessions as s')
      .whereNotNull('s.snapshot')
      .where('s.snapshot_expires_at', '<', new Date())
      .whereNotExists((query) => {
        void query
          .from('work_order_files as f')
          .whereRaw('f.company = s.company and f.file = s.snapshot');
      })
      .orderBy('s.snapshot_expires_at')
      .limit(BATCH)
      .select<{ id: string; company: string; snapshot: string }[]>(
        's.id',
        's.company',
        's.snapshot',
      );
    for (const [index, { id, company, snapshot }] of expired.entries()) {
      if (job.signal.aborted) break;
      await inTransaction(job.knex, job.actor, async (ctx) => {
        await ctx
          .trx('parse_sessions')
          .where({ id })
          .update({ snapshot: null, snapshot_removed_at: ctx.now });
        await noteChange(ctx, {
          collection: 'parse_sessions',
          action: 'update',
          ids: [id],
          revisions: false,
        });
        await removeFile(ctx, company, snapshot);
      });
      await job.progress(Math.round(((index + 1) / expired.length) * 100));
    }
    return { removed: expired.length };
  },
};
