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
  { after, until }: { after: Day | null; until: Day },
): Day[] => {
  if (parseRule(rule) === null) return [];
  const options = RRule.parseString(rule.replace(/^RRULE:/i, '').toUpperCase());
  const days: Day[] = [];
  const rare = keepsShortMonths ? rareDay(parseRule(rule), startsOn) : null;
  // UNTIL names a day, and that day counts.
  const last = parseRule(rule)?.until ?? null;
  const series = new RRule({
    ...options,
    ...(rare !== null && inShortMonths(rare)),
    dtstart: atMidnight(startsOn),
    ...(last !== null && { until: atMidnight(last) }),
  });
  const from = after === null ? startsOn : addDays(after, 1);
  if (from > until) return [];
  series.between(atMidnight(from), atMidnight(until), true, (date) => {
    days.push(date.toISOString().slice(0, 10));
    return days.length < MOST_OCCURRENCES;
  });
  return days.slice(0, MOST_OCCURRENCES);
};
