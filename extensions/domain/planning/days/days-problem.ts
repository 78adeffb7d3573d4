import type { PlanProblem, PlanVehicle, PlanVisit } from '../problem.ts';
import type { Point, TravelMatrix } from '../../kernel/travel.ts';
import type { DaysInput, DayVisit } from './days.ts';
import { type TechnicianDay, technicianDays, vehicleOf } from './technician-days.ts';

/** From and to a place that nobody knows, as far as that is not home. */
const UNKNOWN_SECONDS = 20 * 60;
/** Places without coordinates, behind those that have some: of visits, and of homes. */
const EXTRA_PLACES = 2;
/** Visits begin on the quarter of an hour, as on the board. */
const GRID_MS = 15 * 60_000;
const GRID = GRID_MS / 1000;

const gridUp = (at: number): number => Math.ceil(at / GRID_MS) * GRID_MS;
const roundUp = (seconds: number): number => Math.ceil(seconds / GRID) * GRID;
const gridDown = (at: number): number => Math.floor(at / GRID_MS) * GRID_MS;

/** Several days as a problem of the search, with what leads back from its indexes. */
export type DaysProblem = {
  input: DaysInput;
  days: readonly TechnicianDay[];
  /** By index of the search's visits. */
  visits: readonly DayVisit[];
  /** Places that a travel matrix is wanted of. */
  points: readonly Point[];
  /** The place of a visit or a home. */
  placeOf: (point: Point | null, kind: 'visit' | 'home') => number;
  zero: number;
};

const keyOf = ({ lat, lng }: Point): string => `${lat.toFixed(5)},${lng.toFixed(5)}`;

/** The day on which a visit stands now, if its technician works then. */
export const dayOfVisit = (days: readonly TechnicianDay[], { now }: DayVisit): number =>
  now === null
    ? -1
    : days.findIndex(
        ({ technician, from, to }) =>
          technician.id === now.technician && now.startsAt < to && now.endsAt > from,
      );

/** Prepares days: fixed visits of who does not work then are left as they are and not looked at. */
export const daysProblem = (input: DaysInput): DaysProblem => {
  const days = technicianDays(input.technicians, input.earliest);
  const visits = input.visits.filter((visit) => !visit.isFixed || dayOfVisit(days, visit) >= 0);
  const places = new Map<string, number>();
  const points: Point[] = [];
  for (const point of [...days.map((day) => day.technician.home), ...visits.map((v) => v.place)]) {
    if (!point || places.has(keyOf(point))) continue;
    places.set(keyOf(point), points.length);
    points.push(point);
  }
  return {
    input,
    days,
    visits,
    points,
    placeOf: (point, kind) =>
      (point && places.get(keyOf(point))) ?? points.length + (kind === 'visit' ? 0 : 1),
    zero: gridDown(
      Math.min(
        ...days.map(({ from }) => from),
        ...visits.map(({ now }) => now?.startsAt ?? Infinity),
      ),
    ),
  };
};

/**
 * The travel matrix in whole minutes, upwards, with the two unknown places: one is twenty minutes from
 * everywhere, and who has no home there goes straight to his first visit.
 */
export const withUnknownPlaces = ({ size, seconds }: TravelMatrix): Float64Array => {
  const all = size + EXTRA_PLACES;
  const result = new Float64Array(all * all);
  for (let row = 0; row < all; row++)
    for (let column = 0; column < all; column++) {
      const isKnown = row < size && column < size;
      const home = row === size + 1 || column === size + 1;
      const way = isKnown
        ? (seconds[row * size + column] as number)
        : home || row === column
          ? 0
          : UNKNOWN_SECONDS;
      result[row * all + column] = 60 * Math.ceil(way / 60);
    }
  return result;
};

const maySend = (day: TechnicianDay, visit: DayVisit): boolean => {
  const { skills, isSenior } = day.technician;
  if (visit.needsSenior && !isSenior) return false;
  return (
    skills.length === 0 ||
    visit.skills.every((wanted) =>
      skills.some(({ skill, until }) => skill === wanted && (until === null || until >= day.from)),
    )
  );
};

/**
 * What ways to a visit take of the plan: whoever leaves on the quarter of an hour begins on one. The way
 * home takes what it takes.
 */
const onGrid = (cost: Float64Array, places: number, ofVisits: ReadonlySet<number>): Float64Array =>
  cost.map((way, at) => (ofVisits.has(at % places) ? roundUp(way) : way));

/** A day and its break begin on the quarter of an hour, and the break ends on one. */
const beginsOnGrid = ({ shift, break: rest, ...vehicle }: PlanVehicle): PlanVehicle => ({
  ...vehicle,
  shift: { from: roundUp(shift.from), to: shift.to },
  ...(rest && {
    break: {
      from: roundUp(rest.from),
      to: roundUp(rest.to),
      duration: roundUp(rest.duration),
    },
  }),
});

/**
 * The problem that the search solves; costs are seconds of travel. Whoever begins, leaves and drives in
 * quarters of an hour begins the next visit on one, so that the search itself knows of no grid.
 */
export const searchProblem = (prepared: DaysProblem, matrix: TravelMatrix): PlanProblem => {
  const { days, visits, placeOf, zero, input } = prepared;
  const second = (at: number): number => Math.round((at - zero) / 1000);
  const cost = withUnknownPlaces(matrix);
  const places = matrix.size + EXTRA_PLACES;
  return {
    places,
    seconds: onGrid(cost, places, new Set(visits.map(({ place }) => placeOf(place, 'visit')))),
    cost,
    balance: input.balance,
    vehicles: days.map((day) =>
      beginsOnGrid(vehicleOf(day, placeOf(day.technician.home, 'home'), second)),
    ),
    visits: visits.map((visit): PlanVisit => {
      const { now, isFixed } = visit;
      const common = { id: visit.order, place: placeOf(visit.place, 'visit') };
      if (isFixed && now)
        return {
          ...common,
          service: second(gridUp(now.endsAt)) - second(now.startsAt),
          pin: { vehicle: dayOfVisit(days, visit), at: second(now.startsAt) },
        };
      return {
        ...common,
        service: roundUp(visit.minutes * 60),
        windows: visit.windows
          .toSorted((a, b) => a.from - b.from)
          .map(({ from, to }) =>
            gridUp(from) <= to
              ? { from: second(gridUp(from)), to: second(gridDown(to)) }
              : { from: second(from), to: second(to) },
          ),
        vehicles: days.flatMap((day, at) => (maySend(day, visit) ? [at] : [])),
        penalty: visit.worthHours * 3600,
      };
    }),
  };
};
