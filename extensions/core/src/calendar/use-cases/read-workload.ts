import type { Knex } from 'knex';
import { percentOf } from '../../../../domain/calendar/index.ts';
import { addDays } from '../../../../domain/kernel/time.ts';
import type { LeaveCompany } from '../../leave/index.ts';
import { taskMinutes } from '../task-minutes.ts';
import { technicianLoads } from '../technician-loads.ts';

export type WorkloadInput = {
  company: LeaveCompany;
  from: string;
  weeks: number;
  team: string | null;
};

/**
 * Minutes of each technician and week: booked by visits and meetings, estimated of tasks without a visit,
 * and there without breaks, leave and holidays.
 */
export const readWorkload = async (knex: Knex, { company, from, weeks, team }: WorkloadInput) => {
  const days = Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index));
  const stretches = Array.from({ length: weeks }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const [people, tasksOf] = await Promise.all([
    technicianLoads(knex, company, { days, stretches }),
    taskMinutes(knex, company, { from, until: days.at(-1) ?? from }),
  ]);
  return {
    ...{ company: company.id, timeZone: company.timeZone, from, weeks },
    people: people
      .filter((one) => team === null || one.team === team)
      .map(({ id, name, team: of, loads }) => ({
        ...{ id, name, team: of },
        weeks: loads.map((load, week) => {
          const minutes = tasksOf(id, stretches[week] ?? []);
          const bookedMinutes = load.bookedMinutes + minutes;
          return {
            from: stretches[week]?.[0] ?? from,
            ...{ ...load, taskMinutes: minutes, percent: percentOf({ ...load, bookedMinutes }) },
          };
        }),
      })),
  };
};
