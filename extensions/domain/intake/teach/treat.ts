import { patternOf } from '../../kernel/patterns.ts';
import { splitInside } from '../labels.ts';
import type { ValueRule } from '../profile.ts';
import type { Cell } from '../../documents/index.ts';
import type { TargetField } from '../target-fields.ts';
import { TRANSFORMS } from '../transforms/index.ts';
import {
  clockFormatsOf,
  dayFormatsOf,
  idPatternOf,
  momentFormatsOf,
  USUAL_CLOCKS,
  USUAL_DAYS,
  USUAL_MOMENTS,
} from './shapes.ts';
import { orderTypeOf } from './words.ts';

export type Treatment = Pick<ValueRule, 'extract' | 'transform' | 'options' | 'secret'>;

const ADDRESS_TRANSFORMS = ['address-list', 'address-unit-first', 'address-free'];

/** The way of reading that takes most parts out of an address. */
export const addressTransformOf = (text: string): string => {
  const parts = (name: string): number => {
    const { value } = TRANSFORMS[name]?.(
      { text, cells: [] },
      { field: 'address', timeZone: 'utc', options: {} },
    ) ?? { value: {} };
    return Object.values(value as object).filter((part) => part !== null).length;
  };
  const [best] = ADDRESS_TRANSFORMS.map((name) => ({ name, count: parts(name) })).sort(
    (a, b) => b.count - a.count,
  );
  return text.trim() === '' ? 'address-free' : (best?.name ?? 'address-free');
};

/** The beginning of a window such as `8 Dec 2026 10:00 - 12:00`. */
const WINDOW = '^(.*?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]m)?)\\s*(?:-|–|to)\\s*\\d.*$';

export const withUsual = (found: readonly string[], usual: readonly string[]): string[] => [
  ...new Set([...found.slice(0, 3), ...usual]),
];

/** Formats of one text that has day and time, or of a day and a clock in two cells. */
const momentOf = (texts: readonly string[]): Treatment => {
  const text = texts.join('\n');
  const whole = momentFormatsOf(text);
  if (whole.length > 0)
    return {
      transform: 'appointment',
      options: { formats: withUsual(whole, USUAL_MOMENTS) },
    };
  const begin = patternOf(WINDOW).exec(text)?.[1];
  const formats = begin ? momentFormatsOf(begin) : [];
  if (formats.length > 0)
    return {
      extract: WINDOW,
      transform: 'appointment',
      options: { formats: withUsual(formats, USUAL_MOMENTS) },
    };
  const [day = '', clock] = texts;
  const days = dayFormatsOf(day);
  const clocks = clock === undefined ? [] : clockFormatsOf(clock);
  if (days.length > 0 && clocks.length > 0)
    return {
      transform: 'appointment',
      options: {
        formats: withUsual(days, USUAL_DAYS).flatMap((one) =>
          withUsual(clocks, USUAL_CLOCKS).map((two) => `${one} ${two}`),
        ),
      },
    };
  return { transform: 'appointment' };
};

/** Whether a moment's cells name a day but no time of day. */
export const lacksClock = (cells: readonly Cell[]): boolean => {
  const [only] = cells;
  if (!only || cells.length > 1) return false;
  if (only.number !== undefined) return Number.isInteger(only.number) && only.number > 366;
  return momentFormatsOf(only.text).length === 0 && dayFormatsOf(only.text).length > 0;
};

const numberOf = (text: string): Treatment => {
  const unit = /\d+\s*(Mbps|Months?)/i.exec(text)?.[1];
  const transform = 'integer';
  if (!unit || /^\s*\d+\s*\S+\s*$/.test(text)) return { transform };
  return { extract: `(\\d+)\\s*${unit.replace(/s$/i, '')}`, transform };
};

export const choiceMapOf = (
  text: string,
  words: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => {
  const given = Object.entries(words).map(([word, value]) => [word.trim().toUpperCase(), value]);
  if (given.length > 0) return Object.fromEntries(given);
  const word = text.trim().toUpperCase();
  return word ? { [word]: orderTypeOf(word) } : {};
};

/**
 * How the text of a field is read, guessed from the sample's own value. `texts` are the cells of
 * the value in their order; all empty for a field that this sample leaves open.
 */
export const treatmentOf = (
  target: TargetField,
  texts: readonly string[],
  words?: Readonly<Record<string, unknown>>,
): Treatment => {
  const text = texts.join('\n');
  switch (target.kind) {
    case 'phones':
      return { transform: 'phones' };
    case 'phone':
      return { transform: 'first-phone' };
    case 'moment':
      return momentOf(texts);
    case 'address':
      return { transform: addressTransformOf(text) };
    case 'number':
      return numberOf(text);
    case 'long':
      return { transform: 'paragraph' };
    case 'secret':
      return { secret: true };
    case 'choice':
      return { transform: 'lookup', options: { map: choiceMapOf(text, words) } };
    case 'id':
      if (target.path !== 'serviceId') return { transform: 'upper-case' };
      return {
        transform: 'service-id',
        ...(text.trim() ? { options: { pattern: idPatternOf(text) } } : {}),
      };
    default:
      return /^\s*:/.test(text) && !splitInside(text) ? { transform: 'after-colon' } : {};
  }
};
