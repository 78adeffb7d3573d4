import { seedId } from '../lib/seed-id.ts';
import { at, dayFrom, isSunday, plusMinutes } from './clock.ts';
import { type DemoOrder, stepInto } from './demo-order.ts';
import type { Tables } from './tables.ts';
import type { DemoTechnician } from './technicians.ts';

const TEAMS = [
  { key: 'north', name: 'North', color: '#2f80ed' },
  { key: 'south', name: 'South', color: '#27ae60' },
] as const;
const HOLIDAYS = [
  { at: '12-25', name: 'Christmas' },
  { at: '01-01', name: 'New Year' },
  { at: '05-01', name: 'Labour Day' },
  { at: '08-31', name: 'National Day' },
  { at: '09-16', name: 'Malaysia Day' },
] as const;
const MOST_VISITS = 6;

/** A demo that begins on a Sunday works on Sundays: its first day has visits whatever day it is. */
const workingDays = (now: Date): number[] =>
  isSunday(dayFrom(now, 0)) ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5, 6];

/** The last visit of a day ends at seven. */
export const demoSettings = (now: Date) => ({
  dispatch: { opens: '08:00', closes: '19:00', days: workingDays(now) },
});

type Scope = { company: string; technicians: readonly DemoTechnician[]; now: Date };

const teamOf = (company: string, index: number): string =>
  seedId(company, 'team', TEAMS[index % TEAMS.length]?.key ?? '');

const hours = (company: string, technician: string, weekday: number) => {
  const row = (starts: string, ends: string) => ({
    id: seedId(technician, 'hours', weekday, starts),
    company,
    technician,
    weekday: String(weekday),
    starts,
    ends,
  });
  // With an hour for lunch.
  return [row('08:30', '13:30'), row('14:30', '19:00')];
};

/** Teams, holidays, working hours of some, a leave, a skill that runs out. */
export const addPlanning = (tables: Tables, { company, technicians, now }: Scope): void => {
  tables.add(
    'teams',
    ...TEAMS.map(({ key, name, color }) => ({
      id: seedId(company, 'team', key),
      company,
      name,
      color,
    })),
  );
  const year = Number(dayFrom(now, 0).slice(0, 4));
  for (const one of [year, year + 1])
    tables.add(
      'holidays',
      ...HOLIDAYS.map((holiday) => ({
        id: seedId(company, 'holiday', `${one}-${holiday.at}`),
        company,
        day: `${one}-${holiday.at}`,
        name: holiday.name,
      })),
    );
  tables.rows('technicians').forEach((row, index) => {
    Object.assign(row, { team: teamOf(company, index), max_visits: MOST_VISITS });
  });
  const [first, second, third] = technicians;
  if (!first || !second || !third) return;
  for (const { id } of [first, second])
    for (const weekday of workingDays(now))
      tables.add('technician_hours', ...hours(company, id, weekday));
  tables.add('technician_skills', {
    id: seedId(second.id, 'skill', 'FTTH'),
    company,
    technician: second.id,
    skill: 'FTTH',
    valid_until: dayFrom(now, 10),
  });
  tables.add('absences', {
    id: seedId(third.id, 'absence'),
    company,
    technician: third.id,
    kind: 'leave',
    starts_at: at(dayFrom(now, 5), '00:00'),
    ends_at: at(dayFrom(now, 7), '00:00'),
    note: 'Family matter.',
  });
};

const draft = (
  order: DemoOrder,
  { technician, start }: { technician: string | null; start: Date },
) => ({
  id: seedId(order.id, 'draft'),
  company: order.company,
  work_order: order.id,
  technician,
  status: 'draft',
  starts_at: start,
  ends_at: plusMinutes(start, 120),
  window_start: null,
  window_end: null,
  published_at: null,
});

/** The next day on which somebody works. */
const nextWorkingDay = (now: Date): string => {
  const tomorrow = dayFrom(now, 1);
  return isSunday(tomorrow) ? dayFrom(now, 2) : tomorrow;
};

/**
 * What the dispatcher has planned and told nobody of: orders without a visit at the end of the next
 * day, with those who are free then, one without a technician, and a published visit that is to be half
 * an hour later.
 */
export const addDrafts = (
  tables: Tables,
  orders: readonly DemoOrder[],
  { technicians, now }: Scope,
): void => {
  const day = nextWorkingDay(now);
  const evening = at(day, '17:00');
  const busy = new Set(
    orders
      .filter(({ start }) => start.getTime() === evening.getTime())
      .map(({ technician }) => technician.id),
  );
  const free = technicians.filter(({ id }) => !busy.has(id));
  const waiting = orders.filter((order) => order.steps.at(-1)?.category === 'new').slice(-4);
  waiting.forEach((order, index) => {
    const technician = index === 3 ? null : (free[index]?.id ?? null);
    tables.add('appointments', draft(order, { technician, start: evening }));
  });
  const moved = orders.findLast(
    (order) =>
      order.steps.at(-1)?.category === 'scheduled' &&
      stepInto(order, 'scheduled') !== undefined &&
      order.start.getTime() === at(day, '14:30').getTime(),
  );
  if (moved)
    tables.add(
      'appointments',
      draft(moved, { technician: moved.technician.id, start: plusMinutes(moved.start, 30) }),
    );
};
