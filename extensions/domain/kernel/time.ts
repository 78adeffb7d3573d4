import { DateTime } from 'luxon';

/** A calendar day, `2026-11-21`. */
export type Day = string;
export type InstantRange = { from: Date; to: Date };

export const isTimeZone = (zone: string): boolean => DateTime.now().setZone(zone).isValid;

const valid = (moment: DateTime, what: string): DateTime<true> => {
  if (!moment.isValid) throw new RangeError(`${what}: ${moment.invalidExplanation ?? 'invalid'}`);
  return moment as DateTime<true>;
};

/** The day it is in the zone at that instant: a company's "today". */
export const dayIn = (instant: Date, zone: string): Day =>
  valid(DateTime.fromJSDate(instant, { zone }), `No day in ${zone}`).toISODate();

/** The day's instants, `from` included and `to` not; 23 or 25 hours where clocks change. */
export const dayRange = (day: Day, zone: string): InstantRange => {
  const start = valid(DateTime.fromISO(day, { zone }), `Not a day: ${day}`).startOf('day');
  return { from: start.toJSDate(), to: start.plus({ days: 1 }).toJSDate() };
};

/** What a wall clock in the zone shows (`2026-11-21T09:00`) as an instant. */
export const instantAt = (local: string, zone: string): Date =>
  valid(DateTime.fromISO(local, { zone }), `Not a local time: ${local}`).toJSDate();

export const addDays = (day: Day, days: number): Day =>
  valid(DateTime.fromISO(day, { zone: 'utc' }), `Not a day: ${day}`)
    .plus({ days })
    .toISODate();

/** For people: `21/11/2026, 09:00` in the zone. */
export const formatInstant = (instant: Date, zone: string, locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);

/** The number of a year in the zone: a sale at 23:30 UTC on 31 December may be next year's. */
export const yearIn = (instant: Date, zone: string): number =>
  valid(DateTime.fromJSDate(instant, { zone }), `No year in ${zone}`).year;

/** What a clock outside of ours says, when it can be: null for a year that no column and no person bears. */
export const plausibleInstant = (instant: Date | null): string | null => {
  const year = instant?.getUTCFullYear() ?? Number.NaN;
  return instant && year >= 1970 && year <= 9999 ? instant.toISOString() : null;
};
