import { type Pattern, patternOf } from '../kernel/patterns.ts';
import type { Cell, Grid, Range } from '../documents/index.ts';
import type { EquipmentRule } from './profile.ts';
import { doubtOf, type Finding } from './errors.ts';
import { tickFor } from './ticks.ts';
import { EMPTY_BOX } from './usual-tick.ts';

const LONGEST_SHOWN = 40;

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

/** What is written where a mark or a quantity belongs, and names no thing. */
const SHORT = /^(?:\W{0,3}|[a-z]|\d[\d.,+ ]*|#.+)$/i;
const isShort = (text: string): boolean => SHORT.test(text) || QUANTITY.test(text);
const QUANTITY = /^(\d{1,4})\s*(?:x|nos?\.?|pcs?\.?|units?|sets?|unit|buah)?$/i;

/** The nearest text left of a column that is neither a mark nor a number. */
const itemLeftOf = (
  grid: Grid,
  word: Cell,
  tick: Pick<Pattern, 'test'>,
  besides: Cell | undefined,
): Cell | undefined =>
  grid
    .inRow(word.row)
    .filter(
      (cell) =>
        cell.column < word.column &&
        cell !== besides &&
        cell.number === undefined &&
        !tick.test(cell.text.trim()) &&
        !isShort(cell.text.trim()),
    )
    .at(-1);

/** A whole number of pieces; null for what is none, nothing for 0. */
const quantityOf = (cell: Cell | undefined): number | null => {
  if (!cell || cell.text.trim() === '') return 0;
  const written = QUANTITY.exec(cell.text.trim())?.[1];
  const quantity = cell.number ?? (written === undefined ? Number.NaN : Number(written));
  return Number.isInteger(quantity) && quantity >= 0 ? quantity : null;
};

/** A sign beside a box's word that nobody knows for a tick. */
const oddMark = (grid: Grid, word: Cell, tick: Pick<Pattern, 'test'>): Cell | undefined => {
  const cell = grid.at(word.row, word.column - 1);
  const text = cell?.text.trim() ?? '';
  return cell && isShort(text) && text !== '' && !tick.test(text) && !EMPTY_BOX.test(text)
    ? cell
    : undefined;
};

/**
 * Reads the rows "item … YES … No" and "item … number Quantity". What is required are the rows
 * whose YES is ticked and the quantities above 0.
 */
export const readEquipment = (
  grid: Grid,
  rule: EquipmentRule,
  range: Range,
  tick: Pick<Pattern, 'test'>,
): { equipment: Equipment; cells: string[]; doubts: Finding[] } => {
  const equipment: Equipment = { ticks: [], quantities: [], required: [] };
  const cells: string[] = [];
  const doubts: Finding[] = [];
  const { field } = rule;
  const doubtAt = (cell: Cell): void =>
    void doubts.push(
      doubtOf(
        'MARK_DOUBTED.at',
        { text: cell.text.trim().slice(0, LONGEST_SHOWN), cell: cell.address },
        { field, cells: [cell.address] },
      ),
    );
  const yes = patternOf(rule.yes);
  const no = patternOf(rule.no);
  const quantityWord = rule.quantity ? patternOf(rule.quantity) : null;
  const code = rule.code ? patternOf(rule.code, '') : null;
  for (const word of grid.cells) {
    if (word.row < range.top || word.row > range.bottom) continue;
    const text = word.text.trim();
    const isYes = yes.test(text);
    if (!isYes && !quantityWord?.test(text)) continue;
    const amount = isYes ? undefined : grid.at(word.row, word.column - 1);
    const item = itemLeftOf(grid, word, tick, amount);
    if (!item) continue;
    const row = { row: word.row, ...labelAndCode(item.text, code) };
    cells.push(item.address);
    if (isYes) {
      const mark = tickFor(grid, word, tick);
      equipment.ticks.push({ ...row, required: mark !== undefined });
      if (mark) cells.push(mark.address);
      const other = grid
        .inRow(word.row)
        .find((cell) => cell.column > word.column && no.test(cell.text.trim()));
      const refusal = other && tickFor(grid, other, tick);
      if (mark && refusal)
        doubts.push(
          doubtOf(
            'MARK_DOUBTED.both',
            { label: row.label },
            { field, cells: [mark.address, refusal.address] },
          ),
        );
      const odd = mark || refusal ? undefined : oddMark(grid, word, tick);
      if (odd) doubtAt(odd);
    } else {
      const quantity = quantityOf(amount);
      equipment.quantities.push({ ...row, quantity: quantity ?? 0 });
      if (amount) cells.push(amount.address);
      if (amount && quantity === null) doubtAt(amount);
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
  return { equipment, cells, doubts };
};
