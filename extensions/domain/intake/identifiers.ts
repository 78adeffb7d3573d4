import { findingOf } from './errors.ts';
import type { Parsed } from './parsed.ts';
import { TARGET_FIELDS } from './target-fields.ts';

const IDENTIFIERS: ReadonlySet<string> = new Set(
  TARGET_FIELDS.flatMap(({ kind, path }) => (kind === 'id' ? [path] : [])),
);

/** Whether the field holds a number of the partner's, which is read whole or not at all. */
export const isIdentifier = (field: string): boolean => IDENTIFIERS.has(field);

const ID_SIGN = /[\p{L}\p{N}]/u;

/** Whether what was found is a word of its own, not a part of a longer one. */
export const isWhole = (text: string, start: number, length: number): boolean =>
  !ID_SIGN.test(text[start - 1] ?? '') && !ID_SIGN.test(text[start + length] ?? '');

const TAIL = /^(?:[-_.]\d|_\p{L}|-\p{L}{1,3}(?![\p{L}\p{N}])|\/\d{1,2}(?![\p{L}\p{N}]))/u;
const HEAD = /[\p{L}\p{N}][-_]$/u;

/** `TBBNA900001G-1`: a number of its own kind, not the one it begins with. */
export const isExtended = (text: string, start: number, length: number): boolean =>
  TAIL.test(text.slice(start + length)) || HEAD.test(text.slice(Math.max(0, start - 3), start));

const wordAround = (text: string, start: number, length: number): string => {
  let from = start;
  let to = start + length;
  while (from > 0 && ID_SIGN.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && ID_SIGN.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
};

const LONGEST_SHOWN = 80;

/** The longer word that a pattern would have cut an identifier from; null when it found a whole one. */
export const cutFrom = (field: string, text: string, start: number, found: string): string | null =>
  isIdentifier(field) && found !== '' && !isWhole(text, start, found.length)
    ? wordAround(text, start, found.length)
    : null;

export const sayCut = (
  parsed: Pick<Parsed, 'errors'>,
  field: string,
  word: string,
  cells: readonly string[] = [],
): void =>
  void parsed.errors.push(
    findingOf('IDENTIFIER_INVALID.cut', { text: word.slice(0, LONGEST_SHOWN) }, { field, cells }),
  );
