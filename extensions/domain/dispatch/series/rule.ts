import type { Day } from '../../kernel/time.ts';

/**
 * How often something comes back, as a person chooses it. Written as a rule of RFC 5545 without its
 * start: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`. Days and hours are local to the company.
 */
export type SeriesRule = {
  frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  /** Every so many days, weeks, months, years. */
  every: number;
  /** Of a week, by ISO number; of a month the one day that `nth` counts. */
  weekdays: readonly number[];
  /** First to fourth of the month, -1 is the last; null counts by the day of the month. */
  nth: number | null;
  /** Day of the month, -1 is the last; null is that of the first day. */
  monthDay: number | null;
  /** The last day on which it may be. */
  until: Day | null;
  /** How many times in all. */
  count: number | null;
};

export const SERIES_LIMITS = { every: 60, count: 500 } as const;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly'] as const;
const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'COUNT'];
const BY_DAY = /^(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)$/;

/** The text that is kept. */
export const ruleText = (rule: SeriesRule): string => {
  const { frequency, every, weekdays, nth, monthDay, until, count } = rule;
  const days = weekdays.toSorted((a, b) => a - b).map((day) => DAYS[day - 1] ?? '');
  return [
    `FREQ=${frequency.toUpperCase()}`,
    every > 1 ? `INTERVAL=${every}` : '',
    days.length > 0 ? `BYDAY=${nth === null ? days.join(',') : `${nth}${days[0] ?? ''}`}` : '',
    monthDay === null ? '' : `BYMONTHDAY=${monthDay}`,
    until === null ? '' : `UNTIL=${until.replaceAll('-', '')}`,
    count === null ? '' : `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';');
};

const whole = (text: string | undefined, most: number): number | null => {
  const value = text !== undefined && /^-?\d{1,3}$/.test(text) ? Number(text) : NaN;
  return value >= 1 && value <= most ? value : null;
};

const monthDayOf = (text: string | undefined): number | null =>
  text === '-1' ? -1 : whole(text, 31);

const untilOf = (text: string): Day | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text) ?? [];
  const found = `${year}-${month}-${day}`;
  return year && !Number.isNaN(Date.parse(found)) ? found : null;
};

type ByDay = Pick<SeriesRule, 'weekdays' | 'nth'>;
const byDayOf = (text: string, frequency: SeriesRule['frequency']): ByDay | null => {
  const parts = text.split(',').map((one) => BY_DAY.exec(one));
  if (parts.some((part) => part === null)) return null;
  const weekdays = parts.map((part) => DAYS.indexOf(part?.[2] as (typeof DAYS)[number]) + 1);
  const counted = parts.flatMap((part) => part?.[1] ?? []);
  if (frequency === 'weekly' && counted.length === 0)
    return { weekdays: [...new Set(weekdays)].sort((a, b) => a - b), nth: null };
  if (frequency === 'monthly' && counted.length === 1 && parts.length === 1)
    return { weekdays, nth: Number(counted[0]) };
  return null;
};

/** What a text says; null for one that is no rule, or one of a kind that is not planned here. */
export const parseRule = (text: string): SeriesRule | null => {
  const pairs = text
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')
    .map((part): [string, string] => {
      const [key = '', value = ''] = part.split('=');
      return [key, value];
    });
  const parts = new Map(pairs);
  const isKnown = pairs.every(([key, value]) => PARTS.includes(key) && value !== '');
  if (!isKnown || parts.size < pairs.length) return null;
  const frequency = FREQUENCIES.find((one) => one.toUpperCase() === parts.get('FREQ'));
  const every = parts.has('INTERVAL') ? whole(parts.get('INTERVAL'), SERIES_LIMITS.every) : 1;
  if (!frequency || every === null) return null;
  const until = parts.has('UNTIL') ? untilOf(parts.get('UNTIL') ?? '') : null;
  const count = parts.has('COUNT') ? whole(parts.get('COUNT'), SERIES_LIMITS.count) : null;
  const monthDay = parts.has('BYMONTHDAY') ? monthDayOf(parts.get('BYMONTHDAY')) : null;
  const byDay = parts.has('BYDAY')
    ? byDayOf(parts.get('BYDAY') ?? '', frequency)
    : { weekdays: [], nth: null };
  const isWrong =
    byDay === null ||
    (parts.has('UNTIL') && until === null) ||
    (parts.has('COUNT') && count === null) ||
    (parts.has('BYMONTHDAY') && (monthDay === null || frequency !== 'monthly')) ||
    // RFC 5545: one end, not two; and one way to count the days of a month.
    (until !== null && count !== null) ||
    (byDay.nth !== null && monthDay !== null);
  return isWrong ? null : { frequency, every, ...byDay, monthDay, until, count };
};
