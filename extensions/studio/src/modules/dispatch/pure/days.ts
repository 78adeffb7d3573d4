import { instantAt } from '../../../language/zone-time.ts';

const DAY_MS = 86_400_000;

/** Made once for each zone: a board asks for the time of hundreds of cards. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  clocks.set(zone, made);
  return made;
};
/** `2026-11-30 09:15` on the clock of the zone. */
const wallClock = (at: string | number, zone: string): string => clockOf(zone).format(new Date(at));

/** `2026-11-30` and so many days later; days have no zone. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);

/** The Monday of its week. */
export const mondayOf = (day: string): string => {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
};

/** Milliseconds at which the clock of the zone shows that on that day. */
export const instantOf = (day: string, time: string, zone: string): number =>
  instantAt(`${day}T${time}`, zone)?.getTime() ?? Number.NaN;

/** The day it is there at that moment. */
export const dayOf = (iso: string | number, zone: string): string =>
  wallClock(iso, zone).slice(0, 10);

/** `09:15` on the clock of the zone. */
export const timeOf = (iso: string | number, zone: string): string =>
  wallClock(iso, zone).slice(11, 16);

/** The same clock time on another day: a change of the clock between them moves no visit. */
export const onDay = (iso: string | number, day: string, zone: string): number =>
  instantOf(day, timeOf(iso, zone), zone);

export type DaySpan = { day: string; start: number; end: number };

/** Days of the frame from midnight to midnight there; one of 23 or 25 hours among them. */
export const daySpans = (from: string, days: number, zone: string): DaySpan[] =>
  Array.from({ length: days }, (_, index) => {
    const day = addDays(from, index);
    return {
      day,
      start: instantOf(day, '00:00', zone),
      end: instantOf(addDays(day, 1), '00:00', zone),
    };
  });
