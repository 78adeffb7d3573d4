import type { Knex } from 'knex';
import { type Interval, type Load, loadOf } from '../../../domain/calendar/index.ts';
import { dayRange } from '../../../domain/kernel/time.ts';
import { boardTechnicians } from '../dispatch/index.ts';
import { holidaysOf, keepsHoliday, type LeaveCompany } from '../leave/index.ts';

const spanOf = ({
  startsAt,
  endsAt,
}: {
  startsAt: string | Date;
  endsAt: string | Date;
}): Interval => ({
  from: new Date(startsAt).getTime(),
  to: new Date(endsAt).getTime(),
});

type Booked = { technician: string; startsAt: Date; endsAt: Date };

/** Visits, and meetings of technicians who have a login. */
const BOOKED = `
select technician, starts_at as "startsAt", ends_at as "endsAt" from appointments a
where company = :company and status in ('draft', 'published', 'completed') and technician is not null
  and starts_at < :until and ends_at > :from
  and not (status = 'published' and exists (select from appointments d where d.company = a.company
    and d.work_order = a.work_order and d.status = 'draft'))
union all
select t.id, m.starts_at, m.ends_at from meetings m
join meeting_people p on p.company = m.company and p.meeting = m.id
join technicians t on t.company = m.company and t."user" = p.person
where m.company = :company and m.starts_at < :until and m.ends_at > :from`;

export type TechnicianLoads = {
  id: string;
  name: string;
  team: string | null;
  /** One for each stretch. */
  loads: Load[];
};

/**
 * Minutes of each technician, booked and there, for stretches of consecutive days of the company.
 * Breaks, leave and holidays are not there.
 */
export const technicianLoads = async (
  knex: Knex,
  company: LeaveCompany,
  { days, stretches }: { days: readonly string[]; stretches: readonly (readonly string[])[] },
): Promise<TechnicianLoads[]> => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rangeOf = (day: string) => dayRange(day, company.timeZone);
  const span = { from: rangeOf(first).from, until: rangeOf(last).to };
  const [technicians, holidays, { rows }] = await Promise.all([
    boardTechnicians(knex, company, { days: [...days] }),
    holidaysOf(knex, company.id, { from: first, until: last }),
    knex.raw<{ rows: Booked[] }>(BOOKED, { company: company.id, ...span }),
  ]);
  const booked = Map.groupBy(rows, ({ technician }) => technician);
  // Those of a region stand with the absences of who keeps them.
  const closed = holidays
    .filter((holiday) => keepsHoliday(holiday, { region: null }))
    .map(({ day }) => rangeOf(day))
    .map((range) => ({ from: range.from.getTime(), to: range.to.getTime() }));
  const intervals = stretches.map((stretch) => ({
    from: rangeOf(stretch[0] ?? first).from.getTime(),
    to: rangeOf(stretch.at(-1) ?? first).to.getTime(),
  }));
  return technicians.map(({ id, name, team, shifts, absences }) => {
    const time = {
      shifts: shifts.map(spanOf),
      away: [...absences.map(spanOf), ...closed],
      booked: (booked.get(id) ?? []).map(spanOf),
    };
    return { id, name, team, loads: intervals.map((interval) => loadOf(time, interval)) };
  });
};
