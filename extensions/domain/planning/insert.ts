import { type Compiled, startAt } from './compiled.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** The best place for a visit: after which node, what it adds to the cost. -1 when there is none. */
export type Place = { before: number; vehicle: number; adds: number };

/** Begin of the work at `u` when one arrives at `time`; NaN when too late. */
const begin = (p: Compiled, u: number, time: number): number => {
  const several = p.windows[u];
  if (several) return startAt(several, time);
  if (time > (p.close[u] as number)) return NaN;
  return Math.max(time, p.open[u] as number);
};

/** Whether times hold with `u` between two nodes of which one is a break. */
const holdsAtBreak = (p: Compiled, s: State, u: number, before: number): boolean => {
  const { places, seconds, place, service, firstBreak } = p;
  const at = place[u] as number;
  const way = seconds[(s.place[before] as number) * places + at] as number;
  const start = begin(p, u, (s.depart[before] as number) + way);
  const leaves = start + (service[u] as number);
  const after = s.next[before] as number;
  if (after < firstBreak)
    return leaves + (seconds[at * places + (s.place[after] as number)] as number) <=
      (s.latest[after] as number);
  const then = s.next[after] as number;
  const rests = Math.max(leaves, p.open[after] as number);
  return (
    rests <= (p.close[after] as number) &&
    rests +
      (service[after] as number) +
      (seconds[at * places + (s.place[then] as number)] as number) <=
      (s.latest[then] as number)
  );
};

/**
 * Looks for the place where a visit adds least to the cost, passing over one in `1 / blink` places. A
 * route's fixed part of the price (an empty vehicle, an uneven day) is counted before its places are.
 */
export const createPlaceFinder = (p: Compiled, random: Random, blink: number) => {
  const { n, m, firstBreak, places, open, close, service, windows, allowed, kind } = p;
  const { secondsTo, seconds, costTo, cost, balance, demand, place: placeOf } = p;
  const found: Place = { before: -1, vehicle: -1, adds: Infinity };
  const tried = new Int32Array(p.kinds);
  let round = 0;

  const scan = (s: State, u: number, v: number, base: number): void => {
    const { next, depart, latest, place, hop } = s;
    const row = (placeOf[u] as number) * places;
    const opens = open[u] as number;
    const closes = close[u] as number;
    const lasts = service[u] as number;
    const several = windows[u];
    const soonest = opens + lasts;
    const end = n + m + v;
    let best = found.adds - base;
    for (let before = n + v; before !== end; ) {
      const leaves = depart[before] as number;
      if (leaves > closes) return;
      const after = next[before] as number;
      const limit = latest[after] as number;
      if (soonest <= limit) {
        const from = place[before] as number;
        const to = place[after] as number;
        const adds =
          (costTo[row + from] as number) + (cost[row + to] as number) - (hop[after] as number);
        if (adds < best) {
          let start = leaves + (secondsTo[row + from] as number);
          if (before >= firstBreak || after >= firstBreak) {
            if (after >= firstBreak) {
              const then = next[after] as number;
              const real =
                (costTo[row + from] as number) +
                (cost[row + (place[then] as number)] as number) -
                (hop[then] as number);
              if (real < best && holdsAtBreak(p, s, u, before) && random() >= blink) {
                best = real;
                found.adds = best + base;
                found.before = before;
                found.vehicle = v;
              }
            } else if (holdsAtBreak(p, s, u, before) && random() >= blink) {
              best = adds;
              found.adds = best + base;
              found.before = before;
              found.vehicle = v;
            }
          } else if (start <= closes) {
            if (several) start = startAt(several, start);
            else if (start < opens) start = opens;
            if (
              start + lasts + (seconds[row + to] as number) <= limit &&
              random() >= blink
            ) {
              best = adds;
              found.adds = best + base;
              found.before = before;
              found.vehicle = v;
            }
          }
        }
      }
      before = after;
    }
  };

  return (s: State, u: number, closed: Uint8Array): Place => {
    found.before = -1;
    found.vehicle = -1;
    found.adds = Infinity;
    round += 1;
    const lasts = service[u] as number;
    const takes = demand[u] as number;
    for (let v = 0; v < m; v++) {
      if (closed[v] || !allowed[u * m + v]) continue;
      const count = s.count[v] as number;
      const busy = s.service[v] as number;
      if (
        (s.load[v] as number) + takes > (p.capacity[v] as number) ||
        count + 1 > (p.maxVisits[v] as number) ||
        busy + lasts > (p.maxService[v] as number)
      )
        continue;
      let base = balance * lasts * (2 * busy + lasts);
      if (count === 0) {
        const like = kind[v] as number;
        if (tried[like] === round) continue;
        tried[like] = round;
        // Nobody drives a route without visits.
        base += (p.fixedCost[v] as number) + (cost[(placeOf[n + v] as number) * places + (placeOf[n + m + v] as number)] as number);
      }
      scan(s, u, v, base);
    }
    return found;
  };
};
