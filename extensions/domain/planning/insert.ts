import { type Compiled, startAt } from './compiled.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** The best place for a visit: after which node, what it adds to the cost. -1 when there is none. */
export type Place = { before: number; vehicle: number; adds: number };

/** What was found for a visit in a route stays true as long as the route has the same stamp. */
const MOST_REMEMBERED = 6_000_000;

/** The cheapest place of a visit in one route; whether and where in `found`. */
const createScan = (p: Compiled, random: Random, found: Place) => {
  const { n, m, firstBreak, places, open, close, service, windows } = p;
  const { secondsTo, seconds, costTo, cost, place: placeOf } = p;

  /** Whether a break holds that begins when one is ready at `leaves`, with `way` to the node after it. */
  const holdsBefore = (s: State, rest: number, leaves: number, way: number): boolean => {
    const opens = open[rest] as number;
    const begins = leaves < opens ? opens : leaves;
    if (begins > (close[rest] as number)) return false;
    const then = s.next[rest] as number;
    return begins + (service[rest] as number) + way <= (s.latest[then] as number);
  };

  return (s: State, u: number, v: number, blink: number): void => {
    found.before = -1;
    found.adds = Infinity;
    const { next, depart, latest, place, hop } = s;
    const row = (placeOf[u] as number) * places;
    const opens = open[u] as number;
    const closes = close[u] as number;
    const lasts = service[u] as number;
    const several = windows[u];
    const soonest = opens + lasts;
    const end = n + m + v;
    let best = Infinity;
    for (let before = n + v; before !== end;) {
      const leaves = depart[before] as number;
      if (leaves > closes) return;
      const after = next[before] as number;
      const limit = latest[after] as number;
      // A break after it would be taken at its place; the way goes to the node behind.
      const rest = after >= firstBreak;
      if (rest || soonest <= limit) {
        const behind = rest ? (next[after] as number) : after;
        const from = row + (place[before] as number);
        const to = row + (place[behind] as number);
        const adds = (costTo[from] as number) + (cost[to] as number) - (hop[behind] as number);
        let start = leaves + (secondsTo[from] as number);
        if (adds < best && start <= closes) {
          if (several) start = startAt(several, start);
          else if (start < opens) start = opens;
          const ready = start + lasts;
          const way = seconds[to] as number;
          const holds = rest ? holdsBefore(s, after, ready, way) : ready + way <= limit;
          if (holds && random() >= blink) {
            found.adds = best = adds;
            found.before = before;
          }
        }
      }
      before = after;
    }
  };
};

/**
 * Looks for the place where a visit adds least to the cost, passing over one place in `1 / blink`. What
 * was found in a route is remembered until the route changes: most routes stay as they are from round
 * to round, and come back as they were when a round is not taken.
 */
export const createPlaceFinder = (p: Compiled, random: Random, blink: number) => {
  const { n, m, service, allowed, kind, cost, balance, demand, places, place: placeOf } = p;
  const here: Place = { before: -1, vehicle: -1, adds: Infinity };
  const found: Place = { before: -1, vehicle: -1, adds: Infinity };
  const scan = createScan(p, random, here);
  const tried = new Int32Array(p.kinds);
  const remembers = n * m <= MOST_REMEMBERED;
  const size = remembers ? n * m : 0;
  const stamps = new Float64Array(size);
  const befores = new Int32Array(size);
  const prices = new Float64Array(size);
  let round = 0;

  /** What the visit adds whatever its place: an empty vehicle, an uneven day. */
  const baseOf = (s: State, u: number, v: number): number => {
    const lasts = service[u] as number;
    const base = balance * lasts * (2 * (s.service[v] as number) + lasts);
    if ((s.count[v] as number) > 0) return base;
    // Nobody drives a route without visits.
    const way = (placeOf[n + v] as number) * places + (placeOf[n + m + v] as number);
    return base + (p.fixedCost[v] as number) + (cost[way] as number);
  };

  const holdsLoad = (s: State, u: number, v: number): boolean =>
    (s.load[v] as number) + (demand[u] as number) <= (p.capacity[v] as number) &&
    (s.count[v] as number) + 1 <= (p.maxVisits[v] as number) &&
    (s.service[v] as number) + (service[u] as number) <= (p.maxService[v] as number);

  /** Answers the price and leaves the place in `here.before`. */
  const look = (s: State, u: number, v: number, at: number): number => {
    if (!remembers) {
      if (!holdsLoad(s, u, v)) return Infinity;
      scan(s, u, v, blink);
      return here.adds + baseOf(s, u, v);
    }
    if (stamps[at] !== s.stamp[v]) {
      stamps[at] = s.stamp[v] as number;
      here.adds = Infinity;
      if (holdsLoad(s, u, v)) scan(s, u, v, 0);
      prices[at] = here.adds === Infinity ? Infinity : here.adds + baseOf(s, u, v);
      befores[at] = here.before;
    }
    const price = prices[at] as number;
    if (price >= found.adds) return Infinity;
    if (random() < blink) {
      scan(s, u, v, blink);
      return here.adds + baseOf(s, u, v);
    }
    here.before = befores[at] as number;
    return price;
  };

  return (s: State, u: number, closed: Uint8Array): Place => {
    found.before = -1;
    found.vehicle = -1;
    found.adds = Infinity;
    round += 1;
    for (let v = 0, at = u * m; v < m; v++, at++) {
      if (closed[v] || !allowed[at]) continue;
      if ((s.count[v] as number) === 0) {
        const like = kind[v] as number;
        if (tried[like] === round) continue;
        tried[like] = round;
      }
      const price = look(s, u, v, at);
      if (price >= found.adds) continue;
      found.adds = price;
      found.before = here.before;
      found.vehicle = v;
    }
    return found;
  };
};
