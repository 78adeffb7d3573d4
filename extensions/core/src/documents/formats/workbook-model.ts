import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import {
  type Cell,
  columnLetters,
  errorValueOf,
  type Hidden,
  NOTHING_HIDDEN,
  type Range,
  type ReadNote,
  readNote,
  seenOf,
  type Sheet,
  type Workbook,
} from '../../../../domain/documents/index.ts';
import { READ_LIMITS } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { DAYS_TO_1904, showsDay, shownNumber } from './xlsx/cell-text.ts';

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

const cellOf = (object: CellObject, row: number, column: number, is1904: boolean): Cell => {
  const cell: Cell = { address: `${lettersOf(column)}${row}`, row, column, text: textOf(object) };
  if (object.t === 'n' && typeof object.v === 'number')
    cell.number = is1904 && showsDay(object.z) ? object.v + DAYS_TO_1904 : object.v;
  const error = object.t === 'e' ? errorTextOf(object) : errorValueOf(cell.text);
  return error === null ? cell : { ...cell, text: error, error };
};

/** Walks the cells that are there; the range a sheet declares is a claim and is never walked. */
const cellsOf = (sheet: WorkSheet, room: number, is1904: boolean): Cell[] => {
  const cells: Cell[] = [];
  const rows = (sheet['!data'] ?? []) as CellObject[][];
  // `for in` and `forEach` visit what is there: a lone cell in row 1,048,576 costs one step.
  for (const row in rows) {
    rows[row]?.forEach((object, column) => {
      if (object.t === 'z' || object.v === undefined || object.v === '') return;
      if (cells.length >= room) throw new ReadError('TOO_MANY_CELLS');
      cells.push(cellOf(object, Number(row) + 1, column + 1, is1904));
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

export type ModelOptions = {
  maxCells: number;
  maxMerges?: number;
  /** What is hidden by the number of the sheet: the library is not asked, it counts every column. */
  hidden?: ((sheet: number) => Hidden | undefined) | undefined;
};

export const toWorkbook = (
  book: WorkBook,
  { maxCells, maxMerges = READ_LIMITS.merges, hidden }: ModelOptions,
): Workbook => {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  const notes: ReadNote[] = [];
  let room = maxCells;
  let mergesLeft = maxMerges;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    mergesLeft -= sheet['!merges']?.length ?? 0;
    if (mergesLeft < 0) throw new ReadError('TOO_MANY_MERGES');
    const cells = cellsOf(sheet, room, is1904);
    room -= cells.length;
    if ((book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0) {
      if (cells.length > 0) notes.push(readNote('HIDDEN_SHEET', { sheet: name }));
      continue;
    }
    const whole = { name, cells, merges: mergesOf(sheet) };
    const seen = seenOf(whole, hidden?.(index) ?? NOTHING_HIDDEN);
    sheets.push(seen.sheet);
    notes.push(...seen.notes);
  }
  return notes.length > 0 ? { sheets, notes } : { sheets };
};
