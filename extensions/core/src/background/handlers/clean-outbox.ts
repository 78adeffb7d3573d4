import { retention } from '../../platform/retention.ts';
import type { TransactionHandler } from '../../platform/background.ts';

const BATCH = 10_000;

/** 0 keeps for ever. */
const daysOrAges = (days: number): number => (days === 0 ? 365_000 : days);

/** Removes old messages with their jobs, answers of idempotent commands and change notices. */
export const cleanOutbox: TransactionHandler = {
  topic: 'platform.clean-outbox',
  handle: async ({ trx }) => {
    const { workDays, failedWorkDays } = retention();
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `delete from fieldwright.outbox where event_id in (
         select id from fieldwright.background_work
         where (state = 'succeeded' and finished_at < now() - make_interval(days => ?))
            or (state = 'failed' and finished_at < now() - make_interval(days => ?))
         order by finished_at limit ?)`,
      [daysOrAges(workDays), daysOrAges(failedWorkDays), BATCH],
    );
    await trx.raw(
      `delete from fieldwright.idempotency_keys where created_at < now() - interval '7 days'`,
    );
    await trx.raw(`delete from fieldwright.notices where created_at < now() - interval '7 days'`);
    return { removed: rowCount };
  },
};
