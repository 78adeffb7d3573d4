import type { ReadingReason } from './choices.ts';

export type Reading = { value: number; total: number; readAt: Date };
export type NewReading = { value: number; readAt: Date; reason: ReadingReason | null };
/** The readings before and after it in time. */
export type Around = { before: Reading | null; after: Reading | null };

export type JudgedReading =
  | { total: number }
  /** `backward`: lower than before without a reason. `ahead`: higher than what was read later. */
  | { problem: 'backward'; last: number }
  | { problem: 'ahead'; next: number };

const THOUSANDTHS = 1_000;
const rounded = (value: number): number => Math.round(value * THOUSANDTHS) / THOUSANDTHS;

/** By how much the use went on between two readings of one meter. */
const step = (
  { value, reason }: NewReading,
  before: Reading,
  rollsOverAt: number | null,
): number => {
  // What the new meter shows was not counted on this piece, or not since.
  if (reason === 'replaced') return 0;
  if (reason === 'rolled_over') return (rollsOverAt ?? before.value) - before.value + value;
  return value - before.value;
};

/**
 * Use since the first reading, with this one. A meter goes on; backward it goes only for a reason: it was
 * replaced, rolled over, or the reading before was wrong. A reading that comes late must lie between its
 * neighbours.
 */
export const judgeReading = (
  reading: NewReading,
  { before, after }: Around,
  rollsOverAt: number | null,
): JudgedReading => {
  if (!before) return after && reading.value > after.value ? aheadOf(after) : { total: 0 };
  if (reading.reason === null && reading.value < before.value)
    return { problem: 'backward', last: before.value };
  const total = rounded(before.total + step(reading, before, rollsOverAt));
  return after && total > after.total ? aheadOf(after) : { total };
};

const aheadOf = ({ value }: Reading): JudgedReading => ({ problem: 'ahead', next: value });

/** Finer than this nobody maintains anything, and a meter would pass its figure without end. */
export const LEAST_UNITS = 1;
/** What the column of a crossing holds. */
const MOST_REACHED = 2_147_483_646;

/** How often the use has passed a multiple of the plan's figure, since the plan began. */
export const crossingsAt = (
  total: number,
  { startTotal, everyUnits }: { startTotal: number; everyUnits: number },
): number =>
  Math.min(
    MOST_REACHED,
    Math.max(
      0,
      Math.floor(
        Math.round((total - startTotal) * THOUSANDTHS) / Math.round(everyUnits * THOUSANDTHS),
      ),
    ),
  );

/** So many are told of at once; a reading that is ten times too high makes no thousand rows. */
export const MOST_CROSSINGS = 50;

/**
 * Those that a reading adds to what was known. Several at once make one job, of the last of them: nobody
 * does the same service three times over.
 */
export const newCrossings = (
  known: number,
  reached: number,
): { job: number; left: number[] } | null => {
  if (reached <= known) return null;
  const first = Math.max(known + 1, reached - MOST_CROSSINGS + 1);
  const left = Array.from({ length: reached - first }, (_, index) => first + index);
  return { job: reached, left };
};
