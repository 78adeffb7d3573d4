import { locale } from '../../language/format.ts';
import { LANGUAGES, type Language } from '../../language/languages.ts';

export type Option = { value: string; text: string };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What the names of regions know besides countries. */
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'DG',
  'TA',
  'IC',
  'EA',
  'CQ',
]);

/** A code of before, such as DD, stands for another one today. */
const isOfToday = (code: string): boolean =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const byText = (a: Option, b: Option): number => a.text.localeCompare(b.text, locale());

/** All countries in the reader's language. */
export const countries = (): Option[] => {
  const names = new Intl.DisplayNames(locale(), { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && isOfToday(code))
    .flatMap((value) => {
      const text = names.of(value);
      return text ? [{ value, text }] : [];
    })
    .sort(byText);
};

export const currencies = (): Option[] => {
  const names = new Intl.DisplayNames(locale(), { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .map((value) => ({ value, text: `${value} · ${names.of(value) ?? value}` }))
    .sort((a, b) => a.value.localeCompare(b.value));
};

export const zones = (): Option[] =>
  Intl.supportedValuesOf('timeZone').map((value) => ({ value, text: value.replaceAll('_', ' ') }));

type WithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

/** The first zone of a country; null where the browser does not know. */
export const zoneOf = (country: string): string | null => {
  const place = new Intl.Locale('und', { region: country }) as WithZones;
  const known = place.getTimeZones?.() ?? place.timeZones ?? [];
  return known[0] ?? null;
};

const EURO = [
  'AT',
  'BE',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
];
const MONEY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EURO.map((code) => [code, 'EUR'])),
  AU: 'AUD',
  BN: 'BND',
  CA: 'CAD',
  CH: 'CHF',
  CI: 'XOF',
  GB: 'GBP',
  ID: 'IDR',
  IN: 'INR',
  MA: 'MAD',
  MU: 'MUR',
  MY: 'MYR',
  NZ: 'NZD',
  PH: 'PHP',
  SG: 'SGD',
  SN: 'XOF',
  TH: 'THB',
  TN: 'TND',
  US: 'USD',
  VN: 'VND',
};
/** What most people there pay with, where we know; people choose it otherwise. */
export const currencyOf = (country: string): string | null => MONEY[country] ?? null;

export const languages = (): Option[] =>
  Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, text: name }));

/** `en` in Malaysia writes dates as `en-MY`. */
export const localeOf = (language: Language, country: string): string => `${language}-${country}`;

/** The same list with what stands there already, should nobody know it. */
export const withValue = (options: readonly Option[], value: string | null): Option[] =>
  !value || options.some((one) => one.value === value)
    ? [...options]
    : [{ value, text: value }, ...options];
