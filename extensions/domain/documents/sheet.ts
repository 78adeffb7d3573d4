import type { ReadNote } from './notes.ts';

/** What is left of a workbook once it is read: cells with their address and text, and merges. */
export type Cell = {
  /** `D10` */
  address: string;
  /** From 1, as printed beside the sheet. */
  row: number;
  column: number;
  /** As the sheet shows it; numbers without exponent. */
  text: string;
  /**
   * Set when the cell holds a number, so that dates and phone numbers lose nothing. A day counts from
   * 1899-12-30 whatever day the file counts from.
   */
  number?: number;
  /**
   * `#N/A` and the like: a formula failed, here or where the cell was copied from. `text` shows it as
   * the sheet does, but the cell has no value: whoever reads one says which cell is wrong.
   */
  error?: string;
};
/** The error of a formula whose result nobody stored, and what stands in its place. */
export const UNCALCULATED = '=?';
export const uncalculatedCell = (row: number, column: number): Cell => ({
  ...{ address: addressOf(row, column), row, column },
  ...{ text: UNCALCULATED, error: UNCALCULATED },
});
export type Range = { top: number; left: number; bottom: number; right: number };
/** What is written beside the cells of a sheet: comments at a cell, and texts of drawings. */
export type Aside = {
  comments: readonly { row: number; column: number; text: string }[];
  boxes: readonly string[];
};
/** What a person sees of a sheet: cells in hidden rows and columns are left out, see `notes`. */
export type Sheet = {
  name: string;
  cells: readonly Cell[];
  merges: readonly Range[];
  /** Of a text file how many cells each row was written with, empty ones too. */
  lengths?: ReadonlyMap<number, number>;
  /** Rows in which something is struck through and was not read, with its columns. */
  struck?: ReadonlyMap<number, readonly number[]>;
  /** Absent where nothing is written beside the cells. */
  aside?: Aside;
};
export type Workbook = {
  /** Without the hidden ones. */
  sheets: readonly Sheet[];
  /** What was not read, and what was read in doubt; absent when all is plain. */
  notes?: readonly ReadNote[];
};

/**
 * What spreadsheet programs show for an error, in the languages that people use them in; a number
 * that has no room in its column; what is still being fetched.
 */
const ERROR_VALUE =
  /^(?:#[¡¿]?[\p{L}\d_/]{2,20}[!?]|#(?:\p{L}\/\p{L}{1,2}|NV|NB|REF|VALUE|NAME|NULL|NUM|DIV\/0|GETTING_DATA|ERROR)|#{3,}|Err:\d{3}|Loading(?:\.{3}|…))$/iu;
const MAY_BE_ERROR = /[#:.…]/;

/** The error value that a text is, however it came into the cell; null for any other text. */
export const errorValueOf = (text: string): string | null => {
  if (text.length > 40 || !MAY_BE_ERROR.test(text)) return null;
  const trimmed = text.trim();
  return ERROR_VALUE.test(trimmed) ? trimmed.toUpperCase() : null;
};

export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export const parseAddress = (address: string): { row: number; column: number } => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (!letters) throw new TypeError(`"${address}" is no cell address such as D10`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
};

/** `CO2:CO17`, or whole columns such as `Z:XFD`. */
export const parseRange = (range: string): Range => {
  const [from = '', to = from] = range.split(':');
  const start = parseAddress(/\d/.test(from) ? from : `${from}1`);
  const end = parseAddress(/\d/.test(to) ? to : `${to}1048576`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
};

export const inRange = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
