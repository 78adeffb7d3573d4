import type { PlanProblem, PlanVehicle, PlanVisit, Window } from './problem.ts';
import { fixPins, type Fixed } from './pins.ts';

/** Leaving a visit out costs this unless it says otherwise: more than any detour. */
export const MUST = 1e7;

/**
 * The problem as the search reads it: numbers by index. A node is a visit (0 to n-1), the start of a
 * vehicle (n + v), its end (n + m + v) or its break (n + 2m + v).
 */
export type Compiled = {
  problem: PlanProblem;
  /** Visits. */
  n: number;
  /** Vehicles. */
  m: number;
  nodes: number;
  firstBreak: number;
  places: number;
  /** Place of each node; that of a break is where it is taken, and kept by the state. */
  place: Int32Array;
  seconds: Float64Array;
  cost: Float64Array;
  /** The same with rows and columns changed: [to, from]. */
  secondsTo: Float64Array;
  costTo: Float64Array;
  /** By node: when it may begin first and last, and how long it lasts. */
  open: Float64Array;
  close: Float64Array;
  service: Float64Array;
  /** Windows of the visits that have several, else null. */
  windows: (readonly Window[] | null)[];
  demand: Float64Array;
  penalty: Float64Array;
  pinned: Uint8Array;
  fixed: Fixed;
  /** [visit * m + vehicle] */
  allowed: Uint8Array;
  capacity: Float64Array;
  maxVisits: Float64Array;
  maxService: Float64Array;
  fixedCost: Float64Array;
  hasBreak: Uint8Array;
  /** Vehicles of one kind are the same to the search; only one empty one of each is tried. */
  kind: Int32Array;
  kinds: number;
  balance: number;
  /** Counts the stamps that routes were given. */
  stamps: Float64Array;
  /** For each visit the visits from the nearest on, `near` of them. */
  near: number;
  neighbours: Int32Array;
};

const MOST_NEIGHBOURS = 300;

/** The matrix itself when it is the same both ways: what is read once is then read from near. */
const transposed = (matrix: Float64Array, size: number): Float64Array => {
  const same = matrix.every(
    (way, at) => way === matrix[(at % size) * size + Math.floor(at / size)],
  );
  if (same) return matrix;
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      result[column * size + row] = matrix[row * size + column] as number;
  return result;
};

const neighboursOf = (problem: PlanProblem, near: number): Int32Array => {
  const { visits, cost, places } = problem;
  const result = new Int32Array(visits.length * near);
  visits.forEach((visit, index) => {
    const away = (other: number): number =>
      cost[visit.place * places + (visits[other] as PlanVisit).place] as number;
    const order = Array.from(visits.keys()).sort(
      (a, b) => Number(b === index) - Number(a === index) || away(a) - away(b) || a - b,
    );
    result.set(order.slice(0, near), index * near);
  });
  return result;
};

/** Equal words for vehicles that the search cannot tell apart. */
const kindOf = (vehicle: PlanVehicle, index: number, allowed: Uint8Array, m: number): string => {
  const { id: _, ...facts } = vehicle;
  let may = '';
  for (let at = index; at < allowed.length; at += m) may += allowed[at];
  return JSON.stringify([facts, may]);
};

export const compile = (problem: PlanProblem): Compiled => {
  const { visits, vehicles, places, seconds, cost } = problem;
  const n = visits.length;
  const m = vehicles.length;
  const nodes = n + 3 * m;
  const fixed = fixPins(problem);
  const place = new Int32Array(nodes);
  const open = new Float64Array(nodes);
  const close = new Float64Array(nodes);
  const service = new Float64Array(nodes);
  const demand = new Float64Array(n);
  const penalty = new Float64Array(n);
  const pinned = new Uint8Array(n);
  const allowed = new Uint8Array(n * m);
  const windows: Compiled['windows'] = [];
  visits.forEach((visit, index) => {
    place[index] = visit.place;
    service[index] = fixed.service[index] as number;
    demand[index] = visit.demand ?? 0;
    penalty[index] = visit.penalty ?? MUST;
    const own = visit.pin ? [{ from: visit.pin.at, to: visit.pin.at }] : (visit.windows ?? []);
    open[index] = own[0]?.from ?? -Infinity;
    close[index] = own.at(-1)?.to ?? Infinity;
    windows.push(own.length > 1 ? own : null);
    pinned[index] = visit.pin ? 1 : 0;
    const may = visit.pin ? [visit.pin.vehicle] : (visit.vehicles ?? vehicles.keys());
    for (const vehicle of may) allowed[index * m + vehicle] = 1;
  });
  vehicles.forEach((vehicle, index) => {
    const shift = fixed.shifts[index] as Window;
    place[n + index] = vehicle.start;
    place[n + m + index] = vehicle.end;
    open[n + index] = shift.from;
    close[n + m + index] = shift.to;
    if (!vehicle.break) return;
    open[n + 2 * m + index] = vehicle.break.from;
    close[n + 2 * m + index] = vehicle.break.to;
    service[n + 2 * m + index] = vehicle.break.duration;
  });
  const kinds = new Map<string, number>();
  const kind = Int32Array.from(vehicles, (vehicle, index) => {
    const words = kindOf(vehicle, index, allowed, m);
    if (!kinds.has(words)) kinds.set(words, kinds.size);
    return kinds.get(words) as number;
  });
  const near = Math.min(n, MOST_NEIGHBOURS);
  const secondsTo = transposed(seconds, places);
  const onSites = visits.reduce((sum, visit) => sum + visit.service, 0);
  return {
    problem,
    n,
    m,
    nodes,
    firstBreak: n + 2 * m,
    places,
    place,
    seconds,
    cost,
    secondsTo,
    costTo: cost === seconds ? secondsTo : transposed(cost, places),
    open,
    close,
    service,
    windows,
    demand,
    penalty,
    pinned,
    fixed,
    allowed,
    capacity: Float64Array.from(vehicles, ({ capacity }) => capacity ?? Infinity),
    maxVisits: Float64Array.from(vehicles, ({ maxVisits }) => maxVisits ?? Infinity),
    maxService: Float64Array.from(vehicles, ({ maxService }) => maxService ?? Infinity),
    fixedCost: Float64Array.from(vehicles, ({ fixedCost }) => fixedCost ?? 0),
    hasBreak: Uint8Array.from(vehicles, (vehicle) => (vehicle.break ? 1 : 0)),
    kind,
    kinds: kinds.size,
    balance: onSites > 0 ? (problem.balance ?? 0) / onSites : 0,
    stamps: new Float64Array(1),
    near,
    neighbours: neighboursOf(problem, near),
  };
};

/** When work begins that somebody arrives for; NaN when too late. */
export const startAt = (windows: readonly Window[], arrival: number): number => {
  for (const { from, to } of windows) if (arrival <= to) return arrival > from ? arrival : from;
  return NaN;
};

/** The latest arrival after which the work begins no later than `limit`; -Infinity when there is none. */
export const latestArrival = (windows: readonly Window[], limit: number): number => {
  let latest = -Infinity;
  for (const { from, to } of windows) if (from <= limit) latest = to < limit ? to : limit;
  return latest;
};
