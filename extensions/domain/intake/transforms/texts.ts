import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { patternOf } from '../../kernel/patterns.ts';
import { isPhone, looksLikePhone, normalisePhone, splitPhones } from '../../kernel/phone.ts';
import { plainText, visibleText } from '../../kernel/plain-text.ts';
import { doubtOf, finding, findingOf, type Finding } from '../errors.ts';
import { isExtended, isWhole } from '../identifiers.ts';
import { exampleOf } from '../pattern-example.ts';
import { remember } from '../remember.ts';
import type { Transform, Transformed, TransformInput } from './transform.ts';
import { cellsOf } from './transform.ts';

export const trimmed: Transform = ({ text }) => ({ value: text.trim() });
export const upperCase: Transform = ({ text }) => ({ value: text.trim().toUpperCase() });
/** `: CONSUMER-CENTRAL` → `CONSUMER-CENTRAL`. */
export const afterColon: Transform = ({ text }) => ({ value: text.replace(/^[\s:]+/, '').trim() });
/** Lines trimmed, runs of blank lines collapsed. */
export const paragraph: Transform = ({ text }) => ({
  value: text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim(),
});

/** Signs for a minus that look like others. */
const MINUS = /[\u2212\u2012\u2013]/g;
const NUMBERS = /(?<![\p{L}\d])-?\d+(?:[.,]\d+)*/gu;
const PLAIN_NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * The one number of a text. Two of them, or one that may be read in two ways (`1.250,5`), are never
 * resolved in silence: the first is kept in doubt, what is no plain number is none.
 */
const oneNumber = (
  input: TransformInput,
  field: string,
  fits: (number: number) => boolean,
): Transformed => {
  const text = input.text.normalize('NFKC').replace(MINUS, '-');
  const found = [...new Set(text.match(NUMBERS))];
  const [first, second] = found;
  if (first === undefined) return { value: null };
  const value = PLAIN_NUMBER.test(first) ? Number(first.replaceAll(',', '')) : Number.NaN;
  if (!Number.isFinite(value) || !fits(value))
    return { value: null, errors: [finding('INVALID_VALUE', { field, cells: cellsOf(input) })] };
  return second === undefined
    ? { value }
    : { value, warnings: [severalNumbers(input, field, value)] };
};

const LONGEST_SHOWN = 80;

/** A doubt: of several numbers one was taken. */
export const severalNumbers = (input: TransformInput, field: string, value: unknown): Finding =>
  doubtOf(
    'TWO_VALUES.numbers',
    { text: input.text.trim().slice(0, LONGEST_SHOWN), value: String(value) },
    { field, cells: cellsOf(input) },
  );

export const integer: Transform = (input, { field }) =>
  oneNumber(input, field, (value) => Number.isInteger(value) && value >= 0);

/** A decimal number with the partner's signs around it: `-34 dBm` → -34, `1,250.5` → 1250.5. */
export const number: Transform = (input, { field }) => oneNumber(input, field, () => true);

/** Written otherwise it might be another sum, and is none. */
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/** Money as a decimal text: `MYR 4,275.5` → `4275.50`; no float ever holds it. */
export const amount: Transform = ({ text }) => {
  const [digits = ''] = /\d[\d.,]*\d|\d/.exec(text) ?? [];
  const [, whole, part = ''] = AMOUNT.exec(digits) ?? [];
  return { value: whole ? `${whole.replaceAll(',', '')}.${part.padEnd(2, '0')}` : null };
};

const YES = /^(?:yes|y|ya|true|1|✓|✔|√|x)$/i;
const NO = /^(?:no|n|tidak|false|0)$/i;
export const yesNo: Transform = ({ text }) => {
  const word = text.trim();
  return { value: YES.test(word) ? true : NO.test(word) ? false : null };
};

/** Slower than anything that is sold: such a number is not one of megabits. */
const IN_KILOBITS = /\d\s*k(?:bps|bit|b)?\b/i;
const SPEED = /(?<![\d.,])(\d+(?:[.,]\d+)*)\s*([MG])(?:bps|bit\/s|b)?\b/gi;

/** `100-500 Mbps`: what stands before has the same unit. */
const RANGE = /\d\s*(?:[-/~–—]|to|hingga)\s*\d+(?:[.,]\d+)*\s*[MG]/i;

