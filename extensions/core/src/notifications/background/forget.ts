import type { TransactionHandler } from '../../platform/background.ts';
import { retention } from '../../platform/retention.ts';
import { forget } from '../topics.ts';

const BATCH = 50_000;

/** Oldest first, so many a night; what still waits stays. */
export const forgetHandler: TransactionHandler = {
  topic: forget,
  handle: async ({ trx, now }) => {
    const days = retention().notificationDays;
    if (days === 0) return { removed: 0 };
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `delete from notification_deliveries where id in (
         select id from notification_deliveries
         where state not in ('waiting', 'sending')
           and created_at < ?::timestamptz - make_interval(days => ?)
         order by created_at limit ?)`,
      [now, days, BATCH],
    );
    return { removed: rowCount };
  },
};
