import type { Cell, Grid } from '../../documents/index.ts';
import type { TickRule } from '../profile.ts';
import { tickFor } from '../ticks.ts';
import { boxesIn, EMPTY_BOX, USUAL_TICK } from '../usual-tick.ts';
import type { TickSide } from '../ticks.ts';
import type { TargetField } from '../target-fields.ts';
import { isLabelLike, type Spot } from './anchor.ts';
import { isKnownWord, orderTypeOf } from './words.ts';

const LONGEST_WORD = 40;
const MOST_ROWS = 8;

export type TickGroup = {
  label: Cell;
  words: readonly Cell[];
  side: TickSide;
  rows: number;
  /** The mark and the word it selects; null when nothing is ticked. */
  ticked: { mark: Cell; word: Cell } | null;
};

const isMark = (cell: Cell | undefined): boolean =>
  cell !== undefined && USUAL_TICK.test(cell.text.trim());
/** A mark, or a box that nobody ticked. */
const isBox = (cell: Cell | undefined): boolean =>
  cell !== undefined && (isMark(cell) || EMPTY_BOX.test(cell.text.trim()));
const isWord = (cell: Cell): boolean =>
  !isBox(cell) && /\p{L}{2}/u.test(cell.text) && cell.text.trim().length <= LONGEST_WORD;

/** A word that could be ticked: nothing stands on the mark's side but a mark or an empty box. */
const mayBeTicked = (grid: Grid, word: Cell, side: TickSide): boolean => {
  const column = side === 'left' ? word.column - 1 : grid.runAt(word.row, word.column).right + 1;
  const beside = grid.at(word.row, column);
  return column >= 1 && (!beside || isBox(beside));
};

const wordsIn = (grid: Grid, row: number, side: TickSide): Cell[] =>
  grid.inRow(row).filter((cell) => isWord(cell) && mayBeTicked(grid, cell, side));

/** The word a person meant: the clicked one, or the one beside the clicked mark. */
const wordAt = (grid: Grid, spot: Spot): { word: Cell; side: TickSide } | null => {
  const cell = grid.at(spot.row, spot.column);
  const row = grid.inRow(spot.row);
  if (cell && isWord(cell)) {
    const after = grid.at(cell.row, grid.runAt(cell.row, cell.column).right + 1);
    const isRight = isMark(after) && !tickFor(grid, cell, USUAL_TICK, 'left');
    return { word: cell, side: isRight ? 'right' : 'left' };
  }
  const right = row.find(({ column }) => column > spot.column);
  // Where a row ends with a word, its boxes stand left of their words.
  const isLeading = !isBox(row.findLast((one) => isBox(one) || isWord(one)));
  if (cell && isBox(cell) && isLeading && right && isWord(right))
    return { word: right, side: 'left' };
  if (right && isWord(right) && tickFor(grid, right, USUAL_TICK, 'left'))
    return { word: right, side: 'left' };
  const left = row.findLast(({ column }) => column < spot.column);
  if (left && isWord(left)) return { word: left, side: 'right' };
  return right && isWord(right) ? { word: right, side: 'left' } : null;
};

/** Words of the same column in the rows above and below: a group that is written downwards. */
const downwards = (grid: Grid, word: Cell, side: TickSide): Cell[] => {
  const fits = (row: number): Cell | undefined =>
    wordsIn(grid, row, side).find(({ column }) => column === word.column);
  const walk = (step: 1 | -1): Cell[] => {
    const found: Cell[] = [];
    for (let row = word.row + step; found.length < MOST_ROWS; row += step) {
      const cell = fits(row);
      if (!cell || row < 1) return found;
      found.push(cell);
    }
    return found;
  };
  return [...walk(-1).reverse(), word, ...walk(1)];
};

/** The first text of a row names the group, unless it is ticked or itself a kind of order. */
const isName = (grid: Grid, cell: Cell, side: TickSide): boolean =>
  !tickFor(grid, cell, USUAL_TICK, side) &&
  (isKnownWord(cell.text) || /:\s*$/.test(cell.text) || orderTypeOf(cell.text) === null);

/** Cells of a row that hold boxes with their words, and nothing else. */
const boxedIn = (grid: Grid, row: number): Cell[] =>
  grid.inRow(row).filter(({ text }) => boxesIn(text).length > 0);