/** A number alone is one of megabits, as a rule. */
const withoutUnit = (input: TransformInput, read: Transformed, field: string): Transformed => {
  if (typeof read.value !== 'number') return read;
  const params = { text: input.text.trim().slice(0, LONGEST_SHOWN), value: String(read.value) };
  const doubt = doubtOf('INVALID_VALUE.unit', params, { field, cells: cellsOf(input) });
  return { ...read, warnings: [...(read.warnings ?? []), doubt] };
};

/** `600 Mbps` → 600, `1 Gbps` → 1000; of two speeds the first, in doubt. */
export const bandwidth: Transform = (input, context) => {
  const found = [...input.text.matchAll(SPEED)].map(([, size = '', unit = '']) =>
    PLAIN_NUMBER.test(size)
      ? Math.round(Number(size.replaceAll(',', '')) * (unit.toUpperCase() === 'G' ? 1_000 : 1))
      : Number.NaN,
  );
  const [value, ...others] = [...new Set(found)];
  const { field } = context;
  if (value === undefined && !IN_KILOBITS.test(input.text))
    return withoutUnit(input, integer(input, context), field);
  if (value === undefined || Number.isNaN(value))
    return { value: null, errors: [finding('INVALID_VALUE', { field, cells: cellsOf(input) })] };
  return others.length > 0 || RANGE.test(input.text)
    ? { value, warnings: [severalNumbers(input, field, value)] }
    : { value };
};

const notUnderstood = (
  texts: readonly string[],
  field: string,
  cells: readonly string[],
): Finding[] => texts.map((text) => findingOf('UNREADABLE_PHONE.text', { text }, { field, cells }));

/** Where no country is known a number of people at home is believed when it looks like one. */
const isUnderstood = (text: string, country: string | undefined): boolean =>
  isPhone(normalisePhone(text, country)) || (!country && looksLikePhone(text));

/** Numbers in another width are numbers; lines stay, since they part one from the next. */
const phonesIn = (text: string, country: string | undefined): string[] =>
  splitPhones(visibleText(text.normalize('NFKC')), country);

/** Digits behind an area or operator code, in ranges that are given out nearly everywhere. */
const FILLERS = ['23456789012', '34567890123', '56789012345', '77777777777'];
const CODE_DIGITS = [2, 3];

/**
 * Whether a number has as many digits as others with its code: `012` has seven behind it and `011`
 * eight. Whether the number itself was given out is not ours to say.
 */
const hasItsLength = remember<boolean>(2_000);
const isOfItsLength = (text: string, country: CountryCode | undefined): boolean =>
  // The same for all numbers with this beginning and this many digits.
  hasItsLength(`${country}|${text.slice(0, text.startsWith('+') ? 6 : 4)}|${text.length}`, () => {
    const number = parsePhoneNumberFromString(text, country);
    if (!number || number.isValid()) return number !== undefined || country === undefined;
    const { countryCallingCode: code, nationalNumber: digits } = number;
    return CODE_DIGITS.some((kept) =>
      FILLERS.some((filler) => {
        const other = digits.slice(0, kept) + filler.slice(0, digits.length - kept);
        return parsePhoneNumberFromString(`+${code}${other}`)?.isValid() ?? false;
      }),
    );
  });

/** Short numbers without their zero may as well be those of another country. */
const SHORT_NATIONAL = 9;
const lostZero = (digits: string, dialled: string): boolean =>
  /^0\d+$/.test(dialled) && dialled.length <= SHORT_NATIONAL && !digits.includes(dialled);

/** `013-000 0000` is no `1300…`: the zero that somebody wrote belongs to the number. */
const droppedZero = (digits: string, dialled: string): boolean => {
  const at = /^[1-9]\d+$/.test(dialled) ? digits.indexOf(`0${dialled}`) : -1;
  // Behind the code of the country it may be that of a number without one.
  return at >= 0 && digits[at - 1] !== '6';
};

const oddOnes = (
  texts: readonly string[],
  country: string | undefined,
  field: string,
  input: TransformInput,
): Finding[] => {
  const known = country && isSupportedCountry(country) ? country : undefined;
  const digits = input.text.normalize('NFKC').replace(/\D/g, '');
  return texts
    .filter((text) => isUnderstood(text, country))
    .filter(
      (text) => !isOfItsLength(text, known) || lostZero(digits, text) || droppedZero(digits, text),
    )
    .map((text) => doubtOf('UNREADABLE_PHONE.plan', { text }, { field, cells: cellsOf(input) }));
};

