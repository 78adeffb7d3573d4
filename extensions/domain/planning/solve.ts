import { placeBreak } from './breaks.ts';
import { type Compiled, compile } from './compiled.ts';
import { fewerVehicles } from './fewer-vehicles.ts';
import { planOf } from './plan-of.ts';
import type { Plan, PlanProblem } from './problem.ts';
import { randomBy } from './random.ts';
import { createRecreate } from './recreate.ts';
import { createRuin, RUIN } from './ruin.ts';
import type { Search } from './search.ts';
import { allocate, copyInto, link, refresh, type State, totalCost } from './state.ts';

export type SolveOptions = {
  /** The same seed and number of iterations give the same plan. */
  seed?: number;
  iterations?: number;
  /**
   * Share of the time that is used up, from 0 to 1: asked every few iterations; 1 or more ends the
   * search, so that whoever wants to stop it answers Infinity. Without it iterations count.
   */
  spent?: () => number;
  /** Uses as few vehicles as possible first; costs count among plans with as many. */
  fewestVehicles?: boolean;
  /** Hears of better plans, not more often than `spent` is asked. */
  onBetter?: (plan: { cost: number; left: number }) => void;
};

export type Solved = { plan: Plan; iterations: number };

const BLINK = 0.01;
const ASK_EVERY = 32;
/** Of the mean cost of one way. */
const HOT = 0.25;
const COLD = 0.002;
const FLEET_SHARE = 0.4;
const DEFAULT_ITERATIONS = 20_000;

/** Routes with nothing but what is fixed. */
const bare = (p: Compiled, s: State): void => {
  const { n, m } = p;
  s.place.set(p.place);
  s.route.fill(-1);
  for (let v = 0; v < m; v++) {
    const start = n + v;
    s.next[start] = n + m + v;
    s.prev[n + m + v] = start;
    let last = start;
    for (const visit of p.fixed.order[v] ?? []) {
      link(s, last, visit);
      s.route[visit] = v;
      last = visit;
    }
    // Fixed visits may leave no time for a break; then there is none.
    if (p.hasBreak[v] && !placeBreak(p, s, v, false)) p.hasBreak[v] = 0;
    if (!p.hasBreak[v]) refresh(p, s, v);
  }
  let size = 0;
  for (let visit = 0; visit < n; visit++)
    if ((s.route[visit] as number) < 0 && !p.pinned[visit]) s.absent[size++] = visit;
  s.size[0] = size;
};

const meanWay = ({ cost, places }: Compiled): number => {
  let sum = 0;
  for (const way of cost) sum += way;
  return sum / Math.max(1, places * (places - 1));
};

const anneal = (search: Search, from: number, onBetter: SolveOptions['onBetter']): void => {
  const { p, random, ruin, recreate, closed, best } = search;
  const unit = meanWay(p);
  const hot = HOT * unit;
  const cooling = Math.log(COLD / HOT);
  let cost = totalCost(p, search.current);
  copyInto(best, search.current);
  let bestCost = cost;
  let told = bestCost;
  let temperature = hot;
  for (let round = 0; ; round++) {
    if (round % ASK_EVERY === 0) {
      const spent = search.spent();
      if (spent >= 1) break;
      temperature = hot * Math.exp((cooling * (spent - from)) / (1 - from));
      if (bestCost < told) {
        told = bestCost;
        onBetter?.({ cost: bestCost, left: best.size[0] as number });
      }
    }
    search.iterations += 1;
    const { current, work } = search;
    copyInto(work, current);
    ruin(work);
    recreate(work, closed, current.size[0] as number);
    const next = totalCost(p, work);
    if (next >= cost - temperature * Math.log(random())) continue;
    search.current = work;
    search.work = current;
    cost = next;
    if (cost < bestCost - 1e-9) {
      bestCost = cost;
      copyInto(best, work);
    }
  }
};

/**
 * Plans visits over vehicles by ruin and recreate with string removals under simulated annealing, after
 * Christiaens and Vanden Berghe, "Slack Induction by String Removals" (2020). Never breaks a window, a
 * skill, a capacity, a break or a pin: what does not fit is left out with a reason.
 */
export const solve = (problem: PlanProblem, options: SolveOptions = {}): Solved => {
  const p = compile(problem);
  const random = randomBy(options.seed ?? 1);
  const most = options.iterations ?? (options.spent ? Infinity : DEFAULT_ITERATIONS);
  const search: Search = {
    p,
    random,
    ruin: createRuin(p, random, RUIN),
    recreate: createRecreate(p, random, BLINK),
    closed: new Uint8Array(p.m),
    current: allocate(p),
    work: allocate(p),
    best: allocate(p),
    iterations: 0,
    spent: () => Math.max(options.spent?.() ?? 0, search.iterations / most),
  };
  bare(p, search.current);
  search.recreate(search.current, search.closed, 0);
  if (p.n > 0 && p.m > 0) {
    if (options.fewestVehicles) fewerVehicles(search, FLEET_SHARE);
    anneal(search, Math.min(search.spent(), 0.999), options.onBetter);
  } else copyInto(search.best, search.current);
  return { plan: planOf(p, search.best), iterations: search.iterations };
};
