import type { Knex } from 'knex';
import { percentOf } from '../../../../domain/calendar/index.ts';
import { addDays } from '../../../../domain/kernel/time.ts';
import type { LeaveCompany } from '../../leave/index.ts';
import { technicianLoads } from '../technician-loads.ts';

export type WorkloadInput = {
  company: LeaveCompany;
  from: string;
  weeks: number;
  team: string | null;
};

/** Minutes of each technician and week: booked, and there without breaks, leave and holidays. */
export const readWorkload = async (knex: Knex, { company, from, weeks, team }: WorkloadInput) => {
  const days = Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index));
  const stretches = Array.from({ length: weeks }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const people = await technicianLoads(knex, company, { days, stretches });
  return {
    ...{ company: company.id, timeZone: company.timeZone, from, weeks },
    people: people
      .filter((one) => team === null || one.team === team)
      .map(({ id, name, team: of, loads }) => ({
        ...{ id, name, team: of },
        weeks: loads.map((load, week) => ({
          from: stretches[week]?.[0] ?? from,
          ...load,
          percent: percentOf(load),
        })),
      })),
  };
};
