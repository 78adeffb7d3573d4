import { noteChange } from '../../platform/audit.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';

const KIND = 'overdue';
const OPEN = `('new', 'scheduled', 'dispatched', 'in_progress', 'blocked')`;

type Claimed = { company: string; day: string; zone: string };

/** Companies of the zone whose day has not been done yet; whoever claims it does it, once. */
const claimDays = async (
  { trx }: UseCaseContext,
  timeZone: string,
  now: Date,
): Promise<Claimed[]> => {
  const { rows } = await trx.raw<{ rows: Claimed[] }>(
    `insert into fieldwright.daily_runs (company, day, kind)
     select id, (?::timestamptz at time zone time_zone)::date, ? from companies
       where time_zone = ? and is_active order by id
     on conflict do nothing
     returning company, day::text as day, ?::text as zone`,
    [now, KIND, timeZone, timeZone],
  );
  return rows;
};

const flag = async (
  { trx }: UseCaseContext,
  { company, day, zone }: Claimed,
): Promise<{ orders: string[]; tasks: string[] }> => {
  const past = (moment: string): string => `${moment} < (?::date)::timestamp at time zone ?`;
  const orders = await trx.raw<{ rows: { id: string }[] }>(
    `update work_orders set overdue_since = ?::date
     where company = ? and status_category in ${OPEN} and overdue_since is null
       and ${past('coalesce(due_at, scheduled_end)')} returning id`,
    [day, company, day, zone],
  );
  const tasks = await trx.raw<{ rows: { id: string }[] }>(
    `update tasks set overdue_since = ?::date
     where company = ? and status_category in ${OPEN} and overdue_since is null
       and ${past('due_at')} returning id`,
    [day, company, day, zone],
  );
  return { orders: orders.rows.map(({ id }) => id), tasks: tasks.rows.map(({ id }) => id) };
};

/**
 * At midnight of a company: orders and tasks whose day is over are overdue from now on. Keyed by
 * company and local day: a second run, and a clock that is set back, change nothing. What is put off
 * or done loses the flag at once, by the database.
 */
export const flagOverdue: TransactionHandler<{ timeZone: string }> = {
  topic: 'tasks.flag-overdue',
  handle: async (ctx, { timeZone }) => {
    const days = await claimDays(ctx, timeZone, ctx.now);
    let flagged = 0;
    for (const day of days) {
      const { orders, tasks } = await flag(ctx, day);
      await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: orders });
      await noteChange(ctx, { collection: 'tasks', action: 'update', ids: tasks });
      flagged += orders.length + tasks.length;
    }
    return { companies: days.length, flagged };
  },
};
