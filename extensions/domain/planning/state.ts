import type { Compiled } from './compiled.ts';
import { latestArrival, startAt } from './compiled.ts';

/** A plan while it is changed: routes as linked lists of nodes, with what is known along them. */
export type State = {
  ints: Int32Array;
  floats: Float64Array;
  next: Int32Array;
  prev: Int32Array;
  place: Int32Array;
  /** By visit: its vehicle, -1 when it is left out. */
  route: Int32Array;
  /** By vehicle: visits. */
  count: Int32Array;
  /** Visits that are left out; the first `size[0]` count. */
  absent: Int32Array;
  size: Int32Array;
  /** By node: when one leaves it. */
  depart: Float64Array;
  /** By node: the latest arrival from which the rest of the route still holds. */
  latest: Float64Array;
  /** By node: cost of the way from the node before. */
  hop: Float64Array;
  load: Float64Array;
  service: Float64Array;
  /** By vehicle: all it costs. */
  cost: Float64Array;
  /** By vehicle: another number whenever the route is another, in whatever state it stands. */
  stamp: Float64Array;
};

export const allocate = ({ n, m, nodes }: Compiled): State => {
  const ints = new Int32Array(3 * nodes + n + m + n + 1);
  const floats = new Float64Array(3 * nodes + 4 * m);
  let at = 0;
  const some = (length: number): Int32Array => ints.subarray(at, (at += length));
  let atFloat = 0;
  const someFloats = (length: number): Float64Array =>
    floats.subarray(atFloat, (atFloat += length));
  return {
    ints,
    floats,
    next: some(nodes),
    prev: some(nodes),
    place: some(nodes),
    route: some(n),
    count: some(m),
    absent: some(n),
    size: some(1),
    depart: someFloats(nodes),
    latest: someFloats(nodes),
    hop: someFloats(nodes),
    load: someFloats(m),
    service: someFloats(m),
    cost: someFloats(m),
    stamp: someFloats(m),
  };
};

export const copyInto = (target: State, source: State): void => {
  target.ints.set(source.ints);
  target.floats.set(source.floats);
};

export const link = (s: State, before: number, node: number): void => {
  const after = s.next[before] as number;
  s.next[before] = node;
  s.prev[node] = before;
  s.next[node] = after;
  s.prev[after] = node;
};

export const unlink = (s: State, node: number): void => {
  const before = s.prev[node] as number;
  const after = s.next[node] as number;
  s.next[before] = after;
  s.prev[after] = before;
};

const forward = (p: Compiled, s: State, v: number): void => {
  const { n, m, firstBreak, places, seconds, cost, open, service, demand, windows } = p;
  const { next, place, depart, hop } = s;
  const end = n + m + v;
  const start = n + v;
  let from = place[start] as number;
  let time = open[start] as number;
  let sum = 0;
  let count = 0;
  let load = 0;
  let onSites = 0;
  depart[start] = time;
  for (let node = next[start] as number; ; node = next[node] as number) {
    if (node >= firstBreak) {
      place[node] = from;
      hop[node] = 0;
    } else {
      const to = place[node] as number;
      time += seconds[from * places + to] as number;
      sum += hop[node] = cost[from * places + to] as number;
      from = to;
    }
    if (node === end) break;
    const opens = open[node] as number;
    if (node < n) {
      count += 1;
      load += demand[node] as number;
      onSites += service[node] as number;
      const several = windows[node];
      if (several) time = startAt(several, time);
    }
    if (time < opens) time = opens;
    time += service[node] as number;
    depart[node] = time;
  }
  depart[end] = time;
  s.stamp[v] = p.stamps[0] = (p.stamps[0] as number) + 1;
  s.count[v] = count;
  s.load[v] = load;
  s.service[v] = onSites;
  s.cost[v] = count === 0 ? 0 : sum + (p.fixedCost[v] as number) + p.balance * onSites * onSites;
};

