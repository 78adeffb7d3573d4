import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cell, Range, Sheet, Workbook } from '../../../../domain/documents/sheet.ts';
import { READ_LIMITS } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { shownNumber } from './xlsx/cell-text.ts';
import { columnLetters, errorValueOf } from '../../../../domain/documents/sheet.ts';

const ERROR_NAMES: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const textOf = (cell: CellObject): string => {
  if (typeof cell.v !== 'number') return cell.v === undefined ? '' : String(cell.v);
  return shownNumber(cell.v, cell.w);
};

/** Excel keeps the number of an error. */
const errorTextOf = ({ v, w }: CellObject): string =>
  w ?? ERROR_NAMES[Number(v)] ?? (typeof v === 'string' ? v : '#VALUE!');

const letters: string[] = [];
const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));

const cellOf = (object: CellObject, row: number, column: number): Cell => {
  const cell: Cell = { address: `${lettersOf(column)}${row}`, row, column, text: textOf(object) };
  if (object.t === 'n' && typeof object.v === 'number') cell.number = object.v;
  const error = object.t === 'e' ? errorTextOf(object) : errorValueOf(cell.text);
  return error === null ? cell : { ...cell, text: error, error };
};

/** Walks the cells that are there; the range a sheet declares is a claim and is never walked. */
const cellsOf = (sheet: WorkSheet, room: number): Cell[] => {
  const cells: Cell[] = [];
  const rows = (sheet['!data'] ?? []) as CellObject[][];
  // `for in` and `forEach` visit what is there: a lone cell in row 1,048,576 costs one step.
  for (const row in rows) {
    rows[row]?.forEach((object, column) => {
      if (object.t === 'z' || object.v === undefined || object.v === '') return;
      if (cells.length >= room) throw new ReadError('TOO_MANY_CELLS');
      cells.push(cellOf(object, Number(row) + 1, column + 1));
    });
  }
  return cells;
};

const mergesOf = (sheet: WorkSheet): Range[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));

export const toWorkbook = (
  book: WorkBook,
  maxCells: number,
  maxMerges: number = READ_LIMITS.merges,
): Workbook => {
  const sheets: Sheet[] = [];
  let room = maxCells;
  let mergesLeft = maxMerges;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const cells = cellsOf(sheet, room);
    room -= cells.length;
    mergesLeft -= sheet['!merges']?.length ?? 0;
    if (mergesLeft < 0) throw new ReadError('TOO_MANY_MERGES');
    sheets.push({ name, cells, merges: mergesOf(sheet) });
  }
  return { sheets };
};
