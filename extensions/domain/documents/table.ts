import type { Cell, Sheet } from './sheet.ts';

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet. */
const EPOCH = Date.UTC(1899, 11, 30);
/** As sheets show days: 3/5/26, 2026-05-03, 3-May-2026, 03.05.2026. */
const SHOWS_A_DAY =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|^\d{1,2}[-/ .](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const FIRST_DAY = 1;
const LAST_DAY = 2_958_465;

/** A day is written the one way that cannot be read otherwise; everything else as the sheet shows it. */
const textOf = ({ text, number }: Cell): string => {
  const isDay =
    number !== undefined && number >= FIRST_DAY && number <= LAST_DAY && SHOWS_A_DAY.test(text);
  return isDay
    ? new Date(EPOCH + Math.floor(number) * DAY_MS).toISOString().slice(0, 10)
    : text.trim();
};

/** The rows of a sheet as texts, without empty ones at its end; what a formula failed at is empty. */
export const tableOf = ({ cells }: Pick<Sheet, 'cells'>): string[][] => {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row[cell.column - 1] = cell.error === undefined ? textOf(cell) : '';
    rows.set(cell.row, row);
  }
  const last = Math.max(0, ...rows.keys());
  return Array.from({ length: last }, (_, index) =>
    Array.from(rows.get(index + 1) ?? [], (text) => text ?? ''),
  );
};
