import type { Knex } from 'knex';
import {
  type Figures,
  figuresOf,
  type JobCounts,
  type Minutes,
  startsBetween,
  stretchBefore,
  type Unit,
  unitFor,
} from '../../../../domain/analytics/index.ts';
import type { LeaveCompany } from '../../leave/index.ts';

export type FiguresQuery = {
  company: LeaveCompany;
  from: string;
  until: string;
  unit?: Unit | undefined;
  workType?: string | undefined;
  team?: string | undefined;
  technician?: string | undefined;
};
type Grouped<Key> = (Key & JobCounts & Minutes)[];

/** Parameters of every statement; what is not asked for is null. */
const bindingsOf = ({ company, from, until, workType, team, technician }: FiguresQuery) => ({
  ...{ company: company.id, from, until },
  ...{ type: workType ?? null, team: team ?? null, technician: technician ?? null },
});

const COUNTS = `sum(created)::int as created, sum(completed)::int as completed,
  sum(on_time)::int as "onTime", sum(late)::int as late, sum(cancelled)::int as cancelled,
  sum(minutes_to_complete)::float8 as "minutesToComplete"`;
const JOBS = `job_days j left join technicians t on t.company = j.company and t.id = j.technician
  where j.company = :company and j.day between cast(:from as date) and cast(:until as date)
    and (cast(:type as uuid) is null or j.work_type = :type)
    and (cast(:team as uuid) is null or t.team = :team)
    and (cast(:technician as uuid) is null or j.technician = :technician)`;
const TIME = `technician_days j join technicians t on t.company = j.company and t.id = j.technician
  where j.company = :company and j.day between cast(:from as date) and cast(:until as date)
    and (cast(:team as uuid) is null or t.team = :team)
    and (cast(:technician as uuid) is null or j.technician = :technician)`;
const MINUTES = `sum(capacity_minutes)::int as "capacityMinutes", sum(booked_minutes)::int as "bookedMinutes"`;

const NOTHING: JobCounts & Minutes = {
  ...{ created: 0, completed: 0, onTime: 0, late: 0, cancelled: 0 },
  ...{ minutesToComplete: 0, capacityMinutes: 0, bookedMinutes: 0 },
};

/** Counts and minutes by an SQL expression over `j` and `t`. Minutes belong to no work type. */
const groupedBy = async (
  knex: Knex,
  key: string,
  query: FiguresQuery,
  { hasMinutes = true }: { hasMinutes?: boolean } = {},
): Promise<Map<string, Figures>> => {
  const bindings = bindingsOf(query);
  const read = async (what: string, from: string) =>
    (
      await knex.raw<{ rows: Grouped<{ key: string | null }> }>(
        `select ${key} as key, ${what} from ${from} group by 1`,
        bindings,
      )
    ).rows;
  const [counts, minutes] = await Promise.all([
    read(COUNTS, JOBS),
    hasMinutes && query.workType === undefined ? read(MINUTES, TIME) : [],
  ]);
  const all = new Map<string, JobCounts & Minutes>();
  for (const { key: of, ...row } of [...counts, ...minutes])
    all.set(of ?? '', { ...NOTHING, ...all.get(of ?? ''), ...row });
  return new Map([...all].map(([of, row]) => [of, figuresOf(row)]));
};

const total = async (knex: Knex, query: FiguresQuery): Promise<Figures> =>
  (await groupedBy(knex, `'all'`, query)).get('all') ?? figuresOf(NOTHING);

const STATES = `
select o.status, s.name, s.color, o.status_category as category, count(*)::int as count,
  count(*) filter (where o.overdue_since is not null)::int as overdue,
  count(*) filter (where o.technician is null)::int as "withoutTechnician"
from work_orders o
left join technicians t on t.company = o.company and t.id = o.technician
left join lifecycle_states s on s.company = o.company and s.lifecycle = o.lifecycle and s.code = o.status
where o.company = :company
  and o.status_category in ('new', 'scheduled', 'dispatched', 'in_progress', 'blocked')
  and (cast(:type as uuid) is null or o.work_type = :type)
  and (cast(:team as uuid) is null or t.team = :team)
  and (cast(:technician as uuid) is null or o.technician = :technician)
group by o.status, s.name, s.color, o.status_category, s.sort order by min(s.sort), o.status`;

type StateCount = {
  status: string;
  name: string | null;
  color: string | null;
  category: string;
  count: number;
  overdue: number;
  withoutTechnician: number;
};

const namesIn = async (
  knex: Knex,
  table: 'work_types' | 'teams' | 'technicians',
  company: string,
) =>
  new Map(
    (await knex(table).where({ company }).select<{ id: string; name: string }[]>('id', 'name')).map(
      ({ id, name }) => [id, name],
    ),
  );

const asList = (groups: Map<string, Figures>, names: ReadonlyMap<string, string>) =>
  [...groups]
    .map(([id, figures]) => ({ id: id || null, name: names.get(id) ?? null, ...figures }))
    .sort((a, b) => b.completed - a.completed || b.created - a.created);

const choicesOf = (names: ReadonlyMap<string, string>) =>
  [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));

/** What became of a company's jobs in a stretch of days, against the stretch before, and what is open now. */
export const readFigures = async (knex: Knex, query: FiguresQuery) => {
  const { company, from, until } = query;
  const unit = query.unit ?? unitFor(from, until);
  const now = knex.raw<{ rows: StateCount[] }>(STATES, bindingsOf(query));
  const [all, before, periods, byType, byTeam, byTechnician, states, types, teams, people] =
    await Promise.all([
      total(knex, query),
      total(knex, { ...query, ...stretchBefore(from, until) }),
      groupedBy(knex, `date_trunc('${unit}', j.day)::date::text`, query),
      groupedBy(knex, 'j.work_type::text', query, { hasMinutes: false }),
      groupedBy(knex, 't.team::text', query),
      groupedBy(knex, 'j.technician::text', query),
      now,
      namesIn(knex, 'work_types', company.id),
      namesIn(knex, 'teams', company.id),
      namesIn(knex, 'technicians', company.id),
    ]);
  return {
    ...{ company: company.id, timeZone: company.timeZone, from, until, unit },
    ...{ total: all, before },
    periods: startsBetween(from, until, unit).map((start) => ({
      start,
      ...(periods.get(start) ?? figuresOf(NOTHING)),
    })),
    types: asList(byType, types),
    teams: asList(byTeam, teams),
    technicians: asList(byTechnician, people),
    open: states.rows,
    choices: {
      types: choicesOf(types),
      teams: choicesOf(teams),
      technicians: choicesOf(people),
    },
  };
};
export type FiguresAnswer = Awaited<ReturnType<typeof readFigures>>;
