import type { Grid } from './grid.ts';
import type { Cell } from './sheet.ts';

export const DEFAULT_TICK = '^[xX✓✔√]$';

/** The cell immediately left of a word: a mark there selects the word. */
const leftOf = (grid: Grid, word: Cell): Cell | undefined => grid.at(word.row, word.column - 1);

export const tickFor = (grid: Grid, word: Cell, tick: RegExp): Cell | undefined => {
  const cell = leftOf(grid, word);
  return cell && tick.test(cell.text.trim()) ? cell : undefined;
};

/** The word of a row that is ticked, with the mark that says so. */
export const tickedWord = (
  grid: Grid,
  row: number,
  words: readonly string[],
  tick: RegExp,
): { word: string; cells: Cell[] } | null => {
  for (const cell of grid.inRow(row)) {
    const word = words.find(
      (candidate) => candidate.toUpperCase() === cell.text.trim().toUpperCase(),
    );
    const mark = word === undefined ? undefined : tickFor(grid, cell, tick);
    if (word !== undefined && mark) return { word, cells: [mark, cell] };
  }
  return null;
};
