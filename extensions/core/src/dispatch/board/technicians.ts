import type { Knex } from 'knex';
import type { BoardTechnician, DispatchSettings } from '../../../../domain/dispatch/index.ts';
import { dayRange, instantAt } from '../../../../domain/kernel/time.ts';

type Hours = { weekday: string; starts: string; ends: string };
type Row = Omit<BoardTechnician, 'shifts' | 'absences'> & {
  hours: Hours[];
  absences: BoardTechnician['absences'];
};

const TECHNICIANS = `
select t.id, t.code, t.name, t.kind, t.level, t.color, t.team, t.site,
  t.home_lat::float8 as "homeLat", t.home_lng::float8 as "homeLng", t.max_visits as "maxVisits",
  (select coalesce(jsonb_agg(jsonb_build_object('skill', k.skill, 'until', e.valid_until::text)), '[]')
    from jsonb_array_elements_text(coalesce(t.skills::jsonb, '[]')) as k(skill)
    left join technician_skills e on e.company = t.company and e.technician = t.id
      and e.skill = k.skill) as skills,
  coalesce(h.hours, '[]') as hours,
  coalesce(x.absences, '[]') as absences
from technicians t
left join (
  select technician, jsonb_agg(jsonb_build_object('weekday', weekday,
    'starts', left(starts::text, 5), 'ends', left(ends::text, 5)) order by starts) as hours
  from technician_hours where company = :company group by technician) h on h.technician = t.id
left join (
  select technician, jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'startsAt', starts_at,
    'endsAt', ends_at, 'note', note) order by starts_at) as absences
  from (
    select id, technician, kind, starts_at, ends_at, note from absences
    where company = :company and starts_at < :to and ends_at > :from
    union all
    -- Holidays of the region in which somebody works.
    select h.id, w.id, 'other', h.day::timestamp at time zone :zone,
      (h.day + 1)::timestamp at time zone :zone, h.name
    from holidays h
    join employments e on e.company = h.company and jsonb_exists(h.regions::jsonb, e.region)
    join technicians w on w.company = h.company and w."user" = e.person
    where h.company = :company and h.day between :first::date and :last::date) away
  group by technician) x on x.technician = t.id
where t.company = :company and (t.is_active or t.id = any(:needed::uuid[]))`;

type Day = { day: string; weekday: string; at: (time: string) => string };

/** Monday is 1. */
const weekdayOf = (day: string): string => String(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);

/** Each time of day is asked of the zone once, not once by technician. */
const calendar = (days: readonly string[], timeZone: string): Day[] =>
  days.map((day) => {
    const known = new Map<string, string>();
    return {
      day,
      weekday: weekdayOf(day),
      at: (time) => {
        const instant = known.get(time) ?? instantAt(`${day}T${time}`, timeZone).toISOString();
        known.set(time, instant);
        return instant;
      },
    };
  });

const shiftsOf = (
  days: readonly Day[],
  hours: readonly Hours[],
  { opens, closes, days: working }: DispatchSettings,
): BoardTechnician['shifts'] =>
  days.flatMap(({ day, weekday, at }) => {
    const usual = working.includes(Number(weekday)) ? [{ starts: opens, ends: closes }] : [];
    const own = hours.length > 0 ? hours.filter((one) => one.weekday === weekday) : usual;
    return own.map(({ starts, ends }) => ({ day, startsAt: at(starts), endsAt: at(ends) }));
  });

const iso = (at: string): string => new Date(at).toISOString();

/** Active technicians by name, and those of `needed`, with when they work and when they are away. */
export const boardTechnicians = async (
  knex: Knex,
  company: { id: string; timeZone: string; settings: DispatchSettings },
  {
    days,
    needed = [],
    only,
  }: { days: readonly string[]; needed?: readonly string[]; only?: readonly string[] },
): Promise<BoardTechnician[]> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `${TECHNICIANS}${only ? ' and t.id = any(:only::uuid[])' : ''} order by t.name, t.id`,
    {
      company: company.id,
      zone: company.timeZone,
      first: days[0] ?? '',
      last: days.at(-1) ?? '',
      from: dayRange(days[0] ?? '', company.timeZone).from,
      to: dayRange(days.at(-1) ?? '', company.timeZone).to,
      needed,
      ...(only && { only }),
    },
  );
  const dates = calendar(days, company.timeZone);
  return rows.map(({ hours, absences, ...row }) => ({
    ...row,
    shifts: shiftsOf(dates, hours, company.settings),
    absences: absences.map((one) => ({
      ...one,
      startsAt: iso(one.startsAt),
      endsAt: iso(one.endsAt),
    })),
  }));
};
