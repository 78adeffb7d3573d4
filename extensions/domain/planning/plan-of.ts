import type { Compiled } from './compiled.ts';
import { startAt } from './compiled.ts';
import { reasonOf } from './left.ts';
import type { Plan, PlanRoute, PlanStop, PlanVisit } from './problem.ts';
import type { State } from './state.ts';

const routeOf = (p: Compiled, s: State, v: number): PlanRoute => {
  const { n, m, places, seconds, cost, firstBreak, problem } = p;
  const start = n + v;
  const end = n + m + v;
  const stops: PlanStop[] = [];
  let time = p.open[start] as number;
  let at = p.place[start] as number;
  let sum = 0;
  let travel = 0;
  let leaves: number | null = null;
  const go = (to: number): number => {
    const way = seconds[at * places + to] as number;
    sum += cost[at * places + to] as number;
    travel += way;
    time += way;
    at = to;
    return way;
  };
  for (let node = s.next[start] as number; node !== end; node = s.next[node] as number) {
    const way = node >= firstBreak ? 0 : go(p.place[node] as number);
    const arrive = time;
    const several = node < n ? p.windows[node] : null;
    const begin = several ? startAt(several, time) : Math.max(time, p.open[node] as number);
    // Whoever leaves later need not wait at the first door.
    if (leaves === null && node < n) leaves = begin - way;
    time = begin + (p.service[node] as number);
    const lasts =
      node < n ? (problem.visits[node] as PlanVisit).service : (p.service[node] as number);
    stops.push({
      visit: node < n ? node : null,
      arrive,
      start: begin,
      end: begin + lasts,
    });
  }
  go(p.place[end] as number);
  return {
    vehicle: v,
    leaves: leaves ?? (p.open[start] as number),
    back: time,
    stops,
    cost: sum,
    travel,
  };
};

/** Writes a state of the search as a plan. */
export const planOf = (p: Compiled, s: State): Plan => {
  const routes: PlanRoute[] = [];
  for (let v = 0; v < p.m; v++) if ((s.count[v] as number) > 0) routes.push(routeOf(p, s, v));
  const absent = [...s.absent.subarray(0, s.size[0])].sort((a, b) => a - b);
  return {
    routes,
    left: [
      ...absent.map((visit) => ({ visit, reason: reasonOf(p, s, visit) })),
      ...p.fixed.clashing.map((visit) => ({ visit, reason: 'pinClash' as const })),
    ],
    cost: routes.reduce((sum, route) => sum + route.cost, 0),
    travel: routes.reduce((sum, route) => sum + route.travel, 0),
  };
};
