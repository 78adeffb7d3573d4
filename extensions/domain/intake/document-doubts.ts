import { type ReadNote, readNote } from '../documents/index.ts';
import { CEILING_WITH_DOUBT } from './confidence.ts';
import { noteFinding } from './errors.ts';
import type { Judged } from './judge.ts';

export type ParsedDraft = Judged & {
  /** Empty for a text. */
  sheet: string;
  row: number | null;
};
/** Of these every order of the sheet is in doubt, of others the first. */
const OF_ALL: ReadonlySet<string> = new Set([
  ...['HIDDEN_COLUMNS', 'LINES_NOT_READ', 'COLUMNS_NOT_READ'],
]);

/** Whether a doubt about the document is one about this draft of it. */
const concerns = (
  { code, needsPerson, sheet }: ReadNote,
  draft: ParsedDraft,
  at: number,
): boolean => {
  if (!needsPerson || (sheet ?? draft.sheet) !== draft.sheet) return false;
  if (OF_ALL.has(code)) return true;
  if (code === 'ENCODING_GUESSED') return BEYOND_ASCII.test(JSON.stringify(draft.values));
  return at === 0;
};

// eslint-disable-next-line no-control-regex -- the border of ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** Stands where a letter was that nobody could read. */
const LOST = '\ufffd';
/** UTF-8 that somebody read as Western letters and wrote down again: `JosÃ©`. */
const TWICE_ENCODED =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013-\u2026\u2030\u20ac\u2122]|â€|ï»¿|ï¿½/u;
/** A question mark in a name stands for a letter that a program did not know. */
const ASKED = '?';
const OF_NAMES: ReadonlySet<string> = new Set([
  ...['customerName', 'contactPerson', 'building', 'address', 'oldAddress', 'installer'],
]);

const hasLost = (field: string, text: string): boolean =>
  text.includes(LOST) || TWICE_ENCODED.test(text) || (OF_NAMES.has(field) && text.includes(ASKED));

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const lostLetters = ({ values }: ParsedDraft): ReadNote[] => {
  const fields = Object.keys(values).filter((field) =>
    textsIn(values[field]).some((text) => hasLost(field, text)),
  );
  if (fields.length === 0) return [];
  const places = { list: fields.map((field) => ({ field })) };
  return [readNote('LETTERS_LOST', { places }, { needsPerson: true })];
};

/** A draft of a document that somebody has to look at says so, and is not valid by itself. */
export const withDoubts = (
  draft: ParsedDraft,
  notes: readonly ReadNote[],
  at: number,
): ParsedDraft => {
  const doubts = [...notes.filter((note) => concerns(note, draft, at)), ...lostLetters(draft)];
  if (doubts.length === 0) return draft;
  return {
    ...draft,
    warnings: [...draft.warnings, ...doubts.map(noteFinding)],
    status: 'needs_review',
    confidence: Math.min(draft.confidence, CEILING_WITH_DOUBT),
  };
};
