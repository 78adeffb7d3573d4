import type { Compiled } from './compiled.ts';
import { departFrom, latestFrom, link, refresh, type State, unlink } from './state.ts';

/** Whether the break can be taken after `before`, with times of a route that has none. */
const endsAt = (p: Compiled, s: State, v: number, before: number): number => {
  const node = p.firstBreak + v;
  const after = s.next[before] as number;
  const start = Math.max(s.depart[before] as number, p.open[node] as number);
  if (start > (p.close[node] as number)) return Infinity;
  const end = start + (p.service[node] as number);
  const way = p.seconds[(s.place[before] as number) * p.places + (s.place[after] as number)];
  return end + (way as number) <= (s.latest[after] as number)
    ? end - (s.depart[before] as number)
    : Infinity;
};

/**
 * Puts the break of a vehicle where it costs least time; false, and the route without it, when it fits
 * nowhere. `linked` says whether it is in the route now.
 */
export const placeBreak = (p: Compiled, s: State, v: number, linked: boolean): boolean => {
  const node = p.firstBreak + v;
  if (linked) unlink(s, node);
  if (!refresh(p, s, v)) return false;
  const end = p.n + p.m + v;
  let best = -1;
  let least = Infinity;
  for (let before = p.n + v; before !== end; before = s.next[before] as number) {
    const takes = endsAt(p, s, v, before);
    if (takes >= least) continue;
    least = takes;
    best = before;
  }
  if (best < 0) return false;
  link(s, best, node);
  s.hop[node] = 0;
  departFrom(p, s, v, node);
  latestFrom(p, s, v, node, node);
  return true;
};
