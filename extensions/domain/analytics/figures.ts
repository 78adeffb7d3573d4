/** What became of jobs in a stretch of time. */
export type JobCounts = {
  created: number;
  completed: number;
  onTime: number;
  late: number;
  cancelled: number;
  /** From coming in to completion, of all completed jobs together. */
  minutesToComplete: number;
};
export type Minutes = { capacityMinutes: number; bookedMinutes: number };

export type Figures = JobCounts &
  Minutes & {
    /** Whole per cent of those that had a due time; null when none had. */
    onTimePercent: number | null;
    /** Average minutes from coming in to completion; null when none was completed. */
    averageMinutes: number | null;
    /** Booked of what was there, whole per cent; null when nobody was there. */
    usedPercent: number | null;
  };

const share = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 100) : null;

export const figuresOf = (counts: JobCounts & Minutes): Figures => ({
  ...counts,
  onTimePercent: share(counts.onTime, counts.onTime + counts.late),
  averageMinutes:
    counts.completed > 0 ? Math.round(counts.minutesToComplete / counts.completed) : null,
  usedPercent: share(counts.bookedMinutes, counts.capacityMinutes),
});

export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

const DAY_MS = 86_400_000;
const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1;

/** Bars that can be told apart: days up to six weeks, weeks up to half a year, then months. */
export const unitFor = (from: string, until: string): Unit => {
  const days = daysBetween(from, until);
  if (days <= 45) return 'day';
  return days <= 190 ? 'week' : 'month';
};

const asDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The first day of the unit in which a day lies; weeks begin on Monday. */
export const startOf = (day: string, unit: Unit): string => {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'day') return day;
  const ms = Date.parse(day);
  return asDay(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS);
};

/** First days of all units from one day to another, also of those in which nothing was. */
export const startsBetween = (from: string, until: string, unit: Unit): string[] => {
  const starts = new Set<string>();
  for (let ms = Date.parse(from); ms <= Date.parse(until); ms += DAY_MS)
    starts.add(startOf(asDay(ms), unit));
  return [...starts];
};

/** The stretch of the same length that ends the day before. */
export const stretchBefore = (from: string, until: string): { from: string; until: string } => ({
  from: asDay(Date.parse(from) - daysBetween(from, until) * DAY_MS),
  until: asDay(Date.parse(from) - DAY_MS),
});
