import { groupBy, readNote, type ReadNote } from '../documents/index.ts';
import type { Junk } from './table-row.ts';

const MOST_NAMED = 12;

const placesOf = (rows: readonly Junk[]): string => {
  const named = rows.slice(0, MOST_NAMED).map(({ row }) => String(row));
  return `${named.join(', ')}${rows.length > MOST_NAMED ? ', …' : ''}`;
};

const titlesOf = (rows: readonly Junk[]): string => {
  const named = rows.slice(0, MOST_NAMED).map(({ row, text }) => `${row} “${text}”`);
  return `${named.join(', ')}${rows.length > MOST_NAMED ? ', …' : ''}`;
};

/** What a person is told of rows that look like orders and are none: how many, and which. */
export const leftOutNotes = (junk: readonly Junk[]): ReadNote[] => {
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
