import type { PlanProblem, PlanVehicle, PlanVisit } from '../problem.ts';

/** Begin of a visit for somebody who arrives at `time`, or null. */
const beginOf = ({ windows }: PlanVisit, time: number): number | null => {
  if (!windows || windows.length === 0) return time;
  const window = windows.find(({ to }) => time <= to);
  return window ? Math.max(time, window.from) : null;
};

/** Cheapest way of one vehicle through a set of visits, by trying all orders; Infinity when none holds. */
const cheapestRoute = (problem: PlanProblem, index: number, set: readonly number[]): number => {
  const { visits, vehicles, places, seconds, cost } = problem;
  const vehicle = vehicles[index] as PlanVehicle;
  if (set.length === 0) return 0;
  const own = set.map((visit) => visits[visit] as PlanVisit);
  const sum = (of: (visit: PlanVisit) => number) => own.reduce((all, one) => all + of(one), 0);
  if (own.some((_, at) => visits[set[at] as number]?.vehicles?.includes(index) === false))
    return Infinity;
  if (sum(({ demand = 0 }) => demand) > (vehicle.capacity ?? Infinity)) return Infinity;
  if (own.length > (vehicle.maxVisits ?? Infinity)) return Infinity;
  if (sum(({ service }) => service) > (vehicle.maxService ?? Infinity)) return Infinity;
  let best = Infinity;
  const go = (at: number, time: number, spent: number, rest: readonly PlanVisit[]): void => {
    if (rest.length === 0) {
      const way = at * places + vehicle.end;
      if (time + (seconds[way] as number) <= vehicle.shift.to)
        best = Math.min(best, spent + (cost[way] as number));
      return;
    }
    for (const visit of rest) {
      const way = at * places + visit.place;
      const begin = beginOf(visit, time + (seconds[way] as number));
      if (begin === null) continue;
      const others = rest.filter((other) => other !== visit);
      go(visit.place, begin + visit.service, spent + (cost[way] as number), others);
    }
  };
  go(vehicle.start, vehicle.shift.from, vehicle.fixedCost ?? 0, own);
  return best;
};

/** The least that a plan can cost with penalties, by trying everything: for a handful of visits. */
export const cheapest = (problem: PlanProblem): number => {
  const { visits, vehicles } = problem;
  const choices = vehicles.length + 1;
  let best = Infinity;
  for (let code = 0; code < choices ** visits.length; code++) {
    const sets = vehicles.map((): number[] => []);
    let sum = 0;
    let rest = code;
    visits.forEach(({ penalty = 1e7 }, visit) => {
      const choice = rest % choices;
      rest = Math.floor(rest / choices);
      if (choice < vehicles.length) (sets[choice] as number[]).push(visit);
      else sum += penalty;
    });
    sets.forEach((set, vehicle) => {
      if (sum < best) sum += cheapestRoute(problem, vehicle, set);
    });
    best = Math.min(best, sum);
  }
  return best;
};
