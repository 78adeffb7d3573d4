import { languageOf, LANGUAGES } from './languages.ts';
import { language } from './words.ts';

/**
 * How dates and amounts are written: the reader's language, and within it the company's own way
 * where the company speaks it. Never the browser's, so that two people see the same.
 */
export const styleLocale = (companyLocale?: string | null): string =>
  companyLocale && languageOf(companyLocale) === language()
    ? companyLocale
    : LANGUAGES[language()].locale;
