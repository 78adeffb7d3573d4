import { noteChange } from '../../platform/audit.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addAllToOutbox, addToOutbox } from '../../platform/outbox.ts';
import { flagCompany, type FlagTurn } from '../topics.ts';

const KIND = 'overdue';
const OPEN = `('new', 'scheduled', 'dispatched', 'in_progress', 'blocked')`;
/** Orders, and tasks, of a company in one transaction. */
const BATCH = 200;

const keyOf = ({ company, day, step }: FlagTurn): string => `${company}:${day}:${String(step)}`;

/** Companies of the zone whose day has not been done yet; whoever claims it does it, once. */
const claimDays = async (
  { trx }: UseCaseContext,
  timeZone: string,
  now: Date,
): Promise<Omit<FlagTurn, 'step'>[]> => {
  const { rows } = await trx.raw<{ rows: Omit<FlagTurn, 'step'>[] }>(
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
  { company, day, zone }: FlagTurn,
  { table, ended }: { table: 'work_orders' | 'tasks'; ended: string },
): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `update ${table} set overdue_since = :day::date where id in (
       select id from ${table}
       where company = :company and status_category in ${OPEN} and overdue_since is null
         and ${ended} < (:day::date)::timestamp at time zone :zone
       order by id limit ${BATCH} for no key update)
     returning id`,
    { company, day, zone },
  );
  return rows.map(({ id }) => id);
};

/**
 * At midnight of a company: orders and tasks whose day is over are overdue from now on. Keyed by
 * company and local day: a second run, and a clock that is set back, change nothing. What is put off
 * or done loses the flag at once, by the database. Each company has turns of its own.
 */
export const flagOverdue: TransactionHandler<{ timeZone: string }> = {
  topic: 'tasks.flag-overdue',
  handle: async (ctx, { timeZone }) => {
    const days = await claimDays(ctx, timeZone, ctx.now);
    const turns = days.map((day) => ({ ...day, step: 0 }));
    await addAllToOutbox(
      ctx,
      turns.map((turn) => ({
        ...{ company: turn.company, topic: flagCompany, key: keyOf(turn) },
        payload: turn,
      })),
    );
    return { companies: days.length };
  },
};

/** Some orders and tasks of a company; asks for its next ones while there are any. */
export const flagCompanyHandler: TransactionHandler<FlagTurn> = {
  topic: flagCompany,
  handle: async (ctx, turn) => {
    const orders = await flag(ctx, turn, {
      ...{ table: 'work_orders', ended: 'coalesce(due_at, scheduled_end)' },
    });
    const tasks = await flag(ctx, turn, { table: 'tasks', ended: 'due_at' });
    await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: orders });
    await noteChange(ctx, { collection: 'tasks', action: 'update', ids: tasks });
    if (orders.length === BATCH || tasks.length === BATCH) {
      const next = { ...turn, step: turn.step + 1 };
      await addToOutbox(ctx, {
        ...{ company: turn.company, topic: flagCompany, key: keyOf(next) },
        payload: next,
      });
    }
    return { flagged: orders.length + tasks.length };
  },
};
