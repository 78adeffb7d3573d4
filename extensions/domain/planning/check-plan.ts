import type { Plan, PlanProblem, PlanRoute, PlanVehicle, PlanVisit } from './problem.ts';
import { fixPins } from './pins.ts';

/** A second is what rounding may take. */
const SLACK = 1e-6;

/**
 * What is wrong with a plan, in words for tests and logs; nothing when it keeps every promise. Reckons
 * everything anew, by the problem alone.
 */
export const planProblems = (problem: PlanProblem, plan: Plan): string[] => {
  const found: string[] = [];
  const { visits, vehicles, places, seconds } = problem;
  const { shifts, service } = fixPins(problem);
  const seen = new Map<number, number>();
  const say = (words: string) => found.push(words);

  const checkVisit = (index: number, route: PlanRoute, start: number): void => {
    const visit = visits[index] as PlanVisit;
    seen.set(index, (seen.get(index) ?? 0) + 1);
    if (visit.pin) {
      if (visit.pin.vehicle !== route.vehicle || Math.abs(visit.pin.at - start) > SLACK)
        say(`${visit.id} is fixed and was moved`);
      return;
    }
    if (visit.vehicles && !visit.vehicles.includes(route.vehicle))
      say(`${visit.id} is with a vehicle that may not do it`);
    const { windows = [] } = visit;
    const within = windows.some(({ from, to }) => start >= from - SLACK && start <= to + SLACK);
    if (windows.length > 0 && !within) say(`${visit.id} begins outside its windows`);
  };

  const checkRoute = (route: PlanRoute): void => {
    const vehicle = vehicles[route.vehicle] as PlanVehicle;
    const shift = shifts[route.vehicle] as PlanVehicle['shift'];
    let time = shift.from;
    let at = vehicle.start;
    let rests = 0;
    for (const { visit, start, end } of route.stops) {
      const place = visit === null ? at : (visits[visit] as PlanVisit).place;
      if (visit !== null) time += seconds[at * places + place] as number;
      if (start < time - SLACK) say(`${vehicle.id} is somewhere before one can be there`);
      at = place;
      if (visit !== null) {
        checkVisit(visit, route, start);
        time = start + (service[visit] as number);
        continue;
      }
      rests += 1;
      time = end;
      const { from = 0, to = 0, duration = 0 } = vehicle.break ?? {};
      if (start < from - SLACK || start > to + SLACK || end - start < duration - SLACK)
        say(`${vehicle.id} has its break at another time`);
    }
    time += seconds[at * places + vehicle.end] as number;
    if (time > shift.to + SLACK) say(`${vehicle.id} is back after its shift`);
    const own = route.stops.flatMap(({ visit }) =>
      visit === null ? [] : (visits[visit] as PlanVisit),
    );
    const hasPin = own.some(({ pin }) => pin);
    if (vehicle.break && rests !== 1 && !hasPin) say(`${vehicle.id} has ${rests} breaks`);
    const sum = (of: (visit: PlanVisit) => number) => own.reduce((all, one) => all + of(one), 0);
    if (hasPin) return;
    if (sum(({ demand = 0 }) => demand) > (vehicle.capacity ?? Infinity) + SLACK)
      say(`${vehicle.id} carries too much`);
    if (own.length > (vehicle.maxVisits ?? Infinity)) say(`${vehicle.id} has too many visits`);
    if (sum((visit) => visit.service) > (vehicle.maxService ?? Infinity) + SLACK)
      say(`${vehicle.id} works too long on sites`);
  };

  plan.routes.forEach(checkRoute);
  for (const { visit } of plan.left) seen.set(visit, (seen.get(visit) ?? 0) + 1);
  visits.forEach(({ id }, index) => {
    if (seen.get(index) !== 1) say(`${id} is there ${seen.get(index) ?? 0} times`);
  });
  return found;
};
