import { finding } from './errors.ts';
import { normaliseLabel, isNonValue } from './labels.ts';
import type { Parsed } from './parsed.ts';
import { getPath, isEmpty } from './parsed.ts';
import type { Column, TableDefinition } from './profile.ts';
import type { Cell, Sheet, Workbook } from './sheet.ts';
import { patternOf } from './remember.ts';
import { tableAppointment } from './table-appointment.ts';
import { transformNamed } from './transforms/index.ts';
import type { Transform } from './transforms/transform.ts';

export type TableRow = Parsed & { sheet: string; row: number };
export type TableResult = {
  rows: TableRow[];
  /** Headings, legends and the like: shown, never imported. */
  junk: { sheet: string; row: number; text: string }[];
};

type BoundColumn = { rule: Column; column: number; transform: Transform };

/** The first row that names at least two of the profile's columns; order and case are free. */
const bindHeader = (
  rows: Map<number, Cell[]>,
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

const readRow = (
  sheet: Sheet,
  row: number,
  cells: readonly Cell[],
  columns: readonly BoundColumn[],
  definition: TableDefinition,
  today: Date,
): TableRow => {
  const parsed: TableRow = {
    sheet: sheet.name,
    row,
    values: {},
    sources: {},
    errors: [],
    warnings: [],
    secrets: [],
  };
  const raw = new Map<string, Cell>();
  for (const { rule, column, transform } of columns) {
    const cell = cells.find((candidate) => candidate.column === column);
    const filled = cell && !isNonValue(cell.text) ? cell : undefined;
    if (rule.field.startsWith('$')) {
      if (filled) raw.set(rule.field, filled);
      // The appointment keeps the place of its first column among the values.
      parsed.values[definition.appointment.field] ??= null;
      continue;
    }
    parsed.values[rule.field] = null;
    if (!filled) continue;
    const result = transform(
      { text: filled.text, cells: [filled] },
      { field: rule.field, timeZone: definition.timeZone, options: rule.options ?? {} },
    );
    parsed.values[rule.field] = result.value;
    if (result.errors) parsed.errors.push(...result.errors);
    if (result.warnings) parsed.warnings.push(...result.warnings);
    parsed.sources[rule.field] = { from: 'cells', sheet: sheet.name, cells: [filled.address] };
  }
  tableAppointment(parsed, raw, definition, today);
  applyConstants(parsed, definition);
  return parsed;
};

const applyConstants = (parsed: TableRow, definition: TableDefinition): void => {
  for (const [field, value] of Object.entries(definition.constants)) parsed.values[field] = value;
  for (const rule of definition.cases) {
    const chosen = rule.cases.find(({ when }) =>
      Object.entries(when).every(([path, pattern]) =>
        patternOf(pattern).test(String(getPath(parsed.values, path) ?? '')),
      ),
    );
    parsed.values[rule.field] = chosen ? chosen.value : (rule.otherwise ?? null);
  }
};

const markDuplicates = (rows: readonly TableRow[], key: readonly string[]): void => {
  const seen = new Map<string, TableRow>();
  for (const row of rows) {
    const parts = key.map((field) => row.values[field]);
    if (parts.every(isEmpty) || isEmpty(parts[0])) continue;
    const text = parts.map(String).join('|').toUpperCase();
    const first = seen.get(text);
    if (!first) seen.set(text, row);
    else
      row.errors.push(
        finding('DUPLICATE_ROW', {
          duplicateOf: { sheet: first.sheet, row: first.row },
          message: `Row ${first.row} of sheet "${first.sheet}" is the same order.`,
        }),
      );
  }
};

/** Reads every sheet that has the header. `today` gives the year to a day without one. */
export const readTable = (
  workbook: Workbook,
  definition: TableDefinition,
  today: Date,
): TableResult => {
  const result: TableResult = { rows: [], junk: [] };
  for (const sheet of workbook.sheets) {
    const byRow = new Map<number, Cell[]>();
    for (const cell of sheet.cells) {
      if (cell.text.trim() === '') continue;
      const cells = byRow.get(cell.row);
      if (cells) cells.push(cell);
      else byRow.set(cell.row, [cell]);
    }
    const header = bindHeader(byRow, definition);
    if (!header) continue;
    for (const [row, cells] of byRow) {
      if (row <= header.row) continue;
      if (cells.length < definition.minimumCells)
        result.junk.push({ sheet: sheet.name, row, text: cells.map(({ text }) => text).join(' ') });
      else result.rows.push(readRow(sheet, row, cells, header.columns, definition, today));
    }
  }
  markDuplicates(result.rows, definition.duplicateKey);
  return result;
};
