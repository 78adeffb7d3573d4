import { dayRange } from '../../../../domain/kernel/time.ts';
import { OPEN_CATEGORIES } from '../../../../domain/work/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notify } from '../notify.ts';
import type { CompanyDay } from './company-day.ts';

/** A mail names so many and counts the rest. */
const MOST = 40;

type Line = { title: string; order: string; due: string };
type Person = { user: string; overdue: Line[] | null; tasks: Line[] | null };

/** Open tasks up to the end of the day by the people who do them, the oldest first. */
const FIND = `
  select who."user",
    json_agg(json_build_object('title', t.title, 'order', o.number, 'due', t.due_at) order by t.due_at)
      filter (where t.due_at < :from) as overdue,
    json_agg(json_build_object('title', t.title, 'order', o.number, 'due', t.due_at) order by t.due_at)
      filter (where t.due_at >= :from) as tasks
  from tasks t
  join work_orders o on o.company = t.company and o.id = t.work_order
    and o.status_category = any(:open)
  cross join lateral fieldwright.users_of_task(t.company, t.id) who
  where t.company = :company and t.status_category = any(:open) and t.due_at < :to
  group by who."user"`;

/** One mail for each person, with what is overdue and what is due today. */
export const tellTasksOfDay = async (ctx: UseCaseContext, when: CompanyDay): Promise<void> => {
  const { company, day, zone } = when;
  const { from, to } = dayRange(day, zone);
  const { rows } = await ctx.trx.raw<{ rows: Person[] }>(FIND, {
    ...{ company, from, to, open: OPEN_CATEGORIES },
  });
  for (const { user, overdue, tasks } of rows) {
    const late = overdue ?? [];
    const due = tasks ?? [];
    const shown = late.slice(0, MOST);
    await notify(ctx, {
      ...{ kind: 'tasks_today', company, users: [user], happening: `tasks:${day}` },
      place: { studio: '/admin/fieldwright-tasks', portal: '/portal/tasks' },
      data: () => ({
        ...{ day, count: due.length, overdueCount: late.length, overdue: shown },
        tasks: due.slice(0, MOST - shown.length),
        more: Math.max(0, late.length + due.length - MOST),
      }),
    });
  }
};
