import { type Pattern, patternOf } from '../kernel/patterns.ts';
import type { Cell, Grid } from '../documents/index.ts';
import { DEFAULT_TICK, USUAL_TICK } from './usual-tick.ts';

type Mark = Pick<Pattern, 'test'>;

export const tickPattern = (source: string | undefined): Mark =>
  source === undefined || source === DEFAULT_TICK ? USUAL_TICK : patternOf(source, '');

export type TickSide = 'left' | 'right';

/** A mark may stand in a merged run of a few columns. */
const WIDEST_MARK = 4;

/** The cell immediately left of a word: a mark there selects the word. */
const leftOf = (grid: Grid, word: Cell): Cell | undefined => {
  for (let column = word.column - 1; column >= word.column - WIDEST_MARK; column -= 1) {
    const cell = grid.at(word.row, column);
    if (cell) return grid.runAt(cell.row, column).right >= word.column - 1 ? cell : undefined;
  }
  return undefined;
};

export const tickFor = (
  grid: Grid,
  word: Cell,
  tick: Mark,
  side: TickSide = 'left',
): Cell | undefined => {
  const after = grid.runAt(word.row, word.column).right + 1;
  const cell = side === 'left' ? leftOf(grid, word) : grid.at(word.row, after);
  return cell && tick.test(cell.text.trim()) ? cell : undefined;
};

/** The word of a row that is ticked, with the mark that says so. */
export const tickedWord = (
  grid: Grid,
  row: number,
  words: readonly string[],
  tick: Mark,
  side: TickSide = 'left',
): { word: string; cells: Cell[] } | null => {
  for (const cell of grid.inRow(row)) {
    const word = words.find(
      (candidate) => candidate.toUpperCase() === cell.text.trim().toUpperCase(),
    );
    const mark = word === undefined ? undefined : tickFor(grid, cell, tick, side);
    if (word !== undefined && mark) return { word, cells: [mark, cell] };
  }
  return null;
};