/** Boxed cells of the same column in the rows above and below. */
const boxedDown = (grid: Grid, cell: Cell): Cell[] => {
  const walk = (step: 1 | -1): Cell[] => {
    const found: Cell[] = [];
    for (let row = cell.row + step; found.length < MOST_ROWS; row += step) {
      const next = boxedIn(grid, row).find(({ column }) => column === cell.column);
      if (!next) return found;
      found.push(next);
    }
    return found;
  };
  return [...walk(-1).reverse(), cell, ...walk(1)];
};

/** What names boxes that stand in their words' cells: a text left of them, else one above. */
const nameOfBoxes = (grid: Grid, first: Cell): Cell | null => {
  const isName = (cell: Cell): boolean => isLabelLike(cell.text) && boxesIn(cell.text).length === 0;
  const left = grid.inRow(first.row).findLast((cell) => cell.column < first.column && isName(cell));
  if (left) return left;
  for (let row = first.row - 1; row >= Math.max(1, first.row - 2); row -= 1) {
    const above = grid.inRow(row).findLast((cell) => cell.column <= first.column && isName(cell));
    if (above) return above;
  }
  return null;
};

/** The group of a cell such as `☐ Relocation`, whose box stands before its word. */
const boxedGroup = (grid: Grid, cell: Cell): TickGroup | null => {
  const across = boxedIn(grid, cell.row);
  const isMany = across.length > 1 || boxesIn(cell.text).length > 1;
  const cells = isMany ? across : boxedDown(grid, cell);
  const [first] = cells;
  const label = first ? nameOfBoxes(grid, first) : null;
  if (!first || !label) return null;
  const words = cells.flatMap((one) =>
    boxesIn(one.text).map(({ word, isTicked }) => ({ word: { ...one, text: word }, isTicked })),
  );
  const ticked = words.find(({ isTicked }) => isTicked)?.word;
  return {
    label,
    words: words.map(({ word }) => word),
    side: 'left',
    rows: Math.max(...cells.map(({ row }) => row)) - label.row + 1,
    ticked: ticked ? { mark: ticked, word: ticked } : null,
  };
};

/** The group of words that a clicked mark or word belongs to. */
export const tickGroupAt = (grid: Grid, spot: Spot): TickGroup | null => {
  const cell = grid.at(spot.row, spot.column);
  if (cell && boxesIn(cell.text).length > 0) return boxedGroup(grid, cell);
  const found = wordAt(grid, spot);
  if (!found) return null;
  const { word, side } = found;
  const [first] = grid.inRow(word.row);
  const across = wordsIn(grid, word.row, side).filter(
    (cell) => cell !== first || cell === word || !isName(grid, cell, side),
  );
  const words = across.length > 1 ? across : downwards(grid, word, side);
  const top = words[0] as Cell;
  const leader = grid
    .inRow(top.row)
    .find((cell) => cell.column < top.column && isLabelLike(cell.text) && !words.includes(cell));
  const ticked = words.flatMap((one) => {
    const mark = tickFor(grid, one, USUAL_TICK, side);
    return mark ? [{ mark, word: one }] : [];
  })[0];
  return {
    label: leader ?? top,
    words,
    side,
    rows: Math.max(...words.map(({ row }) => row)) - top.row + 1,
    ticked: ticked ?? null,
  };
};

const valueOf = (target: TargetField, word: string): unknown => {
  if (target.kind === 'choice') return orderTypeOf(word);
  if (/^(?:yes|ya)$/i.test(word)) return true;
  return /^(?:no|tidak)$/i.test(word) ? false : word;
};

/** What each word of the group means for a field; a person may say otherwise. */
export const tickWords = (target: TargetField, { words }: TickGroup): Record<string, unknown> =>
  Object.fromEntries(words.map(({ text }) => [text.trim(), valueOf(target, text.trim())] as const));

export const tickRule = (
  target: TargetField,
  group: TickGroup,
  words: Readonly<Record<string, unknown>> = tickWords(target, group),
): TickRule => ({
  kind: 'tick',
  field: target.path,
  labels: [group.label.text.trim()],
  words: { ...words },
  ...(group.side === 'right' ? { side: 'right' as const } : {}),
  ...(group.rows > 1 ? { rows: group.rows } : {}),
});
