import { languageOf, LANGUAGES } from './languages.ts';
import { language } from './words.ts';

/** Some systems name theirs as no browser's own functions would take it: `en-US@posix`. */
const isKnown = (tag: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/** The browser's own way of writing, where it is of the language that is spoken. */
export const locale = (): string =>
  languageOf(navigator.language) === language() && isKnown(navigator.language)
    ? navigator.language
    : LANGUAGES[language()].locale;

/** Dates with the day first, as every company here writes them. */
export const dayFirstLocale = (): string =>
  language() === 'en' ? 'en-GB' : LANGUAGES[language()].locale;

export const formatCount = (count: number): string => new Intl.NumberFormat(locale()).format(count);

/** `4.2`, or `4,2`. */
export const decimal = (value: number): string =>
  new Intl.NumberFormat(locale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: false,
  }).format(value);

/** Digits after the separator that the currency has: 2 for MYR, 0 for JPY. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/**
 * `MYR 12,518.40`, in French `12 518,40 CAD`. `minor` is a whole number of sen or cents, as the
 * database has it; text where it came as `bigint`.
 */
export const moneyText = (minor: number | string, currency: string): string =>
  new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  }).format(Number(minor) / 10 ** digitsOf(currency));

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Names the zone where the reader's clock is another one at that moment. */
const zoneName = (instant: Date, zone: string): Intl.DateTimeFormatOptions => {
  const offset = (timeZone: string): string =>
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(instant);
  return offset(zone) === offset(browserZone()) ? {} : { timeZoneName: 'short' };
};

/** `4 Mar 2025, 1:30 pm` on the company's clock; the zone is named where the browser's differs. */
export const whenText = (at: string | Date, zone: string): string => {
  const instant = new Date(at);
  return new Intl.DateTimeFormat(locale(), {
    ...DATE,
    ...TIME,
    timeZone: zone,
    ...zoneName(instant, zone),
  }).format(instant);
};

/** From when to when, the day once where both are on one. */
export const slotIn = (from: string | Date, to: string | Date, zone: string): string => {
  const start = new Date(from);
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    ...DATE,
    ...TIME,
    timeZone: zone,
    ...zoneName(start, zone),
  }).formatRange(start, new Date(to));
};

/** `4 Mar 2025` for a calendar day `2025-03-04`, which is the same in every zone. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { ...DATE, timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** `5 minutes ago` within a day of `now`, null further away: there the date says more. */
export const relativeText = (at: string | Date, now: number): string | null => {
  const minutes = Math.round((new Date(at).getTime() - now) / MINUTE_MS);
  if (Math.abs(minutes) >= DAY_MINUTES) return null;
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  return Math.abs(minutes) < 60
    ? format.format(minutes, 'minute')
    : format.format(Math.round(minutes / 60), 'hour');
};
