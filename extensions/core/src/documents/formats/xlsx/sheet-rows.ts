import {
  type Aside,
  type Cell,
  columnLetters,
  createSight,
  errorValueOf,
  type Hidden,
  parseRange,
  placeOf,
  type Range,
  type ReadNote,
  uncalculatedCell,
} from '../../../../../domain/documents/index.ts';
import { READ_LIMITS } from '../../limits.ts';
import { ReadError } from '../../read-error.ts';
import { DAYS_TO_1904, formatted, showsDay, shownNumber, unescaped } from './cell-text.ts';
import { type Parts, readPart } from './package-parts.ts';
import { asideOf } from './aside.ts';
import { createRuns, type Strikes } from './shared-parts.ts';

export type SharedParts = {
  strings: readonly string[];
  formats: readonly (string | number)[];
  /** The file counts its days from 1904-01-01. */
  is1904: boolean;
  /** Texts and styles of cells with something struck through. */
  strikes?: ReadonlyMap<number, Strikes>;
  struckStyles?: ReadonlySet<number>;
  /** The program that made the file calculated nothing: a zero stands for each result. */
  isUncalculated?: boolean;
};
type RawCell = {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  hasFormula: boolean;
};

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

/** A formula whose result nobody stored; an empty text is a result. */
const lacksResult = ({ hasFormula, type, value }: RawCell, isUncalculated: boolean): boolean => {
  if (!hasFormula) return false;
  if (value === null || value.trim() === '') return type !== 'str' || value === null;
  return isUncalculated && type === 'n' && value.trim() === '0';
};

const cellOf = (
  raw: RawCell,
  { strings, formats, is1904, isUncalculated = false }: SharedParts,
): Cell | null => {
  const { row, column, type, style, value } = raw;
  if (lacksResult(raw, isUncalculated)) return uncalculatedCell(row, column);
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
  const format = formats[style] ?? 0;
  const shift = is1904 && type !== 'd' && showsDay(format) ? DAYS_TO_1904 : 0;
  const number = (type === 'd' ? serialOf(value) : Number(value)) + shift;
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  return { ...cell, text: shownNumber(number, formatted(number, format)), number };
};

/** What is left of a cell's text; null where nothing of it is struck through. */
const restOf = (
  { type, style, value }: RawCell,
  { strikes, struckStyles }: SharedParts,
  inline: Strikes | null,
): string | null => {
  const isStruck = struckStyles?.has(style) ?? false;
  const left = type === 's' ? (strikes?.get(Number(value)) ?? null) : inline;
  if (left) return isStruck ? left.struck : left.plain;
  return isStruck ? '' : null;
};

const MERGES = Buffer.from('mergeCells');
/** Longer than any tag name before it, so that none is missed where two pieces meet. */
const CARRY = 32;
const MERGE_REF = /mergeCell\s[^>]*?\bref="([A-Z]+\d+(?::[A-Z]+\d+)?)"/g;

/**
 * The joined cells of a sheet. They stand behind its rows, so they are looked for before these are
 * read; nothing in front of them is parsed.
 */
export const mergesOfSheet = async (
  parts: Parts,
  path: string,
  most: number = READ_LIMITS.merges,
): Promise<Range[]> => {
  let tail: Buffer = Buffer.alloc(0);
  let isFound = false;
  const found: Buffer[] = [];
  for await (const piece of parts.pieces(path)) {
    if (isFound) found.push(piece);
    else {
      const window = Buffer.concat([tail, piece]);
      const at = window.indexOf(MERGES);
      isFound = at >= 0;
      if (isFound) found.push(window.subarray(at));
      tail = Buffer.from(window.subarray(-CARRY));
    }
  }
  const merges: Range[] = [];
  for (const [, ref] of Buffer.concat(found).toString('latin1').matchAll(MERGE_REF)) {
    if (merges.length >= most) throw new ReadError('TOO_MANY_MERGES');
    if (ref) merges.push(parseRange(ref));
  }
  return merges;
};

const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Programs that know no other way to hide give a row no height, or a column no width. */
const isUnseen = (hidden: string | undefined, size: string | undefined): boolean =>
  isSet(hidden) || (size !== undefined && Number(size) === 0);

/** What is hidden in a sheet; its cells are not looked at. */
export const hiddenOfSheet = async (parts: Parts, path: string): Promise<Hidden> => {
  const rows = new Set<number>();
  const columns: { from: number; to: number }[] = [];
  let row = 0;
  await readPart(parts, path, {
    open: (name, { r, hidden, ht, width, min, max }) => {
      if (name === 'row') {
        row = Number(r ?? row + 1);
        if (isUnseen(hidden, ht)) rows.add(row);
      } else if (name === 'col' && isUnseen(hidden, width))
        columns.push({ from: Number(min), to: Number(max) });
    },
  });
  return { rows, columns };
};

/** What is known of a sheet beside its cells; filled while its rows go by. */
export type SheetFacts = {
  merges: readonly Range[];
  notes: (name: string) => ReadNote[];
  /** Rows in which something is struck through, with its columns. */
  struck: ReadonlyMap<number, readonly number[]>;
  /** Of each such cell what is left, by `placeOf`. */
  left: ReadonlyMap<string, string>;
  aside: Aside | undefined;
};

/**
 * The rows of a sheet as its XML goes by, several at a time, each with the filled cells that a person
 * sees. Formulas are passed over: what counts is the result that is stored with them. `facts` is
 * given once before the first row; its notes are complete when the rows are.
 */
export const rowsOfSheet = async function* (
  parts: Parts,
  path: string,
  shared: SharedParts,
  onFacts: (facts: SheetFacts) => void = () => undefined,
): AsyncGenerator<Cell[][]> {
  const merges = await mergesOfSheet(parts, path);
  const aside = await asideOf(parts, path);
  const hiddenRows = new Set<number>();
  const hiddenColumns: { from: number; to: number }[] = [];
  const sight = createSight({ rows: hiddenRows, columns: hiddenColumns, aside }, merges);
  const left = new Map<string, string>();
  onFacts({ merges, notes: sight.notes, struck: sight.struck, left, aside });
  const runs = createRuns();
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
        case 'col':
          if (isUnseen(attributes.hidden, attributes.width))
            hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
          break;
        case 'row':
          row = Number(attributes.r ?? row + 1);
          if (isUnseen(attributes.hidden, attributes.ht)) hiddenRows.add(row);
          column = 0;
          cells = [];
          break;
        case 'c':
          column = columnOf(attributes.r ?? '') || column + 1;
          runs.begin();
          raw = {
            row,
            column,
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? 0),
            value: null,
            hasFormula: false,
          };
          break;
        case 'f':
          if (raw) raw.hasFormula = true;
          break;
        case 'rPh':
          isReading = true;
          break;
        case 'v':
        case 't':
          isValue = raw !== null && !isReading;
          if (raw && isValue) raw.value ??= '';
          break;
        default:
          if (raw) runs.open(name, attributes.val);
      }
    },
    text: (piece) => {
      if (!isValue || !raw) return;
      raw.value += piece;
      if (raw.type === 'inlineStr') runs.text(piece);
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c' && raw) {
        const cell = cellOf(raw, shared);
        const rest = cell && restOf(raw, shared, raw.type === 'inlineStr' ? runs.end() : null);
        if (cell && rest !== null) left.set(placeOf(row, column), rest);
        const seen = cell && sight.sees(cell) ? cell : null;
        const kept = seen && rest !== null ? sight.strike(seen, rest) : seen;
        if (kept) cells.push(kept);
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
