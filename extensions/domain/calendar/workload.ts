import { firstFrom, type Interval } from '../dispatch/index.ts';

export type { Interval };

const MINUTE_MS = 60_000;

/** Pieces of `spans` that lie in none of `holes`. */
export const without = (spans: readonly Interval[], holes: readonly Interval[]): Interval[] => {
  let left = [...spans];
  for (const hole of holes)
    left = left.flatMap((span) =>
      hole.to <= span.from || hole.from >= span.to
        ? [span]
        : [
            { from: span.from, to: Math.min(span.to, hole.from) },
            { from: Math.max(span.from, hole.to), to: span.to },
          ].filter(({ from, to }) => to > from),
    );
  return left;
};

/** Time that is taken once where several share it. */
export const joined = (spans: readonly Interval[]): Interval[] => {
  const found: Interval[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else found.push({ ...span });
  }
  return found;
};

const minutes = (spans: readonly Interval[]): number =>
  Math.round(spans.reduce((sum, { from, to }) => sum + to - from, 0) / MINUTE_MS);

export type PersonTime = {
  /** Pieces of working days: a break is the gap between two. */
  shifts: readonly Interval[];
  /** Leave, illness and holidays. */
  away: readonly Interval[];
  booked: readonly Interval[];
};
export type Load = { bookedMinutes: number; capacityMinutes: number; awayMinutes: number };

const within = (spans: readonly Interval[], { from, to }: Interval): Interval[] => {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const end = firstFrom(sorted.length, (place) => (sorted[place]?.from ?? 0) >= to);
  return sorted
    .slice(0, end)
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.to > span.from);
};

/** Booked minutes against the shift without breaks, leave and holidays, within a stretch of time. */
export const loadOf = ({ shifts, away, booked }: PersonTime, stretch: Interval): Load => {
  const work = joined(within(shifts, stretch));
  const there = without(work, joined(within(away, stretch)));
  return {
    bookedMinutes: minutes(joined(within(booked, stretch))),
    capacityMinutes: minutes(there),
    awayMinutes: minutes(work) - minutes(there),
  };
};

/** Whole per cent of what is there; null where somebody is booked and not there at all. */
export const percentOf = ({ bookedMinutes, capacityMinutes }: Load): number | null => {
  if (capacityMinutes > 0) return Math.round((bookedMinutes / capacityMinutes) * 100);
  return bookedMinutes > 0 ? null : 0;
};
