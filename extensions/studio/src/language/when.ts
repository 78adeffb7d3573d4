import { styleLocale } from './style.ts';

/** `isSaid`: the page names the zone once, so that its times need not. */
export type Place = { timeZone: string; locale?: string | null; isSaid?: boolean };

type Style = Intl.DateTimeFormatOptions;
const WHEN: Style = { dateStyle: 'medium', timeStyle: 'short' };
const DAY: Style = { dateStyle: 'medium' };
const WEEKDAY: Style = { weekday: 'long', day: 'numeric', month: 'long' };

const isInstant = (value: Date): boolean => !Number.isNaN(value.getTime());

const written = (instant: string | Date, style: Style, place: Place): string => {
  const moment = new Date(instant);
  if (!isInstant(moment)) return String(instant);
  return new Intl.DateTimeFormat(styleLocale(place.locale), {
    ...style,
    timeZone: place.timeZone,
  }).format(moment);
};

/** What a clock on the wall shows there, for comparing two zones at one moment. */
const wallClock = (moment: Date, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    moment,
  );

/** `Kuala Lumpur` of `Asia/Kuala_Lumpur`. */
export const zoneName = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** `Kuala Lumpur` where this browser's clock shows another time at that moment; else empty. */
export const zoneToName = (instant: string | Date, timeZone: string): string => {
  const moment = new Date(instant);
  if (!isInstant(moment) || wallClock(moment) === wallClock(moment, timeZone)) return '';
  return zoneName(timeZone);
};

const withZone = (words: string, instant: string | Date, { timeZone, isSaid }: Place): string => {
  const zone = isSaid ? '' : zoneToName(instant, timeZone);
  return zone ? `${words} (${zone})` : words;
};

/** `4 Mar 2025, 1:30 pm` on the company's clock; its city follows where the browser's differs. */
export const formatWhen = (instant: string | Date, place: Place): string =>
  withZone(written(instant, WHEN, place), instant, place);

/** `Tuesday, 4 March`: the heading of a day of the company. */
export const formatWeekdayOf = (instant: string | Date, place: Place): string =>
  written(instant, WEEKDAY, place);

/** `4 Mar 2025` of a date without a time (`2025-03-04`), which no zone moves. */
export const formatDay = (day: string, companyLocale?: string | null): string =>
  written(`${day.slice(0, 10)}T00:00:00Z`, DAY, { timeZone: 'UTC', locale: companyLocale ?? null });

/** `4 Mar 2025, 1:30 – 3:30 pm`; both days where it runs past midnight. */
export const formatSlot = (
  startsAt: string | Date,
  endsAt: string | Date,
  place: Place,
): string => {
  const format = new Intl.DateTimeFormat(styleLocale(place.locale), {
    ...WHEN,
    timeZone: place.timeZone,
  });
  return withZone(format.formatRange(new Date(startsAt), new Date(endsAt)), startsAt, place);
};

const TIME: Style = { timeStyle: 'short' };

/** `1:30 – 3:30 pm`, where the day is said already; with both days where it runs past midnight. */
export const formatTimes = (
  startsAt: string | Date,
  endsAt: string | Date,
  place: Place,
): string => {
  if (dayIn(place.timeZone, startsAt) !== dayIn(place.timeZone, endsAt))
    return formatSlot(startsAt, endsAt, place);
  const format = new Intl.DateTimeFormat(styleLocale(place.locale), {
    ...TIME,
    timeZone: place.timeZone,
  });
  return withZone(format.formatRange(new Date(startsAt), new Date(endsAt)), startsAt, place);
};

/** `2025-03-04`: the day it is in the zone at that moment. */
export const dayIn = (timeZone: string, instant: string | Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(new Date(instant));
