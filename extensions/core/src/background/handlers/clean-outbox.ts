import type { TransactionHandler } from '../../platform/background.ts';

/** How long operators can look back: days after the end of a job. */
const KEEP_DAYS = { succeeded: 30, failed: 180 };
const BATCH = 10_000;

/** Removes old messages with their jobs, answers of idempotent commands and change notices. */
export const cleanOutbox: TransactionHandler = {
  topic: 'platform.clean-outbox',
  handle: async ({ trx }) => {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `delete from fieldwright.outbox where event_id in (
         select id from fieldwright.background_work
         where (state = 'succeeded' and finished_at < now() - make_interval(days => ?))
            or (state = 'failed' and finished_at < now() - make_interval(days => ?))
         order by finished_at limit ?)`,
      [KEEP_DAYS.succeeded, KEEP_DAYS.failed, BATCH],
    );
    await trx.raw(
      `delete from fieldwright.idempotency_keys where created_at < now() - interval '7 days'`,
    );
    await trx.raw(`delete from fieldwright.notices where created_at < now() - interval '1 day'`);
    return { removed: rowCount };
  },
};