/** A number that is not understood is kept as it was written, for a person to mend: an error. */
export const phones: Transform = (input, { field, country }) => {
  const found = phonesIn(input.text, country);
  const odd = found.filter((text) => !isUnderstood(text, country));
  return {
    value: found,
    errors: notUnderstood(odd, field, cellsOf(input)),
    warnings: oddOnes(found, country, field, input),
  };
};

/** The first number that is understood; what stands beside it and is none is a doubt. */
export const firstPhone: Transform = (input, { field, country }) => {
  const found = phonesIn(input.text, country);
  const isGood = (text: string): boolean => isUnderstood(text, country);
  const first = found.find(isGood);
  const findings = notUnderstood(
    found.filter((text) => !isGood(text)),
    field,
    cellsOf(input),
  );
  if (first === undefined) return { value: found[0] ?? null, errors: findings };
  const doubts = findings.map((one): Finding => ({ ...one, doubt: true }));
  return { value: first, warnings: [...doubts, ...oddOnes([first], country, field, input)] };
};

/** What stands for a pattern in a sentence: the profile's own words or an example of it. */
const likeOf = ({ like, pattern }: Record<string, unknown>, usual: string): string =>
  typeof like === 'string' && like !== '' ? like : exampleOf(String(pattern ?? usual));

const USUAL_ID = 'TBBN[A-Z]?\\d{5,}[A-Z]?';

/**
 * Finds an id by the pattern, whole or not at all: a longer one, one with a blank inside or a letter
 * for a digit is an error at its field. Two different ones are never resolved by guessing. `like` is
 * an example for people.
 */
export const serviceId: Transform = (input, { field, options }) => {
  const text = plainText(input.text).toUpperCase();
  if (text === '') return { value: null };
  const cells = cellsOf(input);
  const matches = patternOf(String(options.pattern ?? USUAL_ID)).matchAll(text);
  const whole = matches.filter((match) => isWhole(text, match.index, match[0].length));
  const found = [...new Set(whole.map((match) => match[0]))];
  if (found.length > 1)
    return {
      value: null,
      extra: { [`${field}Candidates`]: found },
      errors: [finding('AMBIGUOUS_SERVICE_ID', { field, cells, candidates: found })],
    };
  const isAlone = matches.every(({ index, 0: id }) => !isExtended(text, index, id.length));
  if (found[0] !== undefined && whole.length === matches.length && isAlone)
    return { value: found[0] };
  const params = { text: input.text.trim().slice(0, 80), like: likeOf(options, USUAL_ID) };
  return { value: text, errors: [findingOf('IDENTIFIER_INVALID.like', params, { field, cells })] };
};

/** `910003` and `AWO910003` are the same number; it is kept with its prefix. */
export const prefixed: Transform = ({ text }, { options }) => {
  const prefix = String(options.prefix ?? '');
  const value = text.trim().toUpperCase();
  return { value: value && !value.startsWith(prefix) ? `${prefix}${value}` : value || null };
};

/** Upper case, blanks collapsed: how words are compared with a table of aliases. */
const aliasKey = (text: string): string => text.replace(/\s+/g, ' ').trim().toUpperCase();

/**
 * A word of the partner's → ours, by `map`. With `otherwise: "keep"` a word that the map does not
 * have stays as it is.
 */
export const lookup: Transform = ({ text }, { options }) => {
  const map = (options.map ?? {}) as Record<string, unknown>;
  const known = Object.entries(map).find(([word]) => aliasKey(word) === aliasKey(text))?.[1];
  return { value: known ?? (options.otherwise === 'keep' ? text.trim() || null : null) };
};

/** `aliases`: our name → the names partners use for it, e.g. of materials or buildings. */
export const alias: Transform = ({ text }, { options }) => {
  const table = (options.aliases ?? {}) as Record<string, readonly string[]>;
  const key = aliasKey(text);
  const found = Object.entries(table).find(
    ([name, others]) => aliasKey(name) === key || others.some((other) => aliasKey(other) === key),
  );
  return { value: found?.[0] ?? (text.trim() || null) };
};
