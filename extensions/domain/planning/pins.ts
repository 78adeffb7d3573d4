import type { PlanProblem, PlanVehicle, PlanVisit, Window } from './problem.ts';

/** What fixed visits do to the rest: they were promised, and stand whatever the matrix says of the way. */
export type Fixed = {
  /** By vehicle its fixed visits in order of time. */
  order: number[][];
  /** Fixed visits that another leaves no time for. */
  clashing: number[];
  /** By visit: seconds on site, cut where the next fixed visit begins before one could be there. */
  service: Float64Array;
  /** By vehicle: the shift, longer where a fixed visit needs it. */
  shifts: Window[];
};

export const fixPins = (problem: PlanProblem): Fixed => {
  const { visits, vehicles, places, seconds } = problem;
  const service = Float64Array.from(visits, (visit) => visit.service);
  const shifts = vehicles.map(({ shift }) => ({ ...shift }));
  const clashing: number[] = [];
  const pinsOf = vehicles.map((): number[] => []);
  visits.forEach(({ pin }, index) => {
    if (pin) pinsOf[pin.vehicle]?.push(index);
  });
  const visitAt = (index: number) => visits[index] as PlanVisit;
  const timeOf = (index: number): number => visitAt(index).pin?.at ?? 0;
  const travel = (from: number, to: number): number => seconds[from * places + to] as number;
  const order = pinsOf.map((pins, index) => {
    const { start, end } = vehicles[index] as PlanVehicle;
    const shift = shifts[index] as Window;
    const kept: number[] = [];
    for (const next of pins.sort((a, b) => timeOf(a) - timeOf(b) || a - b)) {
      const { place } = visitAt(next);
      const before = kept.at(-1);
      if (before === undefined) {
        shift.from = Math.min(shift.from, timeOf(next) - travel(start, place));
        kept.push(next);
        continue;
      }
      const room = timeOf(next) - timeOf(before) - travel(visitAt(before).place, place);
      if (room < 0) {
        clashing.push(next);
        continue;
      }
      service[before] = Math.min(service[before] as number, room);
      kept.push(next);
    }
    const last = kept.at(-1);
    if (last !== undefined)
      shift.to = Math.max(
        shift.to,
        timeOf(last) + (service[last] as number) + travel(visitAt(last).place, end),
      );
    return kept;
  });
  return { order, clashing, service, shifts };
};
