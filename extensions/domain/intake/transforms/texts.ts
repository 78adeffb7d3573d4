import { patternOf } from '../../kernel/patterns.ts';
import { isPhone, looksLikePhone, normalisePhone, splitPhones } from '../../kernel/phone.ts';
import { plainText, visibleText } from '../../kernel/plain-text.ts';
import { finding, findingOf, type Finding } from '../errors.ts';
import { isWhole } from '../identifiers.ts';
import { exampleOf } from '../pattern-example.ts';
import type { Transform } from './transform.ts';
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

export const integer: Transform = ({ text }) => {
  const match = /\d+/.exec(text);
  return { value: match ? Number(match[0]) : null };
};

/** A decimal number with the partner's signs around it: `-34 dBm` → -34, `1,250.5` → 1250.5. */
export const number: Transform = ({ text }) => {
  const match = /-?\d[\d,]*(?:\.\d+)?/.exec(text);
  return { value: match ? Number(match[0].replaceAll(',', '')) : null };
};

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

/** `600 Mbps` → 600, `1 Gbps` → 1000. */
export const bandwidth: Transform = ({ text }) => {
  const [, size, unit] = /(\d+(?:\.\d+)?)\s*([MG])(?:bps|bit\/s|b)?\b/i.exec(text) ?? [];
  if (!size) return integer({ text, cells: [] }, { field: '', timeZone: '', options: {} });
  return { value: Math.round(Number(size) * (unit?.toUpperCase() === 'G' ? 1_000 : 1)) };
};

const notUnderstood = (
  texts: readonly string[],
  field: string,
  cells: readonly string[],
): Finding[] => texts.map((text) => findingOf('UNREADABLE_PHONE.text', { text }, { field, cells }));

/** Where no country is known a number of people at home is believed when it looks like one. */
const isUnderstood = (text: string, country: string | undefined): boolean =>
  isPhone(normalisePhone(text, country)) || (!country && looksLikePhone(text));

/** A number that is not understood is kept as it was written, for a person to mend: an error. */
export const phones: Transform = (input, { field, country }) => {
  const found = splitPhones(visibleText(input.text), country);
  const odd = found.filter((text) => !isUnderstood(text, country));
  return { value: found, errors: notUnderstood(odd, field, cellsOf(input)) };
};

/** The first number that is understood; what stands beside it and is none is a doubt. */
export const firstPhone: Transform = (input, { field, country }) => {
  const found = splitPhones(visibleText(input.text), country);
  const isGood = (text: string): boolean => isUnderstood(text, country);
  const first = found.find(isGood);
  const findings = notUnderstood(
    found.filter((text) => !isGood(text)),
    field,
    cellsOf(input),
  );
  if (first === undefined) return { value: found[0] ?? null, errors: findings };
  return { value: first, warnings: findings };
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
  if (found[0] !== undefined && whole.length === matches.length) return { value: found[0] };
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
