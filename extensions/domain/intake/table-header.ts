import type { Cell } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { normaliseLabel } from './labels.ts';
import type { Column, TableDefinition } from './profile.ts';
import { transformNamed } from './transforms/index.ts';
import type { Transform } from './transforms/transform.ts';

export type BoundColumn = {
  rule: Column;
  column: number;
  /** Further columns that are named as this one. */
  others: readonly number[];
  transform: Transform;
};

/** Titles, notes and logos may stand above a header, however many a partner likes. */
const HEADER_WITHIN = 60;

export type Header = { row: number; columns: BoundColumn[] };

const bindRow = (cells: readonly Cell[], definition: TableDefinition): BoundColumn[] =>
  definition.columns.flatMap((rule): BoundColumn[] => {
    const names = rule.headers.map(normaliseLabel);
    const found = cells.filter((cell) => names.includes(normaliseLabel(cell.text)));
    const [first, ...others] = found.sort(
      (a, b) => names.indexOf(normaliseLabel(a.text)) - names.indexOf(normaliseLabel(b.text)),
    );
    if (!first) return [];
    const { column } = first;
    const transform = transformNamed(rule.transform ?? 'text');
    return [{ rule, column, others: others.map((cell) => cell.column), transform }];
  });

/** The row that names most of the profile's columns, at least two; order and case are free. */
export const bindHeader = (
  rows: ReadonlyMap<number, readonly Cell[]>,
  definition: TableDefinition,
): Header | null => {
  let best: Header | null = null;
  const last = Math.max(HEADER_WITHIN, definition.headerWithin);
  for (const [row, cells] of rows) {
    if (row > last) continue;
    const columns = bindRow(cells, definition);
    if (columns.length >= 2 && columns.length > (best?.columns.length ?? 0))
      best = { row, columns };
  }
  return best;
};

const MOST_OF_A_HEADER = 0.6;

/** A header that is printed again on every page, or above another block. */
export const isHeader = (cells: readonly Cell[], { columns }: Header): boolean => {
  const again = columns.filter(({ rule, column }) => {
    const cell = cells.find((candidate) => candidate.column === column);
    const label = cell && normaliseLabel(cell.text);
    return label !== undefined && rule.headers.some((header) => normaliseLabel(header) === label);
  });
  return again.length >= 2 && again.length >= cells.length * MOST_OF_A_HEADER;
};

const TOTAL = /^(?:grand |sub ?)?(?:total|jumlah|jumlah besar|somme|sum)(?:\b|$)/i;

/** A line of sums, whatever number of columns it has: its first word says so and it names no order. */
export const isTotal = (cells: readonly Cell[]): boolean =>
  TOTAL.test(plainText(cells[0]?.text ?? ''));
