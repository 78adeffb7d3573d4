import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { visibleRun } from '../scope.ts';

/** Hands a failed job to the queue once more, with all its attempts. */
export const retryWork = async (
  ctx: UseCaseContext,
  { id }: { id: string },
): Promise<{ id: string; state: 'queued' }> => {
  await visibleRun(ctx.trx, ctx.actor, id);
  await ctx.trx.raw('select 1 from fieldwright.background_work where id = ? for update', [id]);
  const job = await visibleRun(ctx.trx, ctx.actor, id);
  if (job.state !== 'failed') {
    throw refusal('WORK_NOT_FAILED', 409, { state: job.state }, { item: id, state: job.state });
  }
  await ctx.trx.raw(
    `update fieldwright.background_work set state = 'queued', error_code = null, error = null, progress = 0,
       finished_at = null, updated_at = now() where id = ?`,
    [id],
  );
  await ctx.trx.raw('update fieldwright.outbox set relayed_at = null where event_id = ?', [id]);
  await ctx.trx.raw(`select pg_notify('fieldwright_outbox', '')`);
  return { id, state: 'queued' };
};
