import { addDays, type Day } from '../../kernel/time.ts';

/** What happens to an occurrence on a holiday. */
export const ON_HOLIDAY = [
  { value: 'skip', label: 'Skip it' },
  { value: 'next', label: 'Next working day' },
  { value: 'keep', label: 'Keep the day' },
] as const;
export type OnHoliday = (typeof ON_HOLIDAY)[number]['value'];

/** As far as the next working day is looked for. */
const FURTHEST = 14;

export const weekdayOf = (day: Day): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

/**
 * The day on which an occurrence is visited: itself but on holidays; null when it is left out. A next
 * working day is no holiday and one of the company's working days, by ISO number.
 */
export const visitDay = (
  day: Day,
  {
    holidays,
    working,
    onHoliday,
  }: { holidays: ReadonlySet<Day>; working: readonly number[]; onHoliday: OnHoliday },
): Day | null => {
  if (!holidays.has(day) || onHoliday === 'keep') return day;
  if (onHoliday === 'skip') return null;
  for (let step = 1; step <= FURTHEST; step++) {
    const next = addDays(day, step);
    if (!holidays.has(next) && working.includes(weekdayOf(next))) return next;
  }
  return null;
};
