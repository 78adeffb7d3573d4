import type { Knex } from 'knex';
import type { WorkingWeek } from '../../../domain/leave/index.ts';
import type { LeaveCompany } from './company.ts';

/** A colleague who may take leave, with what his week is made of. */
export type Colleague = {
  id: string;
  name: string;
  personas: string[];
  /** His record as a technician, where he has one. */
  technician: string | null;
  team: string | null;
  teamName: string | null;
  manager: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  region: string | null;
  workingDays: string[];
  technicianDays: string[];
};

const COLLEAGUES = `
select u.id, coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email, '–') as name,
  array_agg(distinct m.persona) as personas, t.id as technician, t.team, g.name as "teamName",
  e.manager, e.joined_on::text as "joinedOn", e.left_on::text as "leftOn", e.region,
  coalesce(e.working_days, '[]') as "workingDays",
  coalesce((select jsonb_agg(distinct h.weekday) from technician_hours h
    where h.company = m.company and h.technician = t.id), '[]') as "technicianDays"
from memberships m
join personas p on p.code = m.persona
join directus_users u on u.id = m."user"
left join technicians t on t.company = m.company and t."user" = m."user"
left join teams g on g.company = t.company and g.id = t.team
left join employments e on e.company = m.company and e.person = m."user"
where m.company = :company and m.is_active and jsonb_exists(p.capabilities::jsonb, 'leave-request')
  and (:only::uuid[] is null or m."user" = any(:only::uuid[]))
group by u.id, t.id, g.id, e.id, m.company
order by name, u.id`;

/** Colleagues by name; those of `only` alone. */
export const colleaguesOf = async (
  knex: Knex,
  company: string,
  only: readonly string[] | null = null,
): Promise<Colleague[]> =>
  (await knex.raw<{ rows: Colleague[] }>(COLLEAGUES, { company, only: only && [...only] })).rows;

export type Holiday = { day: string; name: string; regions: string[] };

export const holidaysOf = async (
  knex: Knex,
  company: string,
  { from, until }: { from: string; until: string },
): Promise<Holiday[]> =>
  await knex('holidays')
    .where({ company })
    .whereBetween('day', [from, until])
    .orderBy('day')
    .select<Holiday[]>(
      knex.raw('day::text as day'),
      'name',
      knex.raw(`coalesce(regions, '[]') as regions`),
    );

/** A holiday of some regions is one for who works there. */
export const keepsHoliday = (
  { regions }: Pick<Holiday, 'regions'>,
  { region }: Pick<Colleague, 'region'>,
): boolean => regions.length === 0 || (region !== null && regions.includes(region));

/** His own days, else those of his working hours as a technician, else the company's. */
export const weekOf = (
  colleague: Colleague,
  { settings }: LeaveCompany,
  holidays: readonly Holiday[],
): WorkingWeek => {
  const { workingDays, technicianDays } = colleague;
  const own = workingDays.length > 0 ? workingDays : technicianDays;
  return {
    weekdays: own.length > 0 ? own.map(Number) : settings.days,
    holidays: new Set(holidays.filter((one) => keepsHoliday(one, colleague)).map(({ day }) => day)),
  };
};
