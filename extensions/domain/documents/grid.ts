import { inRange, parseRange } from './sheet.ts';
import type { Cell, Range, Sheet } from './sheet.ts';

/** A sheet made ready for questions: filled cells only, without the ranges a profile ignores. */
export type Grid = {
  name: string;
  /** In reading order. */
  cells: readonly Cell[];
  at: (row: number, column: number) => Cell | undefined;
  inRow: (row: number) => readonly Cell[];
  /** The merged range that starts here, else the single cell. */
  runAt: (row: number, column: number) => Range;
  isMergeStart: (row: number, column: number) => boolean;
};

/** `Map.groupBy`, which the browsers we support do not all have. */
export const groupBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

const key = (row: number, column: number): number => row * 20_000 + column;

export const gridOf = (sheet: Sheet, ignored: readonly string[] = []): Grid => {
  const blind = ignored.map(parseRange);
  const cells = sheet.cells
    .filter(
      (cell) =>
        cell.text.trim() !== '' && !blind.some((range) => inRange(range, cell.row, cell.column)),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const byPlace = new Map(cells.map((cell) => [key(cell.row, cell.column), cell]));
  const byRow = groupBy(cells, (cell) => cell.row);
  const merges = new Map(sheet.merges.map((range) => [key(range.top, range.left), range]));
  return {
    name: sheet.name,
    cells,
    at: (row, column) => byPlace.get(key(row, column)),
    inRow: (row) => byRow.get(row) ?? [],
    runAt: (row, column) =>
      merges.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column },
    isMergeStart: (row, column) => merges.has(key(row, column)),
  };
};
