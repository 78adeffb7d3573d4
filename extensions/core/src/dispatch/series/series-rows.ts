import type { Knex } from 'knex';
import type { OnHoliday } from '../../../../domain/dispatch/series/index.ts';
import type { DispatchSettings } from '../../../../domain/dispatch/index.ts';
import { dispatchSettingsOf } from '../../../../domain/dispatch/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';

export type Series = {
  id: string;
  company: string;
  name: string;
  template: string;
  technician: string | null;
  rule: string;
  /** Days as texts. */
  starts_on: string;
  /** `09:00` */
  starts: string;
  minutes: number;
  on_holiday: OnHoliday;
  weeks_ahead: number;
  planned_until: string | null;
  is_active: boolean;
  version: number;
  timeZone: string;
  settings: DispatchSettings;
};

const SELECT = `
select s.id, s.company, s.name, s.template, s.technician, s.rule, s.starts_on::text,
  to_char(s.starts, 'HH24:MI') as starts, s.minutes, s.on_holiday, s.weeks_ahead,
  s.planned_until::text, s.is_active, s.version, c.time_zone as "timeZone", c.settings
from visit_series s join companies c on c.id = s.company`;

type Row = Omit<Series, 'settings'> & { settings: unknown };
const seriesOf = (row: Row): Series => ({ ...row, settings: dispatchSettingsOf(row.settings) });

/** Locks one for a change. Throws FORBIDDEN for one that is not the actor's, as for none. */
export const lockSeries = async (ctx: UseCaseContext, id: string): Promise<Series> => {
  await ctx
    .trx('visit_series')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .select('id');
  const { rows } = await ctx.trx.raw<{ rows: Row[] }>(`${SELECT} where s.id = ?`, [id]);
  const [row] = rows;
  assertOwn(ctx.actor, row, { collection: 'visit_series', id, capability: 'dispatching' });
  return seriesOf(row);
};

const IS_DUE = `s.is_active and c.is_active
  and coalesce(s.planned_until, '-infinity'::date)
    < (now() at time zone c.time_zone)::date + 7 * s.weeks_ahead`;

/** Companies for which days of a series are still to be made. */
export const companiesWithDueSeries = async (trx: Knex.Transaction): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { company: string }[] }>(
    `select distinct s.company from visit_series s join companies c on c.id = s.company where ${IS_DUE}`,
  );
  return rows.map(({ company }) => company);
};

/** Those of one company for which days are still to be made, locked. Those worked on are passed over. */
export const dueSeries = async (
  trx: Knex.Transaction,
  { company, most }: { company: string; most: number },
): Promise<Series[]> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `${SELECT} where s.id in (
       select s.id from visit_series s join companies c on c.id = s.company
       where s.company = :company and ${IS_DUE}
       order by s.planned_until nulls first, s.id limit :most)
     order by s.id for update of s skip locked`,
    { company, most },
  );
  return rows.map(seriesOf);
};

export type ListedSeries = {
  id: string;
  name: string;
  order: string;
  number: string;
  customer: string | null;
  place: string | null;
  technician: string | null;
  technicianName: string | null;
  rule: string;
  startsOn: string;
  starts: string;
  minutes: number;
  onHoliday: OnHoliday;
  weeksAhead: number;
  plannedUntil: string | null;
  isActive: boolean;
  version: number;
  /** Days to come that were made, by day; at most ten. */
  coming: {
    occursOn: string;
    /** Null where the day was left out. */
    order: string | null;
    number: string | null;
    stateName: string | null;
    startsAt: string | null;
  }[];
};

const LIST = `
select s.id, s.name, s.template as "order", o.number, o.customer_name as customer,
  left(regexp_replace(coalesce(b.name, o.address_text), '\\s+', ' ', 'g'), 160) as place,
  s.technician, t.name as "technicianName", s.rule, s.starts_on::text as "startsOn",
  to_char(s.starts, 'HH24:MI') as starts, s.minutes, s.on_holiday as "onHoliday",
  s.weeks_ahead as "weeksAhead", s.planned_until::text as "plannedUntil",
  s.is_active as "isActive", s.version, coalesce(v.coming, '[]') as coming
from visit_series s
join companies c on c.id = s.company
join work_orders o on o.company = s.company and o.id = s.template
left join technicians t on t.id = s.technician
left join buildings b on b.id = o.building
left join lateral (
  select json_agg(one order by one."occursOn") as coming from (
    select v.occurs_on::text as "occursOn", v.work_order as "order", w.number,
      coalesce(st.translations->>:language, st.name, w.status) as "stateName",
      coalesce(k.starts_at, d.starts_at) as "startsAt"
    from series_visits v
    left join work_orders w on w.company = v.company and w.id = v.work_order
    left join lifecycle_states st on st.lifecycle = w.lifecycle and st.code = w.status
    left join appointments d on d.company = w.company and d.work_order = w.id
      and d.status = 'draft'
    left join appointments k on k.company = w.company and k.work_order = w.id
      and k.status in ('published', 'completed')
    where v.company = s.company and v.series = s.id
      and v.occurs_on >= (now() at time zone c.time_zone)::date
    order by v.occurs_on limit 10) as one) as v on true
where s.company = :company and (:id::uuid is null or s.id = :id::uuid)
order by s.is_active desc, s.name, s.id limit 500`;

/** Those of a company, or the one of them. */
export const listSeries = async (
  knex: Knex,
  asked: { company: string; id?: string | null; language: string },
): Promise<ListedSeries[]> => {
  const { rows } = await knex.raw<{ rows: ListedSeries[] }>(LIST, { id: null, ...asked });
  return rows.map((row) => ({
    ...row,
    coming: row.coming.map((one) => ({
      ...one,
      startsAt: one.startsAt === null ? null : new Date(one.startsAt).toISOString(),
    })),
  }));
};
