import type { Compiled } from './compiled.ts';
import { createPlaceFinder } from './insert.ts';
import type { Random } from './random.ts';
import { link, refreshAround, type State } from './state.ts';

/** Of visits that wait for long, about so many are tried in one round. */
const OLD_ONES = 5;

/** Share of rounds that put back what alone is not worth its way: two together may be. */
const BOLD = 0.1;

/** Orders in which visits are put back, each with its weight (SISR, section 4.2, and ours). */
const keysOf = (p: Compiled): { keys: Float64Array; weight: number }[] => {
  const { n, m, places, cost, place, open, close, demand, penalty, allowed } = p;
  const depot = m > 0 ? (place[n] as number) : 0;
  const by = (weight: number, key: (visit: number) => number) => ({
    keys: Float64Array.from({ length: n }, (_, visit) => key(visit)),
    weight,
  });
  const away = (visit: number): number => cost[depot * places + (place[visit] as number)] as number;
  const freedom = (visit: number): number => {
    let sum = 0;
    for (let v = 0; v < m; v++) sum += allowed[visit * m + v] as number;
    return sum;
  };
  const differ = (keys: Float64Array): boolean => keys.some((key) => key !== keys[0]);
  const own = [
    by(4, (visit) => -(demand[visit] as number)),
    by(2, (visit) => -away(visit)),
    by(1, away),
    by(2, (visit) => (close[visit] as number) - (open[visit] as number) || 0),
    by(2, (visit) => open[visit] as number),
    by(2, (visit) => -(close[visit] as number)),
    by(4, (visit) => -(penalty[visit] as number)),
    by(2, freedom),
  ];
  return own.filter(({ keys }) => differ(keys));
};

/** Puts visits that are left out where they add least, one after the other: answers a function for a round. */
export const createRecreate = (p: Compiled, random: Random, blink: number) => {
  const find = createPlaceFinder(p, random, blink);
  const orders = keysOf(p);
  const RANDOM = 4;
  const weights = orders.reduce((sum, { weight }) => sum + weight, RANDOM);
  const dice = Float64Array.from({ length: p.n }, () => 0);
  const { penalty } = p;

  const chooseKeys = (s: State): Float64Array => {
    let at = random() * weights - RANDOM;
    for (const { keys, weight } of at < 0 ? [] : orders) {
      at -= weight;
      if (at < 0) return keys;
    }
    const size = s.size[0] as number;
    for (let index = 0; index < size; index++) dice[s.absent[index] as number] = random();
    return dice;
  };

  const sort = ({ absent }: State, keys: Float64Array, length: number): void => {
    for (let at = 1; at < length; at++) {
      const visit = absent[at] as number;
      const key = keys[visit] as number;
      let to = at;
      for (; to > 0 && (keys[absent[to - 1] as number] as number) > key; to--)
        absent[to] = absent[to - 1] as number;
      absent[to] = visit;
    }
  };

  /**
   * Puts some of those that wait for long to the end of the list, where this round does not look;
   * answers how many it looks at. The first `waiting` are the old ones.
   */
  const putOff = ({ absent, size }: State, waiting: number): number => {
    let length = size[0] as number;
    const share = OLD_ONES / waiting;
    for (let at = Math.min(waiting, length) - 1; at >= 0 && share < 1; at--) {
      if (random() < share) continue;
      length -= 1;
      const visit = absent[at] as number;
      absent[at] = absent[length] as number;
      absent[length] = visit;
    }
    return length;
  };

  /** `waiting` says how many were left out before this round's ruin. */
  return (s: State, closed: Uint8Array, waiting: number): void => {
    const { absent } = s;
    const all = s.size[0] as number;
    const length = putOff(s, waiting);
    sort(s, chooseKeys(s), length);
    const bold = random() < BOLD;
    let left = 0;
    for (let at = 0; at < length; at++) {
      const visit = absent[at] as number;
      const place = find(s, visit, closed);
      if (place.before < 0 || (!bold && place.adds >= (penalty[visit] as number))) {
        absent[left++] = visit;
        continue;
      }
      link(s, place.before, visit);
      s.route[visit] = place.vehicle;
      refreshAround(p, s, place.vehicle, visit, place.adds);
    }
    for (let at = length; at < all; at++) absent[left++] = absent[at] as number;
    s.size[0] = left;
  };
};
