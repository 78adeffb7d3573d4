import { groupBy, maskText, readNote, type ReadNote } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { saysItIsOff, saysItMoved } from './odd-texts.ts';
import type { Junk } from './table-row.ts';

const MOST_NAMED = 12;
const LONGEST_SHOWN = 80;

const placesOf = (rows: readonly Junk[]): string => {
  const named = rows.slice(0, MOST_NAMED).map(({ row }) => String(row));
  return `${named.join(', ')}${rows.length > MOST_NAMED ? ', …' : ''}`;
};

const titlesOf = (rows: readonly Junk[]): string => {
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ row, text }) => `${row} “${maskText(plainText(text)).slice(0, LONGEST_SHOWN)}”`);
  return `${named.join(', ')}${rows.length > MOST_NAMED ? ', …' : ''}`;
};

/** By sheet the row of its last order. */
export type LastRows = ReadonlyMap<string, number>;

export const lastRowsOf = (rows: readonly { sheet: string; row: number }[]): LastRows => {
  const last = new Map<string, number>();
  for (const { sheet, row } of rows) last.set(sheet, Math.max(row, last.get(sheet) ?? 0));
  return last;
};

/** A line below the orders of a list that says they are off, or moved. */
const callsOff = ({ sheet, row, kind, text }: Junk, last: LastRows): boolean =>
  kind === 'heading' &&
  row > (last.get(sheet) ?? Infinity) &&
  (saysItIsOff(text) || saysItMoved(text, null));

/** What a person is told of rows that look like orders and are none: how many, and which. */
export const leftOutNotes = (junk: readonly Junk[], last: LastRows = new Map()): ReadNote[] => {
  const bySheet = (kinds: readonly Junk['kind'][]) => [
    ...groupBy(
      junk.filter(({ kind }) => kinds.includes(kind)),
      ({ sheet }) => sheet,
    ),
  ];
  return [
    ...bySheet(['header-again', 'total']).map(([sheet, rows]) =>
      readNote('ROWS_LEFT_OUT', { sheet, count: rows.length, rows: placesOf(rows) }, { sheet }),
    ),
    // They may speak of all that stands above them.
    ...[
      ...groupBy(
        junk.filter((one) => callsOff(one, last)),
        ({ sheet }) => sheet,
      ),
    ].map(([sheet, rows]) =>
      readNote(
        'LINES_NOT_READ',
        { sheet, count: rows.length, lines: titlesOf(rows) },
        { sheet, needsPerson: true },
      ),
    ),
    ...bySheet(['title']).map(([sheet, rows]) =>
      readNote('TITLES_NOT_READ', { sheet, count: rows.length, titles: titlesOf(rows) }, { sheet }),
    ),
    // They stand under a header of their own, which another profile may know.
    ...bySheet(['above']).map(([sheet, rows]) =>
      readNote(
        'ROWS_NOT_READ',
        { sheet, count: rows.length, rows: placesOf(rows) },
        { sheet, needsPerson: true },
      ),
    ),
    ...bySheet(['short']).map(([sheet, rows]) =>
      readNote(
        'ROWS_TOO_SHORT',
        { sheet, count: rows.length, rows: placesOf(rows) },
        { sheet, needsPerson: true },
      ),
    ),
  ];
};
