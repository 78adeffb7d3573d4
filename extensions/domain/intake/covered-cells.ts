import { addressOf, type Cell, createCover, type Range } from '../documents/index.ts';

/** The cell whose value a merged one shows; null where nothing is merged. */
export type Covered = (row: number, column: number) => Cell | null;

/** Cells that reach down or across are remembered when their first row goes by. */
export const createCovered = (merges: readonly Range[]) => {
  const cover = createCover(merges);
  const firsts = new Map(
    merges.map(({ top, left }) => [addressOf(top, left), null as Cell | null]),
  );
  return {
    note: (cells: readonly Cell[]): void => {
      if (firsts.size === 0) return;
      for (const cell of cells) if (firsts.has(cell.address)) firsts.set(cell.address, cell);
    },
    covered: ((row, column) => {
      const range = cover(row, column);
      return range && (firsts.get(addressOf(range.top, range.left)) ?? null);
    }) satisfies Covered,
  };
};
