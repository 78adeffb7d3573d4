import { type Pattern, patternOf } from '../kernel/patterns.ts';
import type { Cell, Grid, Range } from '../documents/index.ts';
import type { EquipmentRule } from './profile.ts';
import { tickFor } from './ticks.ts';

type Row = { row: number; label: string; code: string | null };
export type Equipment = {
  ticks: (Row & { required: boolean })[];
  quantities: (Row & { quantity: number })[];
  required: { label: string; code: string | null; quantity: number }[];
};

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

const labelAndCode = (
  text: string,
  code: Pattern | null,
): { label: string; code: string | null } => {
  const found = code?.exec(text)?.[0] ?? null;
  return { label: clean(found ? text.replace(found, ' ') : text), code: found };
};

/** The nearest text left of a column that is neither a mark nor a number. */
const itemLeftOf = (grid: Grid, word: Cell, tick: Pick<Pattern, 'test'>): Cell | undefined =>
  grid
    .inRow(word.row)
    .filter(
      (cell) =>
        cell.column < word.column && cell.number === undefined && !tick.test(cell.text.trim()),
    )
    .at(-1);

/**
 * Reads the rows "item … YES … No" and "item … number Quantity". What is required are the rows
 * whose YES is ticked and the quantities above 0.
 */
export const readEquipment = (
  grid: Grid,
  rule: EquipmentRule,
  range: Range,
  tick: Pick<Pattern, 'test'>,
): { equipment: Equipment; cells: string[] } => {
  const equipment: Equipment = { ticks: [], quantities: [], required: [] };
  const cells: string[] = [];
  const yes = patternOf(rule.yes);
  const quantityWord = rule.quantity ? patternOf(rule.quantity) : null;
  const code = rule.code ? patternOf(rule.code, '') : null;
  for (const word of grid.cells) {
    if (word.row < range.top || word.row > range.bottom) continue;
    const text = word.text.trim();
    const isYes = yes.test(text);
    if (!isYes && !quantityWord?.test(text)) continue;
    const item = itemLeftOf(grid, word, tick);
    if (!item) continue;
    const row = { row: word.row, ...labelAndCode(item.text, code) };
    cells.push(item.address);
    if (isYes) {
      const mark = tickFor(grid, word, tick);
      equipment.ticks.push({ ...row, required: mark !== undefined });
      if (mark) cells.push(mark.address);
    } else {
      const amount = grid.at(word.row, word.column - 1);
      equipment.quantities.push({ ...row, quantity: amount?.number ?? 0 });
      if (amount) cells.push(amount.address);
    }
  }
  const needed = [
    ...equipment.ticks
      .filter((entry) => entry.required)
      .map((entry) => ({ ...entry, quantity: 1 })),
    ...equipment.quantities.filter((entry) => entry.quantity > 0),
  ];
  equipment.required = needed.map(({ label, code: itemCode, quantity }) => ({
    label,
    code: itemCode,
    quantity,
  }));
  return { equipment, cells };
};
