import { groupBy, readNote, type ReadNote } from '../documents/index.ts';
import type { Junk } from './read-table.ts';

const MOST_NAMED = 12;

/** What a person is told of rows that look like orders and are none: how many, and which. */
export const leftOutNotes = (junk: readonly Junk[]): ReadNote[] => {
  const counted = junk.filter(({ kind }) => kind !== 'heading');
  return [...groupBy(counted, ({ sheet }) => sheet)].map(([sheet, rows]) => {
    const named = rows.slice(0, MOST_NAMED).map(({ row }) => String(row));
    const more = rows.length > MOST_NAMED ? ', …' : '';
    const params = { sheet, count: rows.length, rows: `${named.join(', ')}${more}` };
    return readNote('ROWS_LEFT_OUT', params, { sheet });
  });
};
