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
const MAX_COLUMNS = 26;
const MAX_TEXT = 1_000;

/** `hidden` are texts that must not be shown, such as passwords read from these cells. */
export const previewOf = (sheet: Sheet, hidden: readonly string[] = []): Preview => {
  const shown = sheet.cells.filter(
    (cell) => cell.row <= MAX_ROWS && cell.column <= MAX_COLUMNS && cell.text.trim() !== '',
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
    merges: sheet.merges.filter((range) => range.bottom <= MAX_ROWS && range.left <= MAX_COLUMNS),
    isCut: shown.length < sheet.cells.filter((cell) => cell.text.trim() !== '').length,
  };
};
