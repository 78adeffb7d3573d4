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
