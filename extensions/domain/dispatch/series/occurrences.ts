import * as library from 'rrule';
import { addDays, type Day } from '../../kernel/time.ts';
import { parseRule, type SeriesRule } from './rule.ts';

// As a module of a bundle it has names, in Node a default that has them.
const { RRule } = ('default' in library ? library.default : library) as typeof library;

/** No rule is followed further at once. */
export const MOST_OCCURRENCES = 500;

const atMidnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const LAST_SURE_DAY = 28;

/** In a month that has no 31st the last of the days that it has. */
const inShortMonths = (day: number) => ({
  bymonthday: Array.from({ length: day - LAST_SURE_DAY + 1 }, (_, step) => LAST_SURE_DAY + step),
  bysetpos: -1,
});

/** The day of the month that not every month has, if the rule counts by one. */
const rareDay = (rule: SeriesRule | null, startsOn: Day): number | null => {
  if (rule?.frequency !== 'monthly' || rule.nth !== null) return null;
  const day = rule.monthDay ?? Number(startsOn.slice(-2));
  return day > LAST_SURE_DAY ? day : null;
};

const DAY_MS = 86_400_000;
const DAYS_OF = { daily: 1, weekly: 7 } as const;

/**
 * A later first day with the same occurrences from `from` on: nobody follows each day since 1900. Where
 * occurrences are counted, and for months and years, it is the first day itself.
 */
export const startNear = (rule: SeriesRule, startsOn: Day, from: Day): Day => {
  const { frequency, every, count } = rule;
  if (count !== null || frequency === 'monthly' || frequency === 'yearly') return startsOn;
  const step = DAYS_OF[frequency] * every;
  const days = (Date.parse(from) - Date.parse(startsOn)) / DAY_MS;
  // A step less: the week of the first day begins before it.
  return addDays(startsOn, Math.max(0, Math.floor(days / step) - 1) * step);
};

/** Days are reckoned with, and must be days in the database as well. */
const LAST_DAY = '9998-12-31';

/**
 * The local days of a rule that begins on `startsOn`: those after `after` and not after `until`, at most
 * `MOST_OCCURRENCES`. With `keepsShortMonths` a 31st is the last day of a month that has none, where RFC 5545
 * leaves the month out. Days have no zone: an hour is put on them on the company's clock, where clocks
 * change as well. Nothing for a text that is no rule.
 */
export const occurrencesOf = (
  {
    rule,
    startsOn,
    keepsShortMonths = false,
  }: { rule: string; startsOn: Day; keepsShortMonths?: boolean },
  span: { after: Day | null; until: Day },
): Day[] => {
  const { after } = span;
  const until = span.until > LAST_DAY ? LAST_DAY : span.until;
  const parsed = parseRule(rule);
  if (parsed === null) return [];
  const options = RRule.parseString(rule.replace(/^RRULE:/i, '').toUpperCase());
  const days: Day[] = [];
  const rare = keepsShortMonths ? rareDay(parsed, startsOn) : null;
  // UNTIL names a day, and that day counts.
  const last = parsed.until;
  const from = after === null ? startsOn : addDays(after, 1);
  if (from > until) return [];
  const series = new RRule({
    ...options,
    ...(rare !== null && inShortMonths(rare)),
    dtstart: atMidnight(startNear(parsed, startsOn, from)),
    ...(last !== null && { until: atMidnight(last) }),
  });
  series.between(atMidnight(from), atMidnight(until), true, (date) => {
    days.push(date.toISOString().slice(0, 10));
    return days.length < MOST_OCCURRENCES;
  });
  return days.slice(0, MOST_OCCURRENCES);
};
