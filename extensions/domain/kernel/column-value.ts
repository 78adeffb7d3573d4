import { isSupportedCountry } from 'libphonenumber-js';
import { safeLink } from './links.ts';
import { isNumberPattern } from './number-pattern.ts';
import { countValues, findBadValue } from './text.ts';

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
  /** A text that is more than spaces. */
  isFilled?: boolean;
  /** The collection a reference points at. */
  to?: string;
};
export type ValueFormat =
  | 'time-zone'
  | 'locale'
  | 'currency'
  | 'country'
  | 'link'
  | 'number-pattern';
export type JsonShape = 'texts' | 'object' | 'objects';

export type ColumnWord =
  | (
      | 'text'
      | 'blank'
      | 'tooLong'
      | 'choice'
      | 'timeZone'
      | 'locale'
      | 'currency'
      | 'country'
      | 'link'
      | 'numberPattern'
    )
  | ('wholeNumber' | 'number' | 'atMost' | 'atLeast' | 'lessThan')
  | ('year' | 'date' | 'noSuchDay' | 'instant' | 'time' | 'boolean' | 'id')
  | (JsonShape | 'json' | 'character' | 'depth' | 'tooMany');

/** `word` is the key of the sentence under `VALUE.` in the catalogue of messages. */
export type ColumnProblem = {
  word: ColumnWord;
  params?: Readonly<Record<string, string | number>>;
};

const problem = (word: ColumnWord, params?: ColumnProblem['params']): ColumnProblem => ({
  word,
  ...(params ? { params } : {}),
});

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
/** Earlier than anything that is recorded here; the database would also take the year 1. */
const FIRST_YEAR = 1900;
const YEARS = { first: String(FIRST_YEAR), last: '9999' };

const isName = (check: () => unknown): boolean => {
  try {
    return Boolean(check());
  } catch {
    return false;
  }
};

const AREA =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\//;

const FORMATS: Record<ValueFormat, { test: (text: string) => boolean; word: ColumnWord }> = {
  'time-zone': {
    // By area and place: Intl also takes offsets and short names that PostgreSQL does not.
    test: (text) =>
      text === 'UTC' ||
      (AREA.test(text) && isName(() => new Intl.DateTimeFormat('en', { timeZone: text }))),
    word: 'timeZone',
  },
  locale: {
    test: (text) => isName(() => Intl.DateTimeFormat.supportedLocalesOf(text).length),
    word: 'locale',
  },
  currency: {
    test: (text) => Intl.supportedValuesOf('currency').includes(text),
    word: 'currency',
  },
  country: {
    test: (text) => isSupportedCountry(text),
    word: 'country',
  },
  link: {
    test: (text) => safeLink(text) !== null,
    word: 'link',
  },
  'number-pattern': {
    test: isNumberPattern,
    word: 'numberPattern',
  },
};

/** Spaces, and what is not seen: marks of direction and width. */
const isBlank = (text: string): boolean => /^[\s\p{Cf}]*$/u.test(text);

const checkText = (limit: ColumnLimit, value: unknown): ColumnProblem | null => {
  if (typeof value === 'object') return problem('text');
  const text = String(value);
  const { maxLength, choices, format, isFilled } = limit;
  if (isFilled && isBlank(text)) return problem('blank');
  // PostgreSQL counts characters, JavaScript counts halves of some.
  const length = maxLength && text.length > maxLength ? [...text].length : 0;
  if (maxLength && length > maxLength) return problem('tooLong', { most: maxLength, length });
  if (choices && !choices.includes(text)) return problem('choice', { choices: choices.join(', ') });
  if (format && !FORMATS[format].test(text)) return problem(FORMATS[format].word);
  return null;
};

const INTEGERS: Record<string, bigint> = { integer: 2n ** 31n, bigInteger: 2n ** 63n };

const checkInteger = ({ type }: ColumnLimit, value: unknown): ColumnProblem | null => {
  const isWhole =
    typeof value === 'bigint' ||
    (typeof value === 'number' && Number.isInteger(value)) ||
    (typeof value === 'string' && /^[+-]?\d{1,40}$/.test(value));
  if (!isWhole) return problem('wholeNumber');
  const whole = BigInt(value as string | number | bigint);
  const end = INTEGERS[type] ?? 0n;
  if (whole >= end) return problem('atMost', { most: String(end - 1n) });
  return whole < -end ? problem('atLeast', { least: String(-end) }) : null;
};

const checkDecimal = (
  { precision = 10, scale = 0 }: ColumnLimit,
  value: unknown,
): ColumnProblem | null => {
  const isNumber =
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value));
  if (!isNumber) return problem('number');
  const end = 10 ** (precision - scale);
  const isWithin = Math.abs(Number(value)) < end - 10 ** -scale / 2;
  return isWithin ? null : problem('lessThan', { end: String(end) });
};

const checkDay = (value: unknown): ColumnProblem | null => {
  if (value instanceof Date) {
    const year = value.getUTCFullYear();
    return year >= FIRST_YEAR - 1 && year <= 10_000 ? null : problem('year', YEARS);
  }
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (!parts) return problem('date');
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR) return problem('year', YEARS);
  const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12;
  return isReal && month > 0 ? null : problem('noSuchDay');
};

const checkInstant = (value: unknown): ColumnProblem | null => {
  const found = checkDay(value);
  if (found || value instanceof Date) return found;
  const rest = String(value).slice(10);
  const isClock = rest === '' || (/^[T ]/i.test(rest) && CLOCK.test(rest.slice(1)));
  return isClock ? null : problem('instant');
};

const BOOLEAN = /^(?:true|false|t|f|yes|no|y|n|on|off|0|1)$/i;

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SHAPES: Record<JsonShape, (value: unknown) => boolean> = {
  texts: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
  object: isPlainObject,
  objects: (value) => Array.isArray(value) && value.every(isPlainObject),
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

/** What people and programs write into one column; the system's own rows do not pass here. */
const JSON_VALUES_MAX = 5_000;
const JSON_LENGTH_MAX = 200_000;

const checkJson = ({ shape }: ColumnLimit, given: unknown): ColumnProblem | null => {
  const value = parsed(given);
  if (value === NOT_JSON) return problem('json');
  if (value === null) return null;
  if (countValues(value, JSON_VALUES_MAX) > JSON_VALUES_MAX)
    return problem('tooMany', { most: JSON_VALUES_MAX });
  const { length } = typeof given === 'string' ? given : JSON.stringify(value);
  if (length > JSON_LENGTH_MAX) return problem('tooLong', { most: JSON_LENGTH_MAX, length });
  if (findBadValue(value)) return problem('character');
  return shape && !SHAPES[shape](value) ? problem(shape) : null;
};

const check = (limit: ColumnLimit, value: unknown): ColumnProblem | null => {
  switch (limit.type) {
    case 'uuid':
      return typeof value === 'string' && UUID.test(value) ? null : problem('id');
    case 'boolean':
      return BOOLEAN.test(String(value)) ? null : problem('boolean');
    case 'integer':
    case 'bigInteger':
      return checkInteger(limit, value);
    case 'decimal':
      return checkDecimal(limit, value);
    case 'date':
    case 'timestamp':
      return checkInstant(value);
    case 'time':
      return CLOCK.test(String(value)) ? null : problem('time');
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
  if (bad?.reason === 'depth') return problem('depth');
  return bad ? problem('character') : check(limit, value);
};
