import type { UseCaseContext } from '../platform/context.ts';
import { addAllToOutbox } from '../platform/outbox.ts';
import type { SessionRow } from './repository.ts';
import { snapshotTopic } from './topics.ts';

/**
 * Orders the pictures of an upload once its last file is read: drafts come before pictures, and a
 * thousand prints do not take the machine from reading. Call it after the sessions were written; the
 * lock makes one of several that end at once the last.
 */
export const orderPictures = async (
  ctx: UseCaseContext,
  company: string,
  settled: readonly Pick<SessionRow, 'id' | 'upload'>[],
): Promise<void> => {
  const uploads = [...new Set(settled.map(({ id, upload }) => upload ?? id))].sort();
  for (const upload of uploads) {
    await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('upload ' || ?, 0))`, [
      upload,
    ]);
    const ofUpload = () =>
      ctx
        .trx('parse_sessions')
        .where({ company })
        .whereRaw('(id = ? or upload = ?)', [upload, upload]);
    const open = await ofUpload().whereIn('status', ['pending', 'processing']).first('id');
    if (open) continue;
    const read: { id: string }[] = await ofUpload()
      .where({ status: 'completed' })
      .whereNull('snapshot')
      .whereExists(ctx.trx('parse_drafts').whereRaw('session = parse_sessions.id').select('id'))
      .select('id');
    await addAllToOutbox(
      ctx,
      read.map(({ id: session }) => ({
        company,
        topic: snapshotTopic,
        key: session,
        payload: { session },
      })),
    );
  }
};
