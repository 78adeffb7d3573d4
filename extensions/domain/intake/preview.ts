import { addressOf } from './sheet.ts';
import type { Range, Sheet } from './sheet.ts';
import { MASK } from './secrets.ts';

/** A bounded picture of a sheet for the review screen and the snapshot. */
export type Preview = {
  name: string;
  rows: number;
  columns: number;
  /** Address → text. */
  cells: Record<string, string>;
  merges: Range[];
  isCut: boolean;
};

const MAX_ROWS = 120;
/** Of all sheets of a file together. */
const MAX_ROWS_OF_FILE = 300;
const MAX_COLUMNS = 26;
const MAX_TEXT = 1_000;

const previewOf = (sheet: Sheet, hidden: readonly string[], maxRows: number): Preview => {
  const shown = sheet.cells.filter(
    (cell) => cell.row <= maxRows && cell.column <= MAX_COLUMNS && cell.text.trim() !== '',
  );
  const veiled = (text: string): string =>
    hidden.reduce((rest, secret) => rest.split(secret).join(MASK), text.slice(0, MAX_TEXT));
  return {
    name: sheet.name,
    rows: shown.reduce((max, cell) => Math.max(max, cell.row), 0),
    columns: shown.reduce((max, cell) => Math.max(max, cell.column), 0),
    cells: Object.fromEntries(
      shown.map((cell) => [addressOf(cell.row, cell.column), veiled(cell.text)]),
    ),
    merges: sheet.merges.filter((range) => range.bottom <= maxRows && range.left <= MAX_COLUMNS),
    isCut: shown.length < sheet.cells.filter((cell) => cell.text.trim() !== '').length,
  };
};

/**
 * The filled sheets, as far as they fit. `hidden` are texts that must not be shown, such as
 * passwords read from the cells.
 */
export const previewsOf = (sheets: readonly Sheet[], hidden: readonly string[] = []): Preview[] => {
  const previews: Preview[] = [];
  let room = MAX_ROWS_OF_FILE;
  for (const sheet of sheets) {
    if (room <= 0) break;
    const preview = previewOf(sheet, hidden, Math.min(room, MAX_ROWS));
    if (preview.rows === 0) continue;
    previews.push(preview);
    room -= preview.rows;
  }
  return previews;
};
