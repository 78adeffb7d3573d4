import { addDays, type Day, dayIn, instantAt } from '../kernel/time.ts';

/** A time of day: `07:00`. */
export type ClockTime = string;
export type Quiet = { from: ClockTime; until: ClockTime } | null;

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && CLOCK.test(value);

export const clockIn = (instant: Date, zone: string): ClockTime =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);

/**
 * The local day whose `at` has come; null before it. It is the key of what happens once a day: an hour
 * that comes twice has one day, one that is left out is over when the clock is past it.
 */
export const dayDue = (now: Date, { zone, at }: { zone: string; at: ClockTime }): Day | null =>
  clockIn(now, zone) >= at ? dayIn(now, zone) : null;

/** The next moment at which a clock of the zone shows `at`, later than now. */
export const nextAt = (now: Date, { zone, at }: { zone: string; at: ClockTime }): Date => {
  const today = dayIn(now, zone);
  for (const days of [0, 1, 2]) {
    const moment = instantAt(`${addDays(today, days)}T${at}`, zone);
    if (moment > now) return moment;
  }
  throw new RangeError(`No ${at} after ${now.toISOString()} in ${zone}`);
};

const isQuiet = (clock: ClockTime, { from, until }: NonNullable<Quiet>): boolean =>
  from <= until ? clock >= from && clock < until : clock >= from || clock < until;

/** The moment, or the end of the quiet hours in which it falls. */
export const afterQuiet = (moment: Date, { zone, quiet }: { zone: string; quiet: Quiet }): Date => {
  if (!quiet || quiet.from === quiet.until) return moment;
  if (!isQuiet(clockIn(moment, zone), quiet)) return moment;
  return nextAt(moment, { zone, at: quiet.until });
};

const MINUTE_MS = 60_000;
/** Minutes after the first, second, … try that failed: a greylisting server wants some, a broken one a day. */
const PAUSES = [2, 10, 30, 120, 360, 720, 1440];
export const MOST_TRIES = PAUSES.length + 1;

/** How long a mail waits for a server that is not there. */
const LONGEST_OUTAGE_MS = 5 * 24 * 60 * MINUTE_MS;
/** Of an outage: it may be over at any time. */
const LONGEST_PAUSE = 30;

/**
 * When it is tried again; null when it was tried often enough. A server that is away is no fault of the
 * mail: it is asked every half hour for some days.
 */
export const nextTry = (
  { tries, since, isOfServer }: { tries: number; since: Date; isOfServer: boolean },
  now: Date,
): Date | null => {
  const usual = PAUSES[tries - 1];
  if (isOfServer) {
    if (now.getTime() - since.getTime() > LONGEST_OUTAGE_MS) return null;
    return new Date(now.getTime() + Math.min(usual ?? LONGEST_PAUSE, LONGEST_PAUSE) * MINUTE_MS);
  }
  return usual === undefined ? null : new Date(now.getTime() + usual * MINUTE_MS);
};
