import { formatMoney } from './money.ts';
import { formatDay, formatSlot, formatWhen, type Place } from './when.ts';
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

/** `10,000` or `9.5`: what a meter says, with no more figures than it has. */
export const amount = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 3 }).format(value);

/** `4.2`, or `4,2`. */
export const decimal = (value: number): string =>
  new Intl.NumberFormat(locale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: false,
  }).format(value);

/** `MYR 12,518.40`; the record pages' short way to `formatMoney`. */
export const moneyText = (minor: number | string, currency: string): string =>
  formatMoney(minor, currency);

const placeIn = (zone: string | Place): Place =>
  typeof zone === 'string' ? { timeZone: zone } : zone;

/** `4 Mar 2025, 1:30 pm` on the clock of the zone, named where the browser's differs. */
export const whenText = (at: string | Date, zone: string | Place): string =>
  formatWhen(at, placeIn(zone));

/** From when to when, the day once where both are on one; the beginning alone where nobody said an end. */
export const slotIn = (
  from: string | Date,
  to: string | Date | null,
  zone: string | Place,
): string => (to === null ? whenText(from, zone) : formatSlot(from, to, placeIn(zone)));

/** `4 Mar 2025` for a calendar day `2025-03-04`, which is the same in every zone. */
export const dayText = (day: string): string => formatDay(day);

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
