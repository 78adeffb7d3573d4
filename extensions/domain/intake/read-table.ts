import { ownMember, setMember } from '../kernel/paths.ts';
import { caseOf } from './apply-rule.ts';
import { findingOf } from './errors.ts';
import {
  addressOf,
  type Cell,
  columnLetters,
  createCover,
  groupBy,
  type Range,
  type Workbook,
} from '../documents/index.ts';
import { normaliseLabel, isNonValue } from './labels.ts';
import type { Parsed } from './parsed.ts';
import { isEmpty } from './parsed.ts';
import type { Column, TableDefinition } from './profile.ts';
import type { ListSheet } from './list-sheet.ts';
import { tableAppointment } from './table-appointment.ts';
import { transformNamed } from './transforms/index.ts';
import type { Transform } from './transforms/transform.ts';

export type TableRow = Parsed & { sheet: string; row: number };
/** A heading, a legend and the like: shown, never imported. */
export type Junk = { sheet: string; row: number; text: string };
export type TableResult = {
  rows: TableRow[];
  junk: Junk[];
  /** The sheets that have the header, with the columns of each field. */
  sheets: ListSheet[];
};

type BoundColumn = { rule: Column; column: number; transform: Transform };

/** The first row that names at least two of the profile's columns; order and case are free. */
const bindHeader = (
  rows: ReadonlyMap<number, readonly Cell[]>,
  definition: TableDefinition,
): { row: number; columns: BoundColumn[] } | null => {
  for (let row = 1; row <= definition.headerWithin; row += 1) {
    const cells = rows.get(row) ?? [];
    const columns = definition.columns.flatMap((rule): BoundColumn[] => {
      const names = new Set(rule.headers.map(normaliseLabel));
      const cell = cells.find((candidate) => names.has(normaliseLabel(candidate.text)));
      if (!cell) return [];
      return [{ rule, column: cell.column, transform: transformNamed(rule.transform ?? 'text') }];
    });
    if (columns.length >= 2) return { row, columns };
  }
  return null;
};

/** The appointment is read from its date and its time; helpers are kept nowhere. */
const columnsOf = (
  columns: readonly BoundColumn[],
  { appointment }: TableDefinition,
): ListSheet['columns'] => {
  const letters: ListSheet['columns'] = {};
  for (const { rule, column } of columns)
    if (!rule.field.startsWith('$')) setMember(letters, rule.field, [columnLetters(column)]);
  const when = [appointment.date, appointment.time].flatMap((helper) => {
    const bound = columns.find(({ rule }) => rule.field === helper);
    return bound ? [columnLetters(bound.column)] : [];
  });
  if (when.length > 0) setMember(letters, appointment.field, when);
  return letters;
};

/** The cell whose value a merged one shows; null where nothing is merged. */
type Covered = (row: number, column: number) => Cell | null;

/** Cells that reach down or across are remembered when their first row goes by. */
const createCovered = (merges: readonly Range[]) => {
  const cover = createCover(merges);
  const firsts = new Map(
    merges.map(({ top, left }) => [addressOf(top, left), null as Cell | null]),
  );
  return {
    note: (cells: readonly Cell[]): void => {
      if (firsts.size === 0) return;
      for (const cell of cells) if (firsts.has(cell.address)) firsts.set(cell.address, cell);
    },
    covered: ((row, column) => {
      const range = cover(row, column);
      return range && (firsts.get(addressOf(range.top, range.left)) ?? null);
    }) satisfies Covered,
  };
};

