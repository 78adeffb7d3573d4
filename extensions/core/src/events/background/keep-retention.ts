import type { TransactionHandler } from '../../platform/background.ts';
import { retention } from '../../platform/retention.ts';

const MONTHS_AHEAD = 2;
/** An event that nobody could be told in this time is told to nobody. */
const DELIVERY_DAYS = 200;

/** Makes the partitions of the coming months and drops those whose time is over. */
export const keepRetention: TransactionHandler = {
  topic: 'platform.keep-retention',
  handle: async ({ trx }) => {
    const { rows } = await trx.raw<{ rows: { turned: string[] }[] }>(
      'select fieldwright.turn_event_months(?, ?) as turned',
      [MONTHS_AHEAD, retention().eventMonths],
    );
    await trx.raw(
      `delete from fieldwright.event_deliveries where occurred_at < now() - make_interval(days => ?)`,
      [DELIVERY_DAYS],
    );
    return { partitions: rows[0]?.turned ?? [] };
  },
};
