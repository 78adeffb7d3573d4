import type { Cell, Grid } from '../../documents/index.ts';
import { normaliseLabel } from '../labels.ts';
import type { Section } from '../profile.ts';
import { isLabelLike } from './anchor.ts';
import type { Taken } from './anchor.ts';
import { isKnownWord } from './words.ts';

/**
 * Headings between the parts of a form: alone in their row, and nowhere else on the sheet. The
 * first row is the title, which may well be another one in the next file.
 */
export const barsOf = (grid: Grid, taken: Taken): Cell[] => {
  const count = new Map<string, number>();
  for (const cell of grid.cells) {
    const label = normaliseLabel(cell.text);
    count.set(label, (count.get(label) ?? 0) + 1);
  }
  const top = grid.cells[0]?.row;
  return grid.cells.filter(
    (cell) =>
      cell.row !== top &&
      grid.inRow(cell.row).length === 1 &&
      isLabelLike(cell.text) &&
      !isKnownWord(cell.text) &&
      !/:\s*$/.test(cell.text) &&
      !taken(cell) &&
      count.get(normaliseLabel(cell.text)) === 1,
  );
};

const nameOf = (text: string): string =>
  normaliseLabel(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'section';

/** The part of the form that a label stands in; null above the first heading. */
export const sectionOf = (
  bars: readonly Cell[],
  label: Cell,
): { name: string; rows: Section } | null => {
  const at = bars.findLastIndex((bar) => bar.row < label.row);
  const bar = bars[at];
  if (!bar) return null;
  const next = bars[at + 1];
  return {
    name: nameOf(bar.text),
    rows: { from: [bar.text.trim()], to: next ? [next.text.trim()] : [] },
  };
};
