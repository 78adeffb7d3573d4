import type { UseCaseContext } from '../../platform/context.ts';
import { domainError } from '../../platform/errors.ts';
import { visibleJob } from '../scope.ts';

/** Hands a failed job to the queue once more, with all its attempts. */
export const retryJob = async (
  ctx: UseCaseContext,
  { id }: { id: string },
): Promise<{ id: string; state: 'queued' }> => {
  await ctx.trx.raw('select 1 from fieldwright.jobs where id = ? for update', [id]);
  const job = await visibleJob(ctx.trx, ctx.actor, id);
  if (job.state !== 'failed') {
    throw domainError(
      'JOB_NOT_FAILED',
      409,
      `The job is ${job.state}; only a failed job is tried again.`,
      { item: id, state: job.state },
    );
  }
  await ctx.trx.raw(
    `update fieldwright.jobs set state = 'queued', error_code = null, error = null, progress = 0,
       finished_at = null, updated_at = now() where id = ?`,
    [id],
  );
  await ctx.trx.raw('update fieldwright.outbox set relayed_at = null where event_id = ?', [id]);
  await ctx.trx.raw(`select pg_notify('fieldwright_outbox', '')`);
  return { id, state: 'queued' };
};
