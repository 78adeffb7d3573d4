import { type Cell, type ReadNote, readNote } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { normaliseLabel } from './labels.ts';
import type { Column, TableDefinition } from './profile.ts';
import { remember } from './remember.ts';
import { transformNamed } from './transforms/index.ts';
import type { Transform } from './transforms/transform.ts';

export type BoundColumn = {
  rule: Column;
  column: number;
  /** Further columns that are named as this one. */
  others: readonly number[];
  transform: Transform;
};

/** Titles, notes and logos may stand above a header: as far as layouts are recognised. */
const HEADER_WITHIN = 120;

export type Header = {
  row: number;
  columns: BoundColumn[];
  /** What the header calls a column, also one that the profile does not read. */
  nameOf: (column: number) => string;
};

const headerOf = (row: number, columns: BoundColumn[], cells: readonly Cell[]): Header => {
  const names = new Map(cells.map(({ column, text }) => [column, plainText(text)]));
  return { row, columns, nameOf: (column) => names.get(column) ?? '' };
};

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
      best = headerOf(row, columns, cells);
  }
  return best;
};

const MOST_OF_A_HEADER = 0.6;
const FEWEST_AGAIN = 2;
const LONGEST_HEADER = 60;

const namesOf = remember<ReadonlySet<string>>(100);

/** Words that a header of this profile may be made of. */
const headerNames = ({ columns }: TableDefinition): ReadonlySet<string> => {
  const headers = columns.flatMap((rule) => rule.headers);
  return namesOf(headers.join('|'), () => new Set(headers.map(normaliseLabel)));
};

/**
 * A header that is printed again on every page, or above another block, where the columns may stand
 * in another order; null for any other row.
 */
export const headerAgain = (
  row: number,
  cells: readonly Cell[],
  before: Header,
  definition: TableDefinition,
): Header | null => {
  const names = headerNames(definition);
  const named = cells.filter(
    ({ text, number }) =>
      number === undefined && text.length <= LONGEST_HEADER && names.has(normaliseLabel(text)),
  );
  if (named.length < FEWEST_AGAIN || named.length < cells.length * MOST_OF_A_HEADER) return null;
  const columns = bindRow(cells, definition);
  const isSame =
    columns.length === before.columns.length &&
    columns.every(({ rule, column }) =>
      before.columns.some((one) => one.rule === rule && one.column === column),
    );
  // A header that only repeats a few of its words goes on with what it was.
  return isSame || columns.length < before.columns.length * MOST_OF_A_HEADER
    ? before
    : headerOf(row, columns, cells);
};

/** The row of a header of another list above the one that is read; null where there is none. */
export const headersAbove = (
  rows: ReadonlyMap<number, readonly Cell[]>,
  header: Header,
  definition: TableDefinition,
): number | null => {
  for (const [row, cells] of rows)
    if (row < header.row && bindRow(cells, definition).length >= FEWEST_AGAIN) return row;
  return null;
};

const TOTAL = /^(?:(?:grand |sub ?)?(?:total|jumlah|somme|sum)(?:\b|$)|[合总总小共][计數数計])/i;

/** A line of sums, whatever number of columns it has: its first word says so and it names no order. */
export const isTotal = (cells: readonly Cell[]): boolean =>
  TOTAL.test(plainText(cells[0]?.text ?? ''));

/** `No`, `#`: a column that only counts. */
const COUNTS = /^(?:no|nos|bil|s ?\/? ?n|sl|row|item|seq|#)?$/i;
const MOST_NAMED = 12;
const quoted = (names: readonly string[]): string =>
  `${names
    .slice(0, MOST_NAMED)
    .map((name) => `“${name}”`)
    .join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`;

/** Where columns of the profile are missing and others stand there, one may be the other renamed. */
export const unreadColumns = (
  sheet: string,
  { columns }: Header,
  cells: readonly Cell[],
  definition: TableDefinition,
): ReadNote[] => {
  const bound = new Set(columns.flatMap(({ column, others }) => [column, ...others]));
  const unread = cells
    .filter(({ column, text }) => !bound.has(column) && !COUNTS.test(normaliseLabel(text)))
    .map(({ text }) => plainText(text).slice(0, LONGEST_HEADER));
  const rules = definition.columns.filter((rule) => !columns.some((one) => one.rule === rule));
  const missing = rules.map(({ headers }) => headers[0] ?? '');
  // Without a column that tells kinds of orders apart each row would be of the usual kind.
  const deciding = new Set(
    definition.cases.flatMap(({ cases }) => cases.flatMap(({ when }) => Object.keys(when))),
  );
  const needsPerson = rules.some(({ field }) => deciding.has(field));
  if (unread.length === 0 || missing.length === 0) return [];
  const params = { sheet, columns: quoted(unread), missing: quoted(missing) };
  return [readNote('COLUMNS_NOT_READ', params, { sheet, needsPerson })];
};
