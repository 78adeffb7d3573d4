import { type Cell, type Grid, groupBy, type Range } from '../documents/index.ts';
import { isNonValue, normaliseLabel, splitInside } from './labels.ts';
import type { Section, ValueRule } from './profile.ts';

/** Where labels stand on one sheet, found once and asked many times. */
export type LabelIndex = {
  find: (label: string) => readonly Cell[];
  /** Cells that hold the label and, after a colon, its value. */
  findInside: (label: string) => readonly Cell[];
  isLabel: (cell: Cell) => boolean;
};

export const indexLabels = (grid: Grid, known: Iterable<string>): LabelIndex => {
  const byLabel = groupBy(grid.cells, (cell) => normaliseLabel(cell.text));
  const labels = new Set([...known].map(normaliseLabel));
  let inside: Map<string, Cell[]> | null = null;
  return {
    find: (label) => byLabel.get(normaliseLabel(label)) ?? [],
    findInside: (label) => {
      inside ??= groupBy(grid.cells, (cell) => normaliseLabel(splitInside(cell.text)?.label ?? ''));
      return inside.get(normaliseLabel(label)) ?? [];
    },
    isLabel: (cell) => labels.has(normaliseLabel(cell.text)),
  };
};

const EVERYWHERE: Range = { top: 1, left: 1, bottom: Infinity, right: Infinity };

/** Rows of a section as they are on this sheet; null when its first label is not there. */
export const sectionRange = (index: LabelIndex, section: Section): Range | null => {
  const start = section.from.flatMap((label) => index.find(label))[0];
  if (!start) return null;
  const end = section.to
    .flatMap((label) => index.find(label))
    .filter((cell) => cell.row > start.row)
    .reduce<Cell | undefined>((a, b) => (a && a.row <= b.row ? a : b), undefined);
  return {
    top: start.row,
    left: section.rightPart ? start.column : 1,
    bottom: end ? end.row - 1 : Infinity,
    right: Infinity,
  };
};

const MAX_STEPS = 16;

/** The first run right of a column: it ends at the first merged run, filled cell or other label. */
const valueRightOf = (
  grid: Grid,
  index: LabelIndex,
  row: number,
  after: number,
): Cell | undefined => {
  for (let column = after + 1; column <= after + MAX_STEPS; column += 1) {
    const cell = grid.at(row, column);
    if (cell && index.isLabel(cell)) return undefined;
    if (cell) return cell;
    if (grid.isMergeStart(row, column)) return undefined;
  }
  return undefined;
};

/** Cells that hold a label's value: one for each row that the label spans. */
const valueCells = (
  grid: Grid,
  index: LabelIndex,
  label: Cell,
  place: ValueRule['place'] = 'right',
): Cell[] => {
  const run = grid.runAt(label.row, label.column);
  if (place === 'inside') return [{ ...label, text: splitInside(label.text)?.value ?? '' }];
  if (typeof place === 'object') {
    const cell = grid.at(label.row + place.rows, label.column + place.columns);
    return cell ? [cell] : [];
  }
  if (place === 'below') {
    const cell = grid.at(run.bottom + 1, label.column);
    return cell && !index.isLabel(cell) ? [cell] : [];
  }
  const cells: Cell[] = [];
  for (let row = run.top; row <= run.bottom; row += 1) {
    const cell = valueRightOf(grid, index, row, run.right);
    if (cell) cells.push(cell);
  }
  return cells;
};

export type Located = { label: Cell; cells: readonly Cell[]; text: string };

/** Every label of the list that lies in the section, in the list's order. */
export const labelsIn = (
  index: LabelIndex,
  labels: readonly string[],
  range: Range | null = EVERYWHERE,
  place?: ValueRule['place'],
): Cell[] => {
  if (!range) return [];
  const find = place === 'inside' ? index.findInside : index.find;
  return labels.flatMap((label) =>
    find(label).filter(
      (cell) =>
        cell.row >= range.top &&
        cell.row <= range.bottom &&
        cell.column >= range.left &&
        cell.column <= range.right,
    ),
  );
};

type Search = Pick<ValueRule, 'labels' | 'allLabels' | 'occurrence' | 'place' | 'line'>;

/** The value of the first label that has one; with `occurrence` only the n-th label counts. */
export const locateValue = (
  grid: Grid,
  index: LabelIndex,
  rule: Search,
  range?: Range | null,
): Located | null => {
  const found = labelsIn(index, rule.labels, range, rule.place);
  const labels = rule.occurrence ? found.slice(rule.occurrence - 1, rule.occurrence) : found;
  const values: Located[] = [];
  for (const label of labels) {
    const cells = valueCells(grid, index, label, rule.place).filter(
      (cell) => !isNonValue(cell.text),
    );
    const kept = rule.line ? cells.slice(rule.line - 1, rule.line) : cells;
    if (kept.length === 0) continue;
    values.push({ label, cells: kept, text: kept.map((cell) => cell.text).join('\n') });
    if (!rule.allLabels) break;
  }
  const [first] = values;
  if (!first || values.length === 1) return first ?? null;
  return {
    label: first.label,
    cells: values.flatMap(({ cells }) => cells),
    text: values.map(({ text }) => text).join('\n'),
  };
};

const FEWEST_VOTES = 3;

/**
 * Where the values of a form stand: by the column of labels the column that most of their values
 * begin in. A value further right may be another label's, or no value at all.
 */
export const usualColumns = (
  grid: Grid,
  index: LabelIndex,
  labels: readonly string[],
): ReadonlyMap<number, number> => {
  const votes = new Map<number, Map<number, number>>();
  for (const label of new Set(labels))
    for (const cell of index.find(label)) {
      const run = grid.runAt(cell.row, cell.column);
      const value = valueRightOf(grid, index, run.top, run.right);
      if (!value || isNonValue(value.text)) continue;
      const own = votes.get(cell.column) ?? new Map<number, number>();
      votes.set(cell.column, own.set(value.column, (own.get(value.column) ?? 0) + 1));
    }
  const usual = new Map<number, number>();
  for (const [column, own] of votes) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    if (best && best[1] >= FEWEST_VOTES && best[1] * 2 > all) usual.set(column, best[0]);
  }
  return usual;
};
