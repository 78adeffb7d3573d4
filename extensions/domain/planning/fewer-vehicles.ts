import { type Compiled, MUST } from './compiled.ts';
import { clearRoute } from './ruin.ts';
import type { Search } from './search.ts';
import { copyInto, type State } from './state.ts';

const ASK_EVERY = 32;
/** Accepts worse plans with as many visits left out up to this share of the mean way. */
const WARM = 0.25;

/** Rounds without a complete plan, for each visit, after which another vehicle is tried. */
const STUCK = 120;

const usedIn = ({ m }: Compiled, s: State): number[] =>
  Array.from({ length: m }, (_, v) => v).filter((v) => (s.count[v] as number) > 0);

/** As few as the load allows. */
const bound = ({ n, m, demand, capacity }: Compiled): number => {
  let load = 0;
  for (let visit = 0; visit < n; visit++) load += demand[visit] as number;
  const largest = [...capacity].sort((a, b) => b - a);
  for (let used = 0; used < m; used++) {
    if (load <= 0) return used;
    load -= largest[used] as number;
  }
  return m;
};

const routesCost = ({ m }: Compiled, s: State): number => {
  let sum = 0;
  for (let v = 0; v < m; v++) sum += s.cost[v] as number;
  return sum;
};

const costOfLeft = (s: State, counters: Float64Array): number => {
  let sum = 0;
  const size = s.size[0] as number;
  for (let at = 0; at < size; at++) sum += counters[s.absent[at] as number] as number;
  return sum;
};

/** Of the vehicles that can be spared the one whose visits were seldom left out. */
const toClose = ({ p, current }: Search, counters: Float64Array): number => {
  let chosen = -1;
  let least = Infinity;
  for (const v of usedIn(p, current)) {
    let sum = 0;
    let fixed = false;
    const end = p.n + p.m + v;
    for (
      let node = current.next[p.n + v] as number;
      node !== end;
      node = current.next[node] as number
    )
      if (node < p.n) {
        sum += counters[node] as number;
        fixed ||= p.pinned[node] === 1;
      }
    if (fixed || sum >= least) continue;
    least = sum;
    chosen = v;
  }
  return chosen;
};

/**
 * Takes away vehicle after vehicle while everything can still be planned, until `share` of the time is
 * spent: a change is taken when visits that are hard to place (left out often) come back for others
 * (SISR, section 5). Leaves the last complete plan in `current` and closes what it does not use.
 */
export const fewerVehicles = (search: Search, share: number): void => {
  const { p, ruin, recreate, random, closed, best } = search;
  const counters = new Float64Array(p.n);
  const left = search.current.size[0] as number;
  const warm = (WARM * routesCost(p, search.current)) / Math.max(1, p.n);
  const lowest = bound(p);
  let droppable = false;
  for (let visit = 0; visit < p.n; visit++) droppable ||= (p.penalty[visit] as number) < MUST;
  if (left > 0 || droppable) return;
  copyInto(best, search.current);

  const close = (): boolean => {
    const used = usedIn(p, search.current);
    if (used.length <= lowest) return false;
    const v = toClose(search, counters);
    if (v < 0) return false;
    for (let other = 0; other < p.m; other++)
      closed[other] = used.includes(other) && other !== v ? 0 : 1;
    clearRoute(p, search.current, v);
    return true;
  };

  if (close()) {
    let cost = routesCost(p, search.current);
    let sum = Infinity;
    let since = 0;
    for (let round = 0; ; round++) {
      if (round % ASK_EVERY === 0 && search.spent() >= share) break;
      search.iterations += 1;
      const { current, work } = search;
      copyInto(work, current);
      ruin(work);
      recreate(work, closed, current.size[0] as number);
      const size = work.size[0] as number;
      const nextSum = costOfLeft(work, counters);
      const nextCost = routesCost(p, work);
      const size0 = current.size[0] as number;
      const taken =
        size < size0 ||
        nextSum < sum ||
        (size === size0 && nextSum === sum && nextCost < cost - warm * Math.log(random()));
      for (let at = 0; at < size; at++) {
        const visit = work.absent[at] as number;
        counters[visit] = (counters[visit] as number) + 1;
      }
      if (taken) {
        search.current = work;
        search.work = current;
        cost = nextCost;
      }
      sum = costOfLeft(search.current, counters);
      since += 1;
      if ((search.current.size[0] as number) > 0) {
        if (since < STUCK * p.n) continue;
        copyInto(search.current, best);
      } else copyInto(best, search.current);
      since = 0;
      if (!close()) break;
      cost = routesCost(p, search.current);
      sum = costOfLeft(search.current, counters);
    }
  }
  copyInto(search.current, best);
  const used = usedIn(p, best);
  for (let v = 0; v < p.m; v++) closed[v] = used.includes(v) ? 0 : 1;
};
