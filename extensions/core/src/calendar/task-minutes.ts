import type { Knex } from 'knex';
import type { LeaveCompany } from '../leave/index.ts';

type Row = { technician: string; day: string; minutes: number };

/**
 * Estimates of open tasks by who is named for them and the day on which they are due. One whose order he
 * visits is done in the visit's time, and counts there.
 */
const ESTIMATED = `
select x.technician, (t.due_at at time zone :zone)::date::text as day,
  sum(t.estimate_minutes)::int as minutes
from tasks t
join task_assignees x on x.company = t.company and x.task = t.id and x.technician is not null
where t.company = :company and t.estimate_minutes > 0
  and t.status_category not in ('done', 'closed', 'cancelled')
  and t.due_at >= (:from::date::timestamp at time zone :zone)
  and t.due_at < ((:until::date + 1)::timestamp at time zone :zone)
  and not exists (select from appointments a where a.company = t.company
    and a.work_order = t.work_order and a.technician = x.technician
    and a.status in ('draft', 'published', 'completed'))
group by 1, 2`;

/** Minutes of tasks by technician and day. */
export const taskMinutes = async (
  knex: Knex,
  { id, timeZone }: Pick<LeaveCompany, 'id' | 'timeZone'>,
  { from, until }: { from: string; until: string },
): Promise<(technician: string, days: readonly string[]) => number> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(ESTIMATED, {
    ...{ company: id, zone: timeZone, from, until },
  });
  const known = new Map(rows.map((row) => [`${row.technician} ${row.day}`, row.minutes]));
  return (technician, days) =>
    days.reduce((sum, day) => sum + (known.get(`${technician} ${day}`) ?? 0), 0);
};
