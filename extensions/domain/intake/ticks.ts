import { type Pattern, patternOf } from '../kernel/patterns.ts';
import type { Cell, Grid } from '../documents/index.ts';
import { plainText, visibleText } from '../kernel/plain-text.ts';
import { boxesIn, DEFAULT_TICK, USUAL_TICK } from './usual-tick.ts';

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

export type Ticked = { word: string; cells: Cell[] };

const key = (text: string): string => plainText(text).toUpperCase();

/** Boxes and their words in one cell: `☑ Connect ☐ Relocate`. */
const tickedInside = (cell: Cell, words: readonly string[]): Ticked[] =>
  boxesIn(visibleText(cell.text)).flatMap(({ word: text, isTicked }) => {
    const word = words.find((candidate) => key(candidate) === key(text));
    return word !== undefined && isTicked ? [{ word, cells: [cell] }] : [];
  });

/** Every word of a row that is ticked, with the mark that says so. */
export const tickedWords = (
  grid: Grid,
  row: number,
  words: readonly string[],
  tick: Mark,
  side: TickSide = 'left',
): Ticked[] =>
  grid.inRow(row).flatMap((cell): Ticked[] => {
    const inside = tickedInside(cell, words);
    if (inside.length > 0) return inside;
    const word = words.find((candidate) => key(candidate) === key(cell.text));
    const mark = word === undefined ? undefined : tickFor(grid, cell, tick, side);
    return word !== undefined && mark ? [{ word, cells: [mark, cell] }] : [];
  });
