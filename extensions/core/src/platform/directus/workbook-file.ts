import { utils, write } from '@e965/xlsx';
import { inertCell } from '../../../../domain/kernel/index.ts';

export type SheetCell = string | number | boolean | null;

const NARROW = 10;
const WIDE = 40;

/** A workbook with one sheet, in which no cell is a formula. */
export const workbookFile = (
  name: string,
  titles: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): Buffer => {
  const cells = [titles, ...rows].map((row) => row.map((cell) => inertCell(cell)));
  const sheet = utils.aoa_to_sheet(cells);
  sheet['!cols'] = titles.map(({ length }) => ({ wch: Math.min(Math.max(length, NARROW), WIDE) }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
};
