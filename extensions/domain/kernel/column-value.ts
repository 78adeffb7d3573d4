import { isSupportedCountry } from 'libphonenumber-js';
import { safeLink } from './links.ts';
import { findBadValue } from './text.ts';

/** What a column of the model can hold; written by `npm run schema:generate`. */
export type ColumnLimit = {
  type:
    | 'uuid'
    | 'string'
    | 'text'
    | 'hash'
    | 'boolean'
    | 'integer'
    | 'bigInteger'
    | 'decimal'
    | 'date'
    | 'time'
    | 'timestamp'
    | 'json';
  maxLength?: number;
  precision?: number;
  scale?: number;
  choices?: readonly string[];
  format?: ValueFormat;
  shape?: JsonShape;
  /** The collection a reference points at. */
  to?: string;
};
export type ValueFormat = 'time-zone' | 'locale' | 'currency' | 'country' | 'link';
export type JsonShape = 'texts' | 'object' | 'objects';

/** `type` is one of Directus' kinds of validation, so that the Studio finds words for it. */
export type ColumnProblem = { message: string; type: string; valid?: unknown };

const problem = (message: string, type = 'regex', valid?: unknown): ColumnProblem => ({
  message,
  type,
  ...(valid === undefined ? {} : { valid }),
});

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
/** Earlier than anything that is recorded here; the database would also take the year 1. */
const FIRST_YEAR = 1900;

const isName = (check: () => unknown): boolean => {
  try {
    return Boolean(check());
  } catch {
    return false;
  }
};

const FORMATS: Record<ValueFormat, { test: (text: string) => boolean; words: string }> = {
  'time-zone': {
    // An offset such as +08:00 is known to Intl and means its opposite to PostgreSQL.
    test: (text) =>
      /^[a-z]/i.test(text) && isName(() => new Intl.DateTimeFormat('en', { timeZone: text })),
    words: 'a time zone by its IANA name, such as Asia/Kuala_Lumpur',
  },
  locale: {
    test: (text) => isName(() => Intl.DateTimeFormat.supportedLocalesOf(text).length),
    words: 'a locale, such as en-MY',
  },
  currency: {
    test: (text) => Intl.supportedValuesOf('currency').includes(text),
    words: 'a currency by its ISO 4217 code, such as MYR',
  },
  country: {
    test: (text) => isSupportedCountry(text),
    words: 'a country by its ISO 3166 code, such as MY',
  },
  link: {
    test: (text) => safeLink(text) !== null,
    words: 'a link that begins with https://, http://, mailto: or tel:',
  },
};

const checkText = (limit: ColumnLimit, value: unknown): ColumnProblem | null => {
  if (typeof value === 'object') return problem('A text is expected.');
  const text = String(value);
  const { maxLength, choices, format } = limit;
  // PostgreSQL counts characters, JavaScript counts halves of some.
  const length = maxLength && text.length > maxLength ? [...text].length : 0;
  if (maxLength && length > maxLength)
    return problem(`${maxLength} characters at most, this has ${length}.`);
  if (choices && !choices.includes(text))
    return problem(`One of ${choices.join(', ')} is expected.`, 'in', choices);
  if (format && !FORMATS[format].test(text))
    return problem(`This is not ${FORMATS[format].words}.`);
  return null;
};

const INTEGERS: Record<string, bigint> = { integer: 2n ** 31n, bigInteger: 2n ** 63n };

const checkInteger = ({ type }: ColumnLimit, value: unknown): ColumnProblem | null => {
  const isWhole =
    typeof value === 'bigint' ||
    (typeof value === 'number' && Number.isInteger(value)) ||
    (typeof value === 'string' && /^[+-]?\d{1,40}$/.test(value));
  if (!isWhole) return problem('A whole number is expected.');
  const whole = BigInt(value as string | number | bigint);
  const end = INTEGERS[type] ?? 0n;
  if (whole >= end) return problem(`${end - 1n} at most.`, 'lte', String(end - 1n));
  return whole < -end ? problem(`${-end} at least.`, 'gte', String(-end)) : null;
};

const checkDecimal = (
  { precision = 10, scale = 0 }: ColumnLimit,
  value: unknown,
): ColumnProblem | null => {
  const isNumber =
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value));
  if (!isNumber) return problem('A number is expected.');
  const end = 10 ** (precision - scale);
  const isWithin = Math.abs(Number(value)) < end - 10 ** -scale / 2;
  return isWithin ? null : problem(`Less than ${end} is expected.`, 'lt', end);
};

const checkDay = (value: unknown): ColumnProblem | null => {
  if (value instanceof Date) {
    const year = value.getUTCFullYear();
    return year >= FIRST_YEAR - 1 && year <= 10_000
      ? null
      : problem(`A year from ${FIRST_YEAR} to 9999 is expected.`);
  }
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (!parts) return problem('A date such as 2026-11-30 is expected.');
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR) return problem(`A year from ${FIRST_YEAR} to 9999 is expected.`);
  const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12;
  return isReal && month > 0 ? null : problem('There is no such day.');
};

const checkInstant = (value: unknown): ColumnProblem | null => {
  const found = checkDay(value);
  if (found || value instanceof Date) return found;
  const rest = String(value).slice(10);
  const isClock = rest === '' || (/^[T ]/i.test(rest) && CLOCK.test(rest.slice(1)));
  return isClock ? null : problem('A date such as 2026-11-30 or 2026-11-30T09:00:00Z is expected.');
};

const BOOLEAN = /^(?:true|false|t|f|yes|no|y|n|on|off|0|1)$/i;

const SHAPES: Record<JsonShape, { test: (value: unknown) => boolean; words: string }> = {
  texts: {
    test: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
    words: 'A list of texts is expected.',
  },
  object: {
    test: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    words: 'An object is expected.',
  },
  objects: {
    test: (value) =>
      Array.isArray(value) && value.every((entry) => SHAPES.object.test(entry as unknown)),
    words: 'A list of objects is expected.',
  },
};

const NOT_JSON = Symbol('not JSON');
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return NOT_JSON;
  }
};

const checkJson = ({ shape }: ColumnLimit, given: unknown): ColumnProblem | null => {
  const value = parsed(given);
  if (value === NOT_JSON) return problem('JSON is expected.');
  if (value === null) return null;
  if (findBadValue(value)) return problem('It has a character that cannot be stored.');
  return shape && !SHAPES[shape].test(value) ? problem(SHAPES[shape].words) : null;
};

const check = (limit: ColumnLimit, value: unknown): ColumnProblem | null => {
  switch (limit.type) {
    case 'uuid':
      return typeof value === 'string' && UUID.test(value)
        ? null
        : problem('An id (UUID) is expected.');
    case 'boolean':
      return BOOLEAN.test(String(value)) ? null : problem('true or false is expected.');
    case 'integer':
    case 'bigInteger':
      return checkInteger(limit, value);
    case 'decimal':
      return checkDecimal(limit, value);
    case 'date':
    case 'timestamp':
      return checkInstant(value);
    case 'time':
      return CLOCK.test(String(value)) ? null : problem('A time such as 09:30 is expected.');
    case 'json':
      return checkJson(limit, value);
    default:
      return checkText(limit, value);
  }
};

/** Why the column cannot hold the value; null when it can. Nothing is always held here. */
export const checkColumn = (limit: ColumnLimit, value: unknown): ColumnProblem | null => {
  if (value === null || value === undefined) return null;
  const bad = findBadValue(value);
  if (bad?.reason === 'depth') return problem('This is nested too deep.');
  return bad ? problem('It has a character that cannot be stored.') : check(limit, value);
};
