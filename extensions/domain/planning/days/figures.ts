import type { PlanProblem } from '../problem.ts';
import type { DaysProblem } from './days-problem.ts';
import { dayOfVisit } from './days-problem.ts';
import type { DayVisit, Figures } from './days.ts';

/** A visit at a time with somebody, planned or as it stands. */
export type Standing = { visit: DayVisit; day: number; startsAt: number; endsAt: number };

const MINUTE_MS = 60_000;

/** How the visits stand that have somebody who works then. */
export const standingNow = ({ visits, days }: DaysProblem): Standing[] =>
  visits.flatMap((visit) => {
    const day = dayOfVisit(days, visit);
    return visit.now && day >= 0
      ? [{ visit, day, startsAt: visit.now.startsAt, endsAt: visit.now.endsAt }]
      : [];
  });

/**
 * Minutes of driving, from home and back, and minutes late: behind the time that was promised, or
 * because one cannot be there when the visit begins.
 */
export const figuresOf = (
  { days, placeOf }: DaysProblem,
  { cost, places }: Pick<PlanProblem, 'cost' | 'places'>,
  standing: readonly Standing[],
): Figures => {
  let drive = 0;
  let late = 0;
  for (const [at, stops] of Map.groupBy(standing, ({ day }) => day)) {
    const home = placeOf(days[at]?.technician.home ?? null, 'home');
    let from = home;
    let free = -Infinity;
    for (const { visit, startsAt, endsAt } of stops.toSorted((a, b) => a.startsAt - b.startsAt)) {
      const to = placeOf(visit.place, 'visit');
      const way = cost[from * places + to] as number;
      drive += way;
      const there = free + way * 1000;
      const promised = Math.max(...visit.windows.map((window) => window.to));
      late += Math.max(0, there - startsAt);
      if (visit.windows.length > 0) late += Math.max(0, startsAt - promised);
      from = to;
      free = Math.max(free, endsAt);
    }
    drive += cost[from * places + home] as number;
  }
  return {
    driveMinutes: Math.round(drive / 60),
    lateMinutes: Math.round(late / MINUTE_MS),
    visits: standing.length,
  };
};
