import type { Knex } from 'knex';
import type { FieldTechnician } from './technician.ts';

const DAYS_AHEAD = 14;

const KEPT = `
  o.company = :company and o.status_category <> 'cancelled' and o.scheduled_start is not null
  and o.scheduled_start < (d.today + interval '${String(DAYS_AHEAD + 1)} days') at time zone :timeZone
  and (o.scheduled_start >= (d.today - interval '1 day') at time zone :timeZone
    or o.status_category in ('scheduled', 'dispatched', 'in_progress', 'blocked'))`;

/**
 * The technician's orders that the device carries, those of his crews and those with open tasks of
 * his: not cancelled, from yesterday to two weeks ahead by the company's calendar, and older ones whose
 * work is not done. Each part goes by an index of its own.
 */
const SCOPE = `
  with d as (select date_trunc('day', :now::timestamptz at time zone :timeZone) as today)
  select o.id, o.scheduled_start from work_orders o cross join d
    where o.technician = :technician and ${KEPT}
  union
  select o.id, o.scheduled_start from order_crew c
    join work_orders o on o.company = c.company and o.id = c.work_order cross join d
    where c.company = :company and c.technician = :technician and ${KEPT}
  union
  select o.id, o.scheduled_start from task_assignees a
    join tasks t on t.company = a.company and t.id = a.task
    join work_orders o on o.company = t.company and o.id = t.work_order cross join d
    where a.company = :company and a.technician = :technician
      and t.status_category not in ('done', 'closed', 'cancelled') and ${KEPT}`;

export const visitsInScope = async (
  knex: Knex,
  technician: FieldTechnician,
  now: Date,
): Promise<string[]> => {
  const { id, timeZone } = technician.company;
  const result = await knex.raw<{ rows: { id: string }[] }>(
    `${SCOPE} order by scheduled_start, id`,
    { now, timeZone, company: id, technician: technician.id },
  );
  return result.rows.map((row) => row.id);
};

/** Those of `ids` that changed at or after the instant, in whatever part the device keeps. */
export const changedSince = async (
  knex: Knex,
  ids: readonly string[],
  since: Date,
): Promise<string[]> => {
  const result = await knex.raw<{ rows: { id: string }[] }>(
    `select o.id from work_orders o where o.id = any(:ids::uuid[]) and (
       coalesce(o.updated_at, o.created_at) >= :since
       or exists (select from work_order_events e
         where e.work_order = o.id and e.received_at >= :since)
       or exists (select from evidence e
         where e.company = o.company and e.work_order = o.id and e.received_at >= :since)
       or exists (select from tasks t
         where t.company = o.company and t.work_order = o.id
           and coalesce(t.updated_at, t.created_at) >= :since)
       or exists (select from appointments a
         where a.company = o.company and a.work_order = o.id
           and coalesce(a.updated_at, a.created_at) >= :since)
       or exists (select from form_uses u where u.company = o.company and u.created_at >= :since)
       or exists (select from form_versions v
         where v.company = o.company and v.published_at >= :since))`,
    { ids, since },
  );
  return result.rows.map((row) => row.id);
};