const backward = (p: Compiled, s: State, v: number): boolean => {
  const { n, m, firstBreak, places, seconds, close, service, windows } = p;
  const { prev, place, latest, depart } = s;
  const start = n + v;
  let after = n + m + v;
  let limit = close[after] as number;
  latest[after] = limit;
  for (let node = prev[after] as number; node !== start; node = prev[node] as number) {
    if (after < firstBreak)
      limit -= seconds[(place[node] as number) * places + (place[after] as number)] as number;
    limit -= service[node] as number;
    const several = node < n ? windows[node] : null;
    if (several) limit = latestArrival(several, limit);
    const closes = close[node] as number;
    if (limit > closes) limit = closes;
    if (limit < (p.open[node] as number)) limit = -Infinity;
    latest[node] = limit;
    after = node;
  }
  const way =
    after < firstBreak
      ? (seconds[(place[start] as number) * places + (place[after] as number)] as number)
      : 0;
  return (depart[start] as number) + way <= limit;
};

/** Brings everything that is known along a route up to date; false when its times do not hold. */
export const refresh = (p: Compiled, s: State, v: number): boolean => {
  forward(p, s, v);
  return backward(p, s, v);
};

/** Times after `before` anew, until one is as it was. */
export const departFrom = (p: Compiled, s: State, v: number, first: number): void => {
  const { n, m, firstBreak, places, seconds, open, service, windows } = p;
  const { next, prev, place, depart } = s;
  const end = n + m + v;
  const before = prev[first] as number;
  let from = place[before] as number;
  let time = depart[before] as number;
  for (let node = first; node !== end; node = next[node] as number) {
    if (node >= firstBreak) place[node] = from;
    else {
      const to = place[node] as number;
      time += seconds[from * places + to] as number;
      from = to;
    }
    const several = node < n ? windows[node] : null;
    const opens = open[node] as number;
    if (several) time = startAt(several, time);
    else if (time < opens) time = opens;
    time += service[node] as number;
    if (time === depart[node] && node < firstBreak && node !== first) return;
    depart[node] = time;
  }
};

/** Latest arrivals from `last` back to the start anew, until one before `fresh` is as it was. */
export const latestFrom = (p: Compiled, s: State, v: number, last: number, fresh: number): void => {
  const { n, firstBreak, places, seconds, open, close, service, windows } = p;
  const { next, prev, place, latest } = s;
  const start = n + v;
  let after = next[last] as number;
  let limit = latest[after] as number;
  for (let node = last; node !== start; node = prev[node] as number) {
    if (after < firstBreak)
      limit -= seconds[(place[node] as number) * places + (place[after] as number)] as number;
    limit -= service[node] as number;
    const several = node < n ? windows[node] : null;
    if (several) limit = latestArrival(several, limit);
    const closes = close[node] as number;
    if (limit > closes) limit = closes;
    if (limit < (open[node] as number)) limit = -Infinity;
    if (limit === latest[node] && node < firstBreak && node !== last && node !== fresh) return;
    latest[node] = limit;
    after = node;
  }
};

/** The same as `refresh` after one visit was linked into a route, at the price `adds`. */
export const refreshAround = (
  p: Compiled,
  s: State,
  v: number,
  visit: number,
  adds: number,
): void => {
  const { places, cost, firstBreak } = p;
  const { next, prev, place, hop } = s;
  s.stamp[v] = p.stamps[0] = (p.stamps[0] as number) + 1;
  s.count[v] = (s.count[v] as number) + 1;
  s.load[v] = (s.load[v] as number) + (p.demand[visit] as number);
  s.service[v] = (s.service[v] as number) + (p.service[visit] as number);
  s.cost[v] = (s.cost[v] as number) + adds;
  const at = place[visit] as number;
  let after = next[visit] as number;
  if (after >= firstBreak) after = next[after] as number;
  hop[visit] = cost[(place[prev[visit] as number] as number) * places + at] as number;
  hop[after] = cost[at * places + (place[after] as number)] as number;
  departFrom(p, s, v, visit);
  // A break behind the visit is taken at its place now, which has another way on.
  const rest = next[visit] as number;
  latestFrom(p, s, v, rest >= firstBreak ? rest : visit, visit);
};

export const totalCost = (p: Compiled, s: State): number => {
  let sum = 0;
  for (let v = 0; v < p.m; v++) sum += s.cost[v] as number;
  const left = s.size[0] as number;
  for (let at = 0; at < left; at++) sum += p.penalty[s.absent[at] as number] as number;
  return sum;
};
