import type {
  PlanProblem,
  PlanVehicle,
  PlanVisit,
} from '../../extensions/domain/planning/index.ts';
import { solve } from '../../extensions/domain/planning/index.ts';

/**
 * The same instance as a day of field service: three kinds of skills, a break for everybody, five pinned
 * visits (where a plan of the plain instance has them), every tenth visit droppable, and a home of their
 * own for all vehicles, at customers' places. More vehicles than the plain one needs, since it asks more.
 */
export const asRealDay = (plain: PlanProblem): PlanProblem => {
  const { plan } = solve(plain, { seed: 7, iterations: 2_000 });
  const used = plan.routes.map(({ vehicle }) => vehicle);
  const names = new Map(used.map((vehicle, index) => [vehicle, index]));
  const fleet = Math.min(plain.vehicles.length, used.length + 5);
  const pins = new Map(
    plan.routes.slice(0, 5).flatMap(({ vehicle, stops }) => {
      const stop = stops[Math.floor(stops.length / 2)];
      return stop?.visit == null
        ? []
        : [[stop.visit, { vehicle: names.get(vehicle) as number, at: stop.start }] as const];
    }),
  );
  const { from, to } = (plain.vehicles[0] as PlanVehicle).shift;
  const span = to - from;
  const vehicles = Array.from({ length: fleet }, (_, index): PlanVehicle => {
    const home = ((index * 13) % plain.visits.length) + 1;
    return {
      ...(plain.vehicles[index] as PlanVehicle),
      start: home,
      end: home,
      break: { from: from + span * 0.3, to: from + span * 0.7, duration: span * 0.02 },
    };
  });
  const visits = plain.visits.map((visit, index): PlanVisit => {
    const pin = pins.get(index);
    const skill = index % 4;
    const able = vehicles
      .map((_, vehicle) => vehicle)
      .filter((v) => skill === 3 || v % 3 !== skill);
    return {
      ...visit,
      ...(pin ? { pin } : { vehicles: able }),
      ...(index % 10 === 0 && !pin && { penalty: 40 }),
    };
  });
  return { ...plain, vehicles, visits };
};