const readRow = (
  sheet: string,
  row: number,
  cells: readonly Cell[],
  columns: readonly BoundColumn[],
  definition: TableDefinition,
  today: Date,
  covered: Covered,
): TableRow => {
  const parsed: TableRow = {
    sheet,
    row,
    values: {},
    sources: {},
    errors: [],
    warnings: [],
    secrets: [],
  };
  const raw = new Map<string, Cell>();
  for (const { rule, column, transform } of columns) {
    const own = cells.find((candidate) => candidate.column === column);
    const cover = own ? null : covered(row, column);
    if (cover && cover.column !== column) {
      // Which of the columns the one value belongs to is not ours to say.
      const { address } = cover;
      const said = { field: rule.field, cells: [address] };
      parsed.errors.push(findingOf('MERGED_VALUE.at', { cell: address }, said));
    }
    const cell = own ?? (cover?.column === column ? cover : undefined);
    const filled = cell && !isNonValue(cell.text) ? cell : undefined;
    if (rule.field.startsWith('$')) {
      if (filled) raw.set(rule.field, filled);
      // The appointment keeps the place of its first column among the values.
      if (ownMember(parsed.values, definition.appointment.field) === undefined)
        setMember(parsed.values, definition.appointment.field, null);
      continue;
    }
    if (!setMember(parsed.values, rule.field, null)) continue;
    if (!filled) continue;
    const result = transform(
      { text: filled.text, cells: [filled] },
      {
        field: rule.field,
        timeZone: definition.timeZone,
        country: definition.country,
        options: rule.options ?? {},
      },
    );
    setMember(parsed.values, rule.field, result.value);
    if (result.errors) parsed.errors.push(...result.errors);
    if (result.warnings) parsed.warnings.push(...result.warnings);
    setMember(parsed.sources, rule.field, { from: 'cells', sheet, cells: [filled.address] });
  }
  tableAppointment(parsed, raw, definition, today);
  applyConstants(parsed, definition);
  return parsed;
};

const applyConstants = (parsed: TableRow, definition: TableDefinition): void => {
  for (const [field, value] of Object.entries(definition.constants))
    setMember(parsed.values, field, value);
  for (const rule of definition.cases) {
    const chosen = caseOf(rule, parsed.values);
    setMember(parsed.values, rule.field, chosen ? chosen.value : (rule.otherwise ?? null));
  }
};

/** Says of a row that an earlier one is the same order. */
const duplicateFinder = (key: readonly string[]): ((row: TableRow) => void) => {
  const seen = new Map<string, { sheet: string; row: number }>();
  return ({ sheet, row, values, errors }) => {
    const parts = key.map((field) => ownMember(values, field));
    if (parts.every(isEmpty) || isEmpty(parts[0])) return;
    const text = parts.map(String).join('|').toUpperCase();
    const first = seen.get(text);
    if (!first) seen.set(text, { sheet, row });
    else errors.push(findingOf('DUPLICATE_ROW.at', first, { duplicateOf: first }));
  };
};

/** A sheet whose header is known. `read` answers null for the header and what stands above it. */
export type BoundSheet = {
  columns: ListSheet;
  read: (row: number, cells: readonly Cell[]) => TableRow | Junk | null;
};

/**
 * Reads the rows of a list one after the other, so that they need not be held together. `today`
 * gives the year to a day without one.
 */
export const createTableReader = (definition: TableDefinition, today: Date) => {
  const markDuplicate = duplicateFinder(definition.duplicateKey);
  return {
    /** `rows` are the filled cells of the first rows, where the header is; null when it is not. */
    bind: (
      sheet: string,
      rows: ReadonlyMap<number, readonly Cell[]>,
      merges: readonly Range[] = [],
    ): BoundSheet | null => {
      const header = bindHeader(rows, definition);
      if (!header) return null;
      const { note, covered } = createCovered(merges);
      for (const cells of rows.values()) note(cells);
      return {
        columns: { name: sheet, columns: columnsOf(header.columns, definition) },
        read: (row, cells) => {
          note(cells);
          if (row <= header.row) return null;
          if (cells.length < definition.minimumCells)
            return { sheet, row, text: cells.map(({ text }) => text).join(' ') };
          const read = readRow(sheet, row, cells, header.columns, definition, today, covered);
          markDuplicate(read);
          return read;
        },
      };
    },
  };
};

/** Reads every sheet that has the header. */
export const readTable = (
  workbook: Workbook,
  definition: TableDefinition,
  today: Date,
): TableResult => {
  const result: TableResult = { rows: [], junk: [], sheets: [] };
  const table = createTableReader(definition, today);
  for (const sheet of workbook.sheets) {
    const filled = sheet.cells.filter(({ text }) => text.trim() !== '');
    const byRow = groupBy(filled, ({ row }) => row);
    const bound = table.bind(sheet.name, byRow, sheet.merges);
    if (!bound) continue;
    result.sheets.push(bound.columns);
    for (const [row, cells] of byRow) {
      const read = bound.read(row, cells);
      if (!read) continue;
      if ('text' in read) result.junk.push(read);
      else result.rows.push(read);
    }
  }
  return result;
};
