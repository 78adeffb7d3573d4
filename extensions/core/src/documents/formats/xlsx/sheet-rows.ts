import { columnLetters, errorValueOf, parseRange } from '../../../../../domain/documents/sheet.ts';
import type { Cell, Range } from '../../../../../domain/documents/sheet.ts';
import { formatted, shownNumber, unescaped } from './cell-text.ts';
import type { Parts } from './package-parts.ts';

export type SharedParts = { strings: readonly string[]; formats: readonly (string | number)[] };
type RawCell = { row: number; column: number; type: string; style: number; value: string | null };

const letters: string[] = [];
const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));

/** The column of `AB12`, from 1; 0 when the reference has no letters. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
};

const DAY_MS = 86_400_000;
const serialOf = (iso: string): number =>
  (Date.parse(/Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}Z`) - Date.UTC(1899, 11, 30)) / DAY_MS;

/** Errors are also copied about as text. */
const withError = (cell: Cell): Cell => {
  const error = errorValueOf(cell.text);
  return error === null ? cell : { ...cell, error };
};

const cellOf = (raw: RawCell, { strings, formats }: SharedParts): Cell | null => {
  const { row, column, type, style, value } = raw;
  if (value === null) return null;
  const cell = { address: `${lettersOf(column)}${row}`, row, column };
  const text = (words: string | undefined): Cell | null =>
    words ? withError({ ...cell, text: words }) : null;
  switch (type) {
    case 's':
      return text(strings[Number(value)]);
    case 'str':
    case 'inlineStr':
      return text(unescaped(value));
    case 'b':
      return text(String(value.trim() === '1' || value.trim() === 'true'));
    case 'e':
      return { ...cell, text: value, error: value };
  }
  const number = type === 'd' ? serialOf(value) : Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  return { ...cell, text: shownNumber(number, formatted(number, formats[style] ?? 0)), number };
};

/**
 * The rows of a sheet as its XML goes by, several at a time, each with its filled cells. Formulas
 * are passed over: what counts is the result that is stored with them. Joined cells are added to
 * `merges`, which is complete when the rows are.
 */
export const rowsOfSheet = async function* (
  parts: Parts,
  path: string,
  shared: SharedParts,
  merges: Range[] = [],
): AsyncGenerator<Cell[][]> {
  let done: Cell[][] = [];
  let row = 0;
  let column = 0;
  let cells: Cell[] = [];
  let raw: RawCell | null = null;
  let isValue = false;
  let isReading = false;
  const walking = parts.walk(path, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = Number(attributes.r ?? row + 1);
          column = 0;
          cells = [];
          break;
        case 'c':
          column = columnOf(attributes.r ?? '') || column + 1;
          raw = {
            row,
            column,
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? 0),
            value: null,
          };
          break;
        case 'rPh':
          isReading = true;
          break;
        case 'v':
        case 't':
          isValue = raw !== null && !isReading;
          if (raw && isValue) raw.value ??= '';
          break;
        case 'mergeCell':
          if (attributes.ref) merges.push(parseRange(attributes.ref));
      }
    },
    text: (piece) => {
      if (isValue && raw) raw.value += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c' && raw) {
        const cell = cellOf(raw, shared);
        if (cell) cells.push(cell);
        raw = null;
      } else if (name === 'row' && cells.length > 0) {
        done.push(cells);
        cells = [];
      }
    },
  });
  for await (const _ of walking) {
    if (done.length === 0) continue;
    const ready = done;
    done = [];
    yield ready;
  }
};
