import type { Knex } from 'knex';

export type CountedCompany = { id: string; timeZone: string };

/** Local days as stretches of time, so that each is found by an index. */
const DAYS = `
  select d as day, d::timestamp at time zone :zone as since,
    (d + 1)::timestamp at time zone :zone as until
  from unnest(cast(:days as date[])) d`;

const COUNT = `
with days as materialized (${DAYS}),
cancelling as (select distinct code from lifecycle_states
  where company = :company and category = 'cancelled'),
found as (
  select d.day, o.work_type, o.technician, 1 as created, 0 as completed, 0 as on_time, 0 as late,
    0 as cancelled, 0 as minutes
  from days d join work_orders o
    on o.company = :company and o.created_at >= d.since and o.created_at < d.until
  union all
  select d.day, o.work_type, o.technician, 0, 1,
    (o.completed_at <= coalesce(o.due_at, o.scheduled_end))::int,
    (o.completed_at > coalesce(o.due_at, o.scheduled_end))::int, 0,
    greatest(0, extract(epoch from o.completed_at - o.created_at) / 60)::int
  from days d join work_orders o
    on o.company = :company and o.completed_at >= d.since and o.completed_at < d.until
  union all
  select d.day, o.work_type, o.technician, 0, 0, 0, 0, 1, 0
  from days d cross join cancelling c join work_orders o
    on o.company = :company and o.status = c.code and o.status_category = 'cancelled'
    and o.status_changed_at >= d.since and o.status_changed_at < d.until
)
insert into job_days (id, company, day, work_type, technician, created, completed, on_time, late,
  cancelled, minutes_to_complete)
select gen_random_uuid(), :company, day, work_type, technician, sum(created), sum(completed),
  sum(coalesce(on_time, 0)), sum(coalesce(late, 0)), sum(cancelled), sum(minutes)
from found group by day, work_type, technician`;

/** Counts the jobs of some local days anew. */
export const countDays = async (
  trx: Knex,
  { id: company, timeZone: zone }: CountedCompany,
  days: readonly string[],
): Promise<void> => {
  if (days.length === 0) return;
  await trx.raw('delete from job_days where company = ? and day = any(?::date[])', [
    company,
    [...days],
  ]);
  await trx.raw(COUNT, { company, zone, days: [...days] });
};

/** Days on which orders came in, were completed or changed their state, of those with news since then. */
const CHANGED = `
select distinct (at at time zone :zone)::date::text as day
from (select distinct work_order from work_order_events
  where company = :company and received_at >= :since) e
join work_orders o on o.company = :company and o.id = e.work_order
cross join lateral (values (o.created_at), (o.completed_at), (o.status_changed_at)) t(at)
where at is not null`;

export const changedDays = async (
  trx: Knex,
  { id: company, timeZone: zone }: CountedCompany,
  since: Date,
): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { day: string }[] }>(CHANGED, { company, zone, since });
  return rows.map(({ day }) => day);
};

/** Every day from the company's first order on. */
export const allDays = async (
  trx: Knex,
  { id: company, timeZone: zone }: CountedCompany,
): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { day: string }[] }>(
    `select d::date::text as day from generate_series(
       (select least(min(created_at), min(completed_at)) from work_orders where company = :company)
         at time zone :zone, now() at time zone :zone + interval '1 day', interval '1 day') d`,
    { company, zone },
  );
  return rows.map(({ day }) => day);
};
