import { noteChange } from '../platform/audit.ts';
import { inTransaction } from '../platform/context.ts';
import type { LongHandler } from '../platform/background.ts';
import { removeFile } from '../platform/files.ts';

const BATCH = 200;
const MOST_BATCHES = 100;

type Expired = { id: string; company: string; raw: string; raw_size: number | null };

/**
 * Removes mails as received once their time is over; row, text and what was read stay. The result
 * is the report: how many, how many bytes, and how many are left for the next run.
 */
export const mailCleanup: LongHandler = {
  topic: 'intake.mail-cleanup',
  run: async (job) => {
    const expired = () =>
      job
        .knex('mails')
        .whereNotNull('raw')
        .whereNot('state', 'pending')
        .where('raw_expires_at', '<', new Date());
    let [removed, bytes] = [0, 0];
    for (let batch = 0; batch < MOST_BATCHES && !job.signal.aborted; batch += 1) {
      const rows = (await expired()
        .orderBy('raw_expires_at')
        .limit(BATCH)
        .select('id', 'company', 'raw', 'raw_size')) as Expired[];
      for (const { id, company, raw, raw_size: size } of rows) {
        await inTransaction(job.knex, job.actor, async (ctx) => {
          await ctx.trx('mails').where({ id }).update({ raw: null, raw_removed_at: ctx.now });
          await noteChange(ctx, {
            collection: 'mails',
            action: 'update',
            ids: [id],
            revisions: false,
          });
          await removeFile(ctx, company, raw);
        });
        removed += 1;
        bytes += size ?? 0;
      }
      if (rows.length < BATCH) break;
    }
    const [left] = await expired().count<{ count: string }[]>('* as count');
    return { removed, bytes, left: Number(left?.count ?? 0) };
  },
};
