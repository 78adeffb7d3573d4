import type { Half } from './choices.ts';

/** A calendar day, `2026-11-21`. */
type Day = string;

/** From the half of the first day to the half of the last, both included. */
export type LeaveSpan = { from: Day; fromHalf: Half; until: Day; untilHalf: Half };
/** One day of it: 0 on a day on which nobody works, 0.5 for a half, else 1. */
export type LeaveDay = { day: Day; half: Half | null; days: 0 | 0.5 | 1 };
/** ISO numbers of working days, Monday is 1, and the holidays of the person. */
export type WorkingWeek = { weekdays: readonly number[]; holidays: ReadonlySet<Day> };

export type LeaveProblem =
  | { problem: 'endsBefore' }
  | { problem: 'tooLong' }
  | { problem: 'halfOnFreeDay'; day: Day }
  | { problem: 'nothingToTake' };

/** Longer spans are cut into several requests. */
export const LONGEST_SPAN_DAYS = 366;
const DAY_MS = 86_400_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Monday is 1. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const isFreeDay = (day: Day, { weekdays, holidays }: WorkingWeek): boolean =>
  holidays.has(day) || !weekdays.includes(weekdayOf(day));

/** Which half of a day the span takes; null for the whole day. */
const halfOn = (day: Day, { from, fromHalf, until, untilHalf }: LeaveSpan): Half | null => {
  const startsLate = day === from && fromHalf === 'afternoon';
  const endsEarly = day === until && untilHalf === 'morning';
  if (startsLate) return 'afternoon';
  return endsEarly ? 'morning' : null;
};

const isBackwards = ({ from, fromHalf, until, untilHalf }: LeaveSpan): boolean =>
  until < from || (until === from && fromHalf === 'afternoon' && untilHalf === 'morning');

/** The span day by day, each for itself: a half day on a holiday is refused and not reckoned. */
export const countLeave = (span: LeaveSpan, week: WorkingWeek): LeaveDay[] | LeaveProblem => {
  if (isBackwards(span)) return { problem: 'endsBefore' };
  const [first, last] = [numberOf(span.from), numberOf(span.until)];
  if (last - first >= LONGEST_SPAN_DAYS) return { problem: 'tooLong' };
  const found: LeaveDay[] = [];
  for (let number = first; number <= last; number++) {
    const day = dayOf(number);
    const half = halfOn(day, span);
    const isFree = isFreeDay(day, week);
    if (half && isFree) return { problem: 'halfOnFreeDay', day };
    found.push({ day, half, days: isFree ? 0 : half ? 0.5 : 1 });
  }
  return found.some(({ days }) => days > 0) ? found : { problem: 'nothingToTake' };
};

export const isProblem = (counted: LeaveDay[] | LeaveProblem): counted is LeaveProblem =>
  !Array.isArray(counted);

export const sumOf = (days: readonly LeaveDay[]): number =>
  days.reduce((sum, { days: one }) => sum + one, 0);

export type YearShare = { year: number; days: number; firstDay: Day };

/** What each year gives, by the days that lie in it; a year in which nothing is taken is left out. */
export const sharesByYear = (days: readonly LeaveDay[]): YearShare[] => {
  const shares = new Map<number, YearShare>();
  for (const { day, days: taken } of days) {
    if (taken === 0) continue;
    const year = yearOf(day);
    const share = shares.get(year);
    if (share) share.days += taken;
    else shares.set(year, { year, days: taken, firstDay: day });
  }
  return [...shares.values()];
};
