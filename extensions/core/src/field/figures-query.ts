import type { Knex } from 'knex';
import type { FieldFigures } from '../../../domain/work/index.ts';
import type { FieldTechnician } from './technician.ts';

/**
 * What the technician completed since the first of the month by the company's calendar. First time right:
 * nothing blocked it, and no other visit for the service was done within thirty days after it.
 */
const FIGURES = `
  with month as (select date_trunc('month', :now::timestamptz at time zone :zone) as first),
  mine as (
    select o.id, o.company, o.service_id, o.completed_at, o.kpi_result
    from work_orders o, month m
    where o.company = :company and o.technician = :technician
      and o.completed_at >= m.first at time zone :zone and o.completed_at <= :now)
  select to_char((select first from month), 'YYYY-MM') as month,
    count(*)::int as completed,
    count(*) filter (where kpi_result = 'on_time')::int as "onTime",
    count(*) filter (where kpi_result in ('on_time', 'late', 'exceeded'))::int as measured,
    count(*) filter (where
      not exists (select from blockers b where b.company = mine.company and b.work_order = mine.id)
      and not exists (select from work_orders x
        where x.company = mine.company and x.service_id = mine.service_id and x.id <> mine.id
          and x.completed_at > mine.completed_at
          and x.completed_at < mine.completed_at + interval '30 days'))::int as "firstTimeRight"
  from mine`;

export const queryFigures = async (
  knex: Knex,
  { id, company }: Pick<FieldTechnician, 'id' | 'company'>,
  now: Date,
): Promise<FieldFigures> => {
  const result = await knex.raw<{ rows: FieldFigures[] }>(FIGURES, {
    now,
    zone: company.timeZone,
    company: company.id,
    technician: id,
  });
  return result.rows[0] as FieldFigures;
};
