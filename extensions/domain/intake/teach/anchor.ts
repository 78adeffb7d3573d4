import type { Cell, Grid } from '../../documents/index.ts';
import { isNonValue, normaliseLabel, splitInside } from '../labels.ts';
import type { ValueRule } from '../profile.ts';
import { shapeOf } from './shapes.ts';
import { fieldsOfLabel, isKnownWord } from './words.ts';

/** The label that a value belongs to, and how to come from one to the other. */
export type Anchor = {
  label: Cell;
  /** The label's own text; of a cell that holds both, the part before the colon. */
  text: string;
  place: NonNullable<ValueRule['place']>;
  /** Of a label over several rows: the how-manyeth value, from 1. */
  line?: number;
  score: number;
};
export type Spot = { row: number; column: number };

const LONGEST_LABEL = 60;
const FARTHEST_LEFT = 16;
const FARTHEST_ABOVE = 3;

/** What stands behind a number and names nothing: `35 m`, `-18.5 dBm`, `300 Mbps`. */
const UNIT =
  /^(?:[mck]?m|km|ft|in|pcs?|ea|nos?|dbm?|[kmgt]?b(?:ps|it\/s)?|[kmg]?hz|[mk]?[vaw]|kg|g|nm|°?c|%|rm|myr|mths?|hrs?|mins?|secs?|days?)\.?$/i;

export const isUnit = (text: string): boolean => UNIT.test(text.trim());

/** Whether a text may name something; a value that says what it is (a date, a phone) does not. */
export const isLabelLike = (text: string): boolean => {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST_LABEL || isUnit(trimmed)) return false;
  // `H/P`, `S/N`: partners' own words need no two letters in a row.
  if (isKnownWord(trimmed)) return true;
  if (!/\p{L}{2}/u.test(trimmed)) return false;
  return trimmed.endsWith(':') || shapeOf(trimmed) === null;
};

const merit = (text: string, field: string | null): number => {
  const match = field ? fieldsOfLabel(text).find(({ path }) => path === field) : undefined;
  const known = isKnownWord(text) ? 3 : 0;
  return (match ? 5 * match.score : 0) + known + (/:\s*$/.test(text) ? 3 : 0);
};

const spans = (grid: Grid, label: Cell, row: number): boolean => {
  const run = grid.runAt(label.row, label.column);
  return run.top <= row && run.bottom >= row;
};

/** Filled cells left of a spot, nearest first, with those of taller merged runs. */
const leftOf = (grid: Grid, spot: Spot): Cell[] => {
  const near = (cell: Cell): boolean =>
    cell.column < spot.column && spot.column - cell.column <= FARTHEST_LEFT;
  const same = grid.inRow(spot.row).filter(near);
  const taller = grid.cells.filter(
    (cell) => cell.row < spot.row && near(cell) && spans(grid, cell, spot.row),
  );
  return [...same, ...taller].sort((a, b) => b.column - a.column);
};

const aboveOf = (grid: Grid, spot: Spot): Cell[] => {
  const found: Cell[] = [];
  for (let row = spot.row - 1; row >= Math.max(1, spot.row - FARTHEST_ABOVE); row -= 1) {
    const cell = grid
      .inRow(row)
      .find(({ column }) => column <= spot.column && grid.runAt(row, column).right >= spot.column);
    if (cell) found.push(cell);
  }
  return found;
};

const stepTo = (label: Cell, spot: Spot): { rows: number; columns: number } => ({
  rows: spot.row - label.row,
  columns: spot.column - label.column,
});

/** Rows of a tall label that hold a value before this one. */
const lineIn = (grid: Grid, label: Cell, spot: Spot): number | undefined => {
  const run = grid.runAt(label.row, label.column);
  const rows: number[] = [];
  for (let row = run.top; row <= run.bottom; row += 1) {
    const cell = grid.inRow(row).find(({ column }) => column > run.right);
    if (cell && !isNonValue(cell.text)) rows.push(row);
  }
  return rows.length > 1 ? rows.indexOf(spot.row) + 1 : undefined;
};

const fromLeft = (grid: Grid, spot: Spot, field: string | null, taken: Taken): Anchor[] => {
  const cells = leftOf(grid, spot);
  return cells.flatMap((label, position): Anchor[] => {
    if (!isLabelLike(label.text) || taken(label)) return [];
    const line = position === 0 ? lineIn(grid, label, spot) : undefined;
    const between = cells.slice(0, position).filter(({ row }) => row === spot.row);
    return [
      {
        label,
        text: label.text,
        place: between.length === 0 ? 'right' : stepTo(label, spot),
        ...(line ? { line } : {}),
        score: 4 + merit(label.text, field) - position * 2 - (spot.column - label.column) * 0.1,
      },
    ];
  });
};

const fromAbove = (grid: Grid, spot: Spot, field: string | null, taken: Taken): Anchor[] =>
  aboveOf(grid, spot).flatMap((label, position): Anchor[] => {
    if (!isLabelLike(label.text) || taken(label)) return [];
    const run = grid.runAt(label.row, label.column);
    const isBelow = run.bottom + 1 === spot.row && label.column === spot.column;
    return [
      {
        label,
        text: label.text,
        place: isBelow ? 'below' : stepTo(label, spot),
        score: 2 + merit(label.text, field) - position * 1.5 - (spot.row - run.bottom) * 0.2,
      },
    ];
  });

const fromInside = (grid: Grid, spot: Spot, field: string | null): Anchor[] => {
  const cell = grid.at(spot.row, spot.column);
  const parts = cell && splitInside(cell.text);
  if (!cell || !parts || !isLabelLike(parts.label)) return [];
  const score = merit(parts.label, field);
  return [{ label: cell, text: parts.label, place: 'inside', score: score > 0 ? 6 + score : 1 }];
};

/** Cells that a person has said to be values are no labels. */
export type Taken = (cell: Cell) => boolean;

/** Labels that a clicked cell may belong to, the likeliest first. */
export const anchorsOf = (
  grid: Grid,
  spot: Spot,
  field: string | null,
  taken: Taken = () => false,
): Anchor[] =>
  [
    ...fromInside(grid, spot, field),
    ...fromLeft(grid, spot, field, taken),
    ...fromAbove(grid, spot, field, taken),
  ].sort((a, b) => b.score - a.score);

/** Where an anchor's value stands, in words. */
export const anchorWords = ({ label, text, place, line }: Anchor): string => {
  const name = `"${text.trim()}" (${label.address})`;
  if (place === 'inside') return `behind ${name} in the same cell`;
  if (place === 'below') return `below ${name}`;
  if (place === 'right') return `right of ${name}${line ? `, value ${line}` : ''}`;
  const steps = [
    place.rows ? `${Math.abs(place.rows)} row${Math.abs(place.rows) === 1 ? '' : 's'} down` : '',
    place.columns
      ? `${Math.abs(place.columns)} column${Math.abs(place.columns) === 1 ? '' : 's'} ${place.columns > 0 ? 'right' : 'left'}`
      : '',
  ].filter(Boolean);
  return `${steps.join(', ')} from ${name}`;
};

/** Cells with the same label, in reading order. */
export const sameLabels = (grid: Grid, { text, place }: Pick<Anchor, 'text' | 'place'>): Cell[] => {
  const wanted = normaliseLabel(text);
  const textOf = (cell: Cell): string =>
    place === 'inside' ? (splitInside(cell.text)?.label ?? '') : cell.text;
  return grid.cells.filter((cell) => normaliseLabel(textOf(cell)) === wanted);
};
