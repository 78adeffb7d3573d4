import type { Interval } from './intervals.ts';

export type Laned = { lane: number; lanes: number };

/**
 * Where each interval is drawn when several share time: the first free lane, and of how many lanes
 * its cluster is. Answers in the order of the list.
 */
export const lanesOf = (list: readonly Interval[]): Laned[] => {
  const order = list.map((_, place) => place);
  order.sort((a, b) => {
    const [one, other] = [list[a] as Interval, list[b] as Interval];
    return one.from - other.from || one.to - other.to;
  });
  const result: Laned[] = list.map(() => ({ lane: 0, lanes: 1 }));
  let cluster: number[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const place of cluster) (result[place] as Laned).lanes = ends.length;
    cluster = [];
    ends = [];
  };
  for (const place of order) {
    const { from, to } = list[place] as Interval;
    if (ends.length > 0 && ends.every((end) => end <= from)) close();
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    (result[place] as Laned).lane = lane;
    cluster.push(place);
  }
  close();
  return result;
};
