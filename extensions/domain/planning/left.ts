import { type Compiled, startAt } from './compiled.ts';
import { createPlaceFinder } from './insert.ts';
import type { LeftReason } from './problem.ts';
import type { State } from './state.ts';

/** Whether a vehicle with nothing else to do could do the visit. */
const fitsAlone = (p: Compiled, visit: number, v: number): boolean => {
  const { n, m, places, seconds } = p;
  const at = p.place[visit] as number;
  const start = p.place[n + v] as number;
  const end = p.place[n + m + v] as number;
  const arrive = (p.open[n + v] as number) + (seconds[start * places + at] as number);
  const several = p.windows[visit];
  if (arrive > (p.close[visit] as number)) return false;
  const begin = several ? startAt(several, arrive) : Math.max(arrive, p.open[visit] as number);
  const back = begin + (p.service[visit] as number) + (seconds[at * places + end] as number);
  return back <= (p.close[n + m + v] as number);
};

const carries = (p: Compiled, visit: number, v: number): boolean =>
  (p.demand[visit] as number) <= (p.capacity[v] as number) &&
  (p.service[visit] as number) <= (p.maxService[v] as number) &&
  1 <= (p.maxVisits[v] as number);

/** Why the search left a visit out. */
export const reasonOf = (p: Compiled, s: State, visit: number): LeftReason => {
  const may = Array.from({ length: p.m }, (_, v) => v).filter((v) => p.allowed[visit * p.m + v]);
  if (may.length === 0) return 'noSkill';
  const strong = may.filter((v) => carries(p, visit, v));
  if (strong.length === 0) return 'tooLarge';
  if (!strong.some((v) => fitsAlone(p, visit, v))) return 'noWindow';
  const find = createPlaceFinder(p, () => 1, 0);
  return find(s, visit, new Uint8Array(p.m)).before >= 0 ? 'tooCostly' : 'dayFull';
};
