import type { TextDocument } from './document.ts';
import { MASK, maskLines, maskText, maySecret, namesSecret } from './mask-text.ts';
import { addressOf } from './sheet.ts';
import type { Cell, Range, Sheet } from './sheet.ts';

/**
 * A bounded picture of a sheet for the review screen and the snapshot. A text is shown as a sheet
 * with one column: its line `L12` is the cell `A12`.
 */
export type Preview = {
  name: string;
  rows: number;
  columns: number;
  /** Address → text. */
  cells: Record<string, string>;
  merges: Range[];
  isCut: boolean;
  /** Rows in the middle that are left out, both ends included. */
  gap?: { from: number; to: number };
};

export type PreviewLimits = {
  rows: number;
  /** Of all sheets of a file together. */
  rowsOfFile: number;
  columns: number;
};

const LIMITS: PreviewLimits = { rows: 120, rowsOfFile: 300, columns: 26 };
const MAX_TEXT = 1_000;
/** Around a row of a list: the lines of its head, and so many rows above and below it. */
const WINDOW = { head: 10, around: 60, columns: 60 };

/** A label and its value in the same row stand at most so many columns apart. */
const NEAR_COLUMNS = 8;

const FEWEST_OF_A_HEADER = 3;

/**
 * Addresses of what a sheet shows beside or below the name of a secret. Above a column of a list the
 * name stands for all of the column.
 */
const secretCells = (cells: readonly Cell[]): Set<string> => {
  const found = new Set<string>();
  const named = cells.filter(({ text }) => namesSecret(text));
  if (named.length === 0) return found;
  const filled = new Map(cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const at = (row: number, column: number): Cell | undefined => filled.get(addressOf(row, column));
  const widths = new Map<number, number>();
  for (const { row } of cells) widths.set(row, (widths.get(row) ?? 0) + 1);
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  for (const { row, column } of named) {
    let right: Cell | undefined;
    for (let step = 1; step <= NEAR_COLUMNS && !right; step += 1) right = at(row, column + step);
    if (right && maySecret(right.text) && !at(row + 1, column)) {
      found.add(right.address);
      continue;
    }
    // Below a header of a list some rows may be empty, or say something else.
    const isHeader = (widths.get(row) ?? 0) >= FEWEST_OF_A_HEADER;
    for (let below = row + 1; below <= last; below += 1) {
      const cell = at(below, column);
      if (cell && maySecret(cell.text)) found.add(cell.address);
      else if (!isHeader) break;
    }
    if (right && maySecret(right.text) && /\d/.test(right.text)) found.add(right.address);
  }
  return found;
};

const previewOf = (
  sheet: Sheet,
  hidden: readonly string[],
  maxRows: number,
  maxColumns: number,
  /** Cells that are not shown and may be the name of a column of secrets. */
  above: readonly Cell[] = [],
): Preview => {
  const shown = sheet.cells.filter(
    (cell) => cell.row <= maxRows && cell.column <= maxColumns && cell.text.trim() !== '',
  );
  const secrets = secretCells([...above, ...shown]);
  const veiled = ({ address, text }: Cell): string =>
    secrets.has(address)
      ? MASK
      : maskText(
          hidden.reduce((rest, secret) => rest.split(secret).join(MASK), text.slice(0, MAX_TEXT)),
        );
  return {
    name: sheet.name,
    rows: shown.reduce((max, cell) => Math.max(max, cell.row), 0),
    columns: shown.reduce((max, cell) => Math.max(max, cell.column), 0),
    cells: Object.fromEntries(
      shown.map((cell) => [addressOf(cell.row, cell.column), veiled(cell)]),
    ),
    merges: sheet.merges.filter((range) => range.bottom <= maxRows && range.left <= maxColumns),
    isCut: shown.length < sheet.cells.filter((cell) => cell.text.trim() !== '').length,
  };
};

/**
 * The filled sheets, as far as they fit. `hidden` are texts that must not be shown, such as
 * passwords read from the cells.
 */
export const previewsOf = (
  sheets: readonly Sheet[],
  hidden: readonly string[] = [],
  limits: PreviewLimits = LIMITS,
): Preview[] => {
  const previews: Preview[] = [];
  let room = limits.rowsOfFile;
  for (const sheet of sheets) {
    if (room <= 0) break;
    const preview = previewOf(sheet, hidden, Math.min(room, limits.rows), limits.columns);
    if (preview.rows === 0) continue;
    previews.push(preview);
    room -= preview.rows;
  }
  return previews;
};

/** Whether a row is shown when somebody looks at `place`, and whether any after it is. */
export const inWindow = (row: number, place: number): { isShown: boolean; isPast: boolean } => ({
  isShown: row <= WINDOW.head || Math.abs(row - place) <= WINDOW.around,
  isPast: row > place + WINDOW.around,
});

/**
 * The neighbourhood of one row of a long sheet, under the head of it. Of tables only: their cells
 * hold no passwords that a profile reads. `cells` may be those of the window alone.
 */
export const windowOf = (sheet: Sheet, place: number): Preview => {
  const cells = sheet.cells.filter(({ row }) => inWindow(row, place).isShown);
  const above = sheet.cells.filter(({ row }) => row <= place && !inWindow(row, place).isShown);
  const shown = { ...sheet, cells };
  const preview = previewOf(shown, [], place + WINDOW.around, WINDOW.columns, above);
  const from = WINDOW.head + 1;
  const to = place - WINDOW.around - 1;
  const isCut = preview.isCut || sheet.cells.some(({ row }) => inWindow(row, place).isPast);
  return { ...preview, isCut, ...(to >= from ? { gap: { from, to } } : {}) };
};

/** A text line by line, with its subject above as the name; passwords are masked. */
export const previewOfText = (
  { lines, subject }: TextDocument,
  hidden: readonly string[] = [],
): Preview[] => {
  const shown = maskLines(lines.slice(0, LIMITS.rowsOfFile), hidden);
  const filled = shown.flatMap((line, index): [string, string][] =>
    line.trim() === '' ? [] : [[addressOf(index + 1, 1), line.slice(0, MAX_TEXT)]],
  );
  return [
    {
      name: subject ?? 'Text',
      rows: shown.length,
      columns: 1,
      cells: Object.fromEntries(filled),
      merges: [],
      isCut: shown.length < lines.length,
    },
  ];
};
