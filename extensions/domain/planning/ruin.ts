import { placeBreak } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import type { Random } from './random.ts';
import { refresh, type State, unlink } from './state.ts';

export type RuinSettings = {
  /** Visits taken out on average. */
  average: number;
  /** Most visits of one string. */
  longest: number;
  /** Share of strings that leave some visits in their middle where they are. */
  split: number;
  /** How likely one more visit is left in the middle. */
  deeper: number;
};

export const RUIN: RuinSettings = {
  average: 10,
  longest: 10,
  split: 0.5,
  deeper: 0.01,
};

/** Takes a visit out of its route and puts it to those that are left out. */
export const leaveOut = (s: State, visit: number): void => {
  unlink(s, visit);
  s.route[visit] = -1;
  const size = s.size[0] as number;
  s.absent[size] = visit;
  s.size[0] = size + 1;
};

/** After visits were taken out. Times hold then, unless a detour was shorter than the direct way. */
export const mend = (p: Compiled, s: State, v: number): void => {
  if (p.hasBreak[v] ? placeBreak(p, s, v, true) : refresh(p, s, v)) return;
  clearRoute(p, s, v);
};

/** Takes all but the fixed visits out of a route. */
export const clearRoute = (p: Compiled, s: State, v: number): void => {
  const node = p.firstBreak + v;
  const end = p.n + p.m + v;
  for (let at = s.next[p.n + v] as number; at !== end;) {
    const after = s.next[at] as number;
    if (at < p.n && !p.pinned[at]) leaveOut(s, at);
    else if (at === node) unlink(s, at);
    at = after;
  }
  if (p.hasBreak[v]) placeBreak(p, s, v, false);
  else refresh(p, s, v);
};

/**
 * Takes out strings of visits from routes that pass near one place (SISR, Christiaens and Vanden Berghe
 * 2020, section 4.1): answers a function that does so once.
 */
export const createRuin = (p: Compiled, random: Random, settings: RuinSettings) => {
  const { n, m, near, neighbours, pinned } = p;
  const tour = new Int32Array(n);
  const mark = new Int32Array(m);
  let round = 0;

  /** The visits of a route that may be taken out, in `tour`; answers how many. */
  const readTour = (s: State, v: number): number => {
    let size = 0;
    const end = n + m + v;
    for (let node = s.next[n + v] as number; node !== end; node = s.next[node] as number)
      if (node < n && !pinned[node]) tour[size++] = node;
    return size;
  };

  const removeString = (s: State, visit: number, size: number, most: number): void => {
    const length = 1 + Math.floor(random() * Math.min(size, most));
    let kept = 0;
    if (length > 1 && length < size && random() < settings.split) {
      kept = 1;
      while (length + kept < size && random() < settings.deeper) kept += 1;
    }
    const span = length + kept;
    let at = 0;
    while (tour[at] !== visit) at += 1;
    const first = Math.max(0, at - span + 1);
    const last = Math.min(at, size - span);
    const begin = first + Math.floor(random() * (last - first + 1));
    const hole = kept > 0 ? begin + 1 + Math.floor(random() * (length - 1)) : -1;
    for (let index = begin; index < begin + span; index++) {
      if (kept > 0 && index >= hole && index < hole + kept) continue;
      leaveOut(s, tour[index] as number);
    }
  };

  return (s: State): void => {
    let routes = 0;
    for (let v = 0; v < m; v++) if (s.count[v] as number) routes += 1;
    if (routes === 0) return;
    const planned = n - (s.size[0] as number);
    const most = Math.min(settings.longest, planned / routes);
    const strings = Math.floor(1 + random() * ((4 * settings.average) / (1 + most) - 1));
    round += 1;
    let done = 0;
    const seed = Math.floor(random() * n);
    for (let at = -1; at < near && done < strings; at++) {
      const visit = at < 0 ? seed : (neighbours[seed * near + at] as number);
      const v = s.route[visit] as number;
      if (v < 0 || mark[v] === round || pinned[visit]) continue;
      mark[v] = round;
      removeString(s, visit, readTour(s, v), most);
      mend(p, s, v);
      done += 1;
    }
  };
};
