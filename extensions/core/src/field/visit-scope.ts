import type { Knex } from 'knex';
import type { FieldTechnician } from './technician.ts';

const DAYS_AHEAD = 14;

/**
 * The technician's orders that the device carries: not cancelled, from yesterday to two weeks
 * ahead by the company's calendar, and older ones whose work is not done.
 */
const SCOPE = `
  select o.id from work_orders o, (
    select date_trunc('day', ?::timestamptz at time zone ?) as today) d
  where o.company = ? and o.technician = ? and o.status_category <> 'cancelled'
    and o.scheduled_start is not null
    and o.scheduled_start < (d.today + interval '${String(DAYS_AHEAD + 1)} days') at time zone ?
    and (o.scheduled_start >= (d.today - interval '1 day') at time zone ?
      or o.status_category in ('scheduled', 'dispatched', 'in_progress', 'blocked'))`;

export const visitsInScope = async (
  knex: Knex,
  technician: FieldTechnician,
  now: Date,
): Promise<string[]> => {
  const { id, timeZone } = technician.company;
  const result = await knex.raw<{ rows: { id: string }[] }>(
    `${SCOPE} order by o.scheduled_start, o.id`,
    [now, timeZone, id, technician.id, timeZone, timeZone],
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
