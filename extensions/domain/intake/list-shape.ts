import { ownMember, setMember } from '../kernel/paths.ts';
import type { ConfidenceNote } from './confidence.ts';
import type { ListSheet } from './list-sheet.ts';
import type { ParsedDraft } from './parse-document.ts';
import { isEmpty } from './parsed.ts';
import type { Source } from './parsed.ts';

/**
 * What the rows of a list have in common, kept once with the session: which columns of a sheet a
 * field is read from, and the words of the confidence. A row then needs its place only.
 */
export type ListShape = {
  sheets: ListSheet[];
  notes: ConfidenceNote[][];
};
/** Where a row stands: indexes into the shape, and the row's number as printed beside the sheet. */
export type RowPlace = { sheet: number; row: number; notes: number };
export type LeanDraft = ParsedDraft & { place?: RowPlace };

/** The cells that the filled values of a row came from. */
export const sourcesOfRow = (
  { name, columns }: ListSheet,
  row: number,
  values: Readonly<Record<string, unknown>>,
): Record<string, Source> => {
  const sources: Record<string, Source> = {};
  for (const [field, letters] of Object.entries(columns)) {
    if (isEmpty(ownMember(values, field))) continue;
    const cells = letters.map((letter) => `${letter}${row}`);
    setMember<Source>(sources, field, { from: 'cells', sheet: name, cells });
  }
  return sources;
};

const agrees = (source: Source, sheet: ListSheet, field: string, row: number): boolean => {
  const letters = ownMember(sheet.columns, field);
  if (!letters || source.sheet !== sheet.name || source.cells?.length !== letters.length)
    return false;
  return source.cells.every((cell, index) => cell === `${letters[index]}${row}`);
};

const follows = (draft: ParsedDraft, sheet: ListSheet, row: number): boolean => {
  let filled = 0;
  for (const field of Object.keys(sheet.columns)) {
    const source = ownMember(draft.sources, field);
    if (isEmpty(ownMember(draft.values, field)) !== (source === undefined)) return false;
    if (source && !agrees(source, sheet, field, row)) return false;
    if (source) filled += 1;
  }
  return filled === Object.keys(draft.sources).length;
};

/**
 * Takes from the rows of a list what follows from their place. A row whose sources are other than
 * its sheet's columns say (an unreadable date, two ids in one cell) keeps them.
 */
export const createLister = (sheets: readonly ListSheet[]) => {
  const shape: ListShape = { sheets: [...sheets], notes: [] };
  const numberOf = new Map(sheets.map(({ name }, index) => [name, index]));
  const noteOf = new Map<string, number>();
  const noteNumber = (notes: ConfidenceNote[]): number => {
    const key = notes.map(({ text }) => text).join('|');
    const known = noteOf.get(key);
    if (known !== undefined) return known;
    noteOf.set(key, shape.notes.length);
    return shape.notes.push(notes) - 1;
  };
  const lean = (draft: ParsedDraft): LeanDraft => {
    const number = numberOf.get(draft.sheet);
    const sheet = number === undefined ? undefined : shape.sheets[number];
    if (draft.row === null || number === undefined || !sheet) return draft;
    if (!follows(draft, sheet, draft.row)) return draft;
    const place = { sheet: number, row: draft.row, notes: noteNumber(draft.notes) };
    return { ...draft, sources: {}, notes: [], place };
  };
  return { shape, lean };
};
