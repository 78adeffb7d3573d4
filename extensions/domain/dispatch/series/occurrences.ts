import * as library from 'rrule';
import { addDays, type Day } from '../../kernel/time.ts';
import { parseRule } from './rule.ts';

// As a module of a bundle it has names, in Node a default that has them.
const { RRule } = ('default' in library ? library.default : library) as typeof library;

/** No rule is followed further at once. */
export const MOST_OCCURRENCES = 500;

const atMidnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/**
 * The local days of a rule that begins on `startsOn`: those after `after` and not after `until`, at most
 * `MOST_OCCURRENCES`. Days have no zone: an hour is put on them on the company's clock, where clocks
 * change as well. Nothing for a text that is no rule.
 */
export const occurrencesOf = (
  { rule, startsOn }: { rule: string; startsOn: Day },
  { after, until }: { after: Day | null; until: Day },
): Day[] => {
  if (parseRule(rule) === null) return [];
  const options = RRule.parseString(rule.replace(/^RRULE:/i, '').toUpperCase());
  const days: Day[] = [];
  // UNTIL names a day, and that day counts.
  const last = parseRule(rule)?.until ?? null;
  const series = new RRule({
    ...options,
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
