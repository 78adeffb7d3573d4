import type { Knex } from 'knex';
import { type Interval, loadOf, percentOf } from '../../../../domain/calendar/index.ts';
import { addDays, dayRange } from '../../../../domain/kernel/time.ts';
import { boardTechnicians } from '../../dispatch/index.ts';
import { holidaysOf, keepsHoliday, type LeaveCompany } from '../../leave/index.ts';

export type WorkloadInput = {
  company: LeaveCompany;
  from: string;
  weeks: number;
  team: string | null;
};

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

/** Minutes of each technician and week: booked, and there without breaks, leave and holidays. */
export const readWorkload = async (knex: Knex, { company, from, weeks, team }: WorkloadInput) => {
  const days = Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index));
  const rangeOf = (day: string) => dayRange(day, company.timeZone);
  const span = { from: rangeOf(from).from, until: rangeOf(days.at(-1) ?? from).to };
  const [technicians, holidays, { rows }] = await Promise.all([
    boardTechnicians(knex, company, { days }),
    holidaysOf(knex, company.id, { from, until: days.at(-1) ?? from }),
    knex.raw<{ rows: Booked[] }>(BOOKED, { company: company.id, ...span }),
  ]);
  const booked = Map.groupBy(rows, ({ technician }) => technician);
  // Those of a region stand with the absences of who keeps them.
  const closed = holidays
    .filter((holiday) => keepsHoliday(holiday, { region: null }))
    .map(({ day }) => rangeOf(day))
    .map((range) => ({ from: range.from.getTime(), to: range.to.getTime() }));
  const stretches = Array.from({ length: weeks }, (_, week) => ({
    day: days[week * 7] ?? from,
    from: rangeOf(days[week * 7] ?? from).from.getTime(),
    to: rangeOf(days[week * 7 + 6] ?? from).to.getTime(),
  }));
  return {
    ...{ company: company.id, timeZone: company.timeZone, from, weeks },
    people: technicians
      .filter((one) => team === null || one.team === team)
      .map((technician) => {
        const time = {
          shifts: technician.shifts.map(spanOf),
          away: [...technician.absences.map(spanOf), ...closed],
          booked: (booked.get(technician.id) ?? []).map(spanOf),
        };
        return {
          id: technician.id,
          name: technician.name,
          team: technician.team,
          weeks: stretches.map(({ day, ...stretch }) => {
            const load = loadOf(time, stretch);
            return { from: day, ...load, percent: percentOf(load) };
          }),
        };
      }),
  };
};
