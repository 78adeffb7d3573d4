import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cell, Sheet, Workbook } from '../../../../domain/intake/sheet.ts';
import { columnLetters } from '../../../../domain/intake/sheet.ts';

/** Numbers as people write them: no exponent, no trailing noise. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);

const textOf = (cell: CellObject): string => {
  if (typeof cell.v !== 'number') return cell.v === undefined ? '' : String(cell.v);
  const shown = cell.w;
  return shown !== undefined && !/E[+-]?\d/i.test(shown) ? shown : numberText(cell.v);
};

const letters: string[] = [];
const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));

const cellOf = (object: CellObject, row: number, column: number): Cell => {
  const cell: Cell = { address: `${lettersOf(column)}${row}`, row, column, text: textOf(object) };
  if (object.t === 'n' && typeof object.v === 'number') cell.number = object.v;
  return cell;
};

/** Walks the cells that are there; the range a sheet declares is a claim and is never walked. */
const sheetOf = (name: string, sheet: WorkSheet): Sheet => {
  const cells: Cell[] = [];
  const rows = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
  for (const row in rows) {
    const line = rows[row];
    for (const column in line) {
      const object = line[Number(column)];
      if (!object || object.t === 'z' || object.v === undefined || object.v === '') continue;
      cells.push(cellOf(object, Number(row) + 1, Number(column) + 1));
    }
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  return { name, cells, merges };
};

export const toWorkbook = (book: WorkBook): Workbook => ({
  sheets: book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [sheetOf(name, sheet)] : [];
  }),
});
