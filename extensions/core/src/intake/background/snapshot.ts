import { snapshotId } from './snapshot-id.ts';
import type { Preview } from '../../../../domain/documents/index.ts';
import { inTransaction } from '../../platform/context.ts';
import { storeFiles } from '../../platform/files.ts';
import { noteChange } from '../../platform/audit.ts';
import type { LongHandler } from '../../platform/background.ts';
import { retentionDays } from './retention.ts';
import { SHEET_CSS, sheetHtml } from './sheet-html.ts';
import { snapshotTopic } from '../topics.ts';

type Session = {
  id: string;
  company: string;
  file_name: string;
  sheet: Preview[] | null;
  snapshot: string | null;
  received_at: Date;
};

/** Pictures the first page of what came in, for the review and for the order it may become. */
export const snapshot: LongHandler<{ session: string }> = {
  topic: snapshotTopic,
  queue: 'documents',
  run: async (job, payload) => {
    const session = await job
      .knex('parse_sessions')
      .where({ id: payload.session })
      .first<Session | undefined>();
    const [sheet] = session?.sheet ?? [];
    if (!session || !sheet || session.snapshot) return { skipped: true };
    const { company, file_name: fileName } = session;
    const content = await job.renderPdf({
      html: sheetHtml(fileName, sheet),
      css: SHEET_CSS,
    });
    const id = snapshotId(session.id);
    await inTransaction(job.knex, job.actor, async (ctx) => {
      const name = `${fileName.replace(/\.[^.]+$/, '')} snapshot.pdf`;
      await storeFiles(ctx.trx, [{ id, company, name, type: 'application/pdf', content }]);
      const orders = await ctx
        .trx('parse_drafts')
        .where({ company, session: session.id })
        .whereNotNull('work_order')
        .distinct<{ work_order: string }[]>('work_order');
      const expires = new Date(session.received_at.getTime() + retentionDays() * 86_400_000);
      await ctx
        .trx('parse_sessions')
        .where({ id: session.id })
        .update({ snapshot: id, snapshot_expires_at: orders.length > 0 ? null : expires });
      // Approved before the picture was there: it belongs to those orders all the same.
      for (const { work_order } of orders)
        await ctx
          .trx('work_order_files')
          .insert({
            id: snapshotId(`${session.id}:${work_order}`),
            company,
            work_order,
            file: id,
            kind: 'snapshot',
          })
          .onConflict()
          .ignore();
      await noteChange(ctx, {
        collection: 'parse_sessions',
        action: 'update',
        ids: [session.id],
        revisions: false,
      });
    });
    return { file: id, bytes: content.length };
  },
};
