/** A stretch of time in milliseconds since 1970; the end is outside. */
export type Interval = { from: number; to: number };

/** Intervals that are asked often: sorted by start, with the latest end up to each. */
export type IntervalIndex<T extends Interval> = {
  readonly items: readonly T[];
  readonly latest: readonly number[];
};

export const indexIntervals = <T extends Interval>(list: readonly T[]): IntervalIndex<T> => {
  const items = list.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let end = -Infinity;
  const latest = items.map(({ to }) => (end = Math.max(end, to)));
  return { items, latest };
};

/** The first place of a sorted list at which `isFrom` holds; it holds from there on. */
export const firstFrom = (length: number, isFrom: (place: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFrom(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Those that share time with the interval, by start; what only touches it does not. */
export const overlapping = <T extends Interval>(
  { items, latest }: IntervalIndex<T>,
  { from, to }: Interval,
): T[] => {
  const start = firstFrom(items.length, (place) => (latest[place] ?? 0) > from);
  const end = firstFrom(items.length, (place) => (items[place]?.from ?? 0) >= to);
  return items.slice(start, end).filter((item) => item.to > from);
};

/** The last that is over when `at` begins. */
export const lastBefore = <T extends Interval>(
  { items }: IntervalIndex<T>,
  at: number,
): T | undefined => {
  for (
    let place = firstFrom(items.length, (p) => (items[p]?.from ?? 0) >= at) - 1;
    place >= 0;
    place--
  ) {
    const item = items[place] as T;
    if (item.to <= at) return item;
  }
  return undefined;
};

/** The first that begins at `at` or later. */
export const firstAfter = <T extends Interval>(
  { items }: IntervalIndex<T>,
  at: number,
): T | undefined => items[firstFrom(items.length, (place) => (items[place]?.from ?? 0) >= at)];

/** Whether the pieces together cover the interval without a gap. */
export const covered = (pieces: readonly Interval[], { from, to }: Interval): boolean => {
  let reached = from;
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    if (piece.from > reached) break;
    reached = Math.max(reached, piece.to);
  }
  return reached >= to;
};
