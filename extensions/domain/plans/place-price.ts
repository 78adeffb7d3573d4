import { addDays, type Day } from '../kernel/time.ts';

export type Period = { id: string; from: Day; to: Day | null };
export type Placed = {
  /** Rows that end earlier now, with their last day. */
  ends: { id: string; to: Day }[];
  /** The row that begins on the same day: the new price takes its place. */
  replaces: string | null;
  /** Last day of the new price: the day before the next one begins. */
  to: Day | null;
};

/**
 * A price from a day on among those of the same plan and zone: the one before it ends the day before,
 * one that begins later stays.
 */
export const placePrice = (periods: readonly Period[], from: Day): Placed => {
  const next = periods
    .filter((one) => one.from > from)
    .map((one) => one.from)
    .toSorted()[0];
  return {
    ends: periods
      .filter((one) => one.from < from && (one.to === null || one.to >= from))
      .map(({ id }) => ({ id, to: addDays(from, -1) })),
    replaces: periods.find((one) => one.from === from)?.id ?? null,
    to: next === undefined ? null : addDays(next, -1),
  };
};
