import { OPEN_CATEGORIES } from '../../../../domain/work/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notify } from '../notify.ts';
import type { CompanyDay } from './company-day.ts';

const MOST = 40;

type Late = {
  title: string;
  order: string | null;
  who: string | null;
  since: string;
  managers: string[] | null;
};

/**
 * What has been overdue for so many days and was not escalated in this stretch. Its people's managers
 * hear of it; where nobody who is still there is named as such, those who manage the company.
 */
const FIND = `
  with late as (
    select 'tasks' as collection, t.id, t.title, o.number as "order", t.overdue_since as since
      from tasks t join work_orders o on o.company = t.company and o.id = t.work_order
      where t.company = :company and t.status_category = any(:open)
        and t.overdue_since <= :day::date - :days::int
    union all
    select 'work_orders', o.id, o.number, null, o.overdue_since from work_orders o
      where o.company = :company and o.status_category = any(:open)
        and o.overdue_since <= :day::date - :days::int
  ), fresh as (
    insert into fieldwright.escalations (company, collection, subject, overdue_since, escalated_on)
      select :company::uuid, collection, id, since, :day::date from late
      on conflict do nothing returning collection, subject
  )
  select l.title, l."order", l.since::text as since, p.who,
    coalesce(p.managers, (
      select array_agg(distinct m."user") from memberships m join personas r on r.code = m.persona
        join directus_users v on v.id = m."user" and v.status = 'active'
      where m.company = :company and m.is_active and coalesce(r.acts_as, r.code) =
        case when exists (select from memberships x join personas y on y.code = x.persona
            join directus_users z on z.id = x."user" and z.status = 'active'
          where x.company = :company and x.is_active and coalesce(y.acts_as, y.code) = 'manager')
        then 'manager' else 'admin' end)) as managers
  from late l join fresh f on f.collection = l.collection and f.subject = l.id
  cross join lateral (
    select string_agg(distinct nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), ', ') as who,
      array_agg(distinct e.manager) filter (where e.manager is not null) as managers
    from (
      select who."user" from fieldwright.users_of_task(:company::uuid, l.id) who where l.collection = 'tasks'
      union
      select n."user" from work_orders o join technicians n on n.company = o.company and n.id = o.technician
        where l.collection = 'work_orders' and o.company = :company and o.id = l.id
    ) worker
    join directus_users u on u.id = worker."user"
    left join employments e on e.company = :company and e.person = u.id and exists (
      select from memberships x join directus_users y on y.id = x."user" and y.status = 'active'
      where x.company = e.company and x."user" = e.manager and x.is_active)
  ) p
  order by l.since, l.title`;

/** One note for each manager and day. */
export const escalate = async (
  ctx: UseCaseContext,
  { company, day }: CompanyDay,
  days: number,
): Promise<void> => {
  const { rows } = await ctx.trx.raw<{ rows: Late[] }>(FIND, {
    ...{ company, day, days, open: OPEN_CATEGORIES },
  });
  const byManager = new Map<string, Late[]>();
  for (const late of rows)
    for (const manager of late.managers ?? [])
      byManager.set(manager, [...(byManager.get(manager) ?? []), late]);
  for (const [manager, lates] of byManager) {
    const items = lates
      .slice(0, MOST)
      .map(({ title, order, who, since }) => ({ title, order, who, since }));
    await notify(ctx, {
      ...{ kind: 'escalation', company, users: [manager], happening: `escalation:${day}` },
      place: { studio: '/admin/fieldwright-tasks', portal: '/portal/tasks' },
      data: () => ({ days, count: lates.length, items, more: lates.length - items.length }),
    });
  }
};
