import { setMember } from '../kernel/paths.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf } from './errors.ts';
import {
  type Cell,
  columnLetters,
  groupBy,
  type Range,
  type ReadNote,
  type Workbook,
} from '../documents/index.ts';
import { createBands, titleText } from './bands.ts';
import { createCovered } from './covered-cells.ts';
import { createGroups } from './list-groups.ts';
import type { TableDefinition } from './profile.ts';
import type { ListSheet } from './list-sheet.ts';
import { readRow } from './read-row.ts';
import { duplicateFinder } from './same-rows.ts';
import { isPrepared, namesSomebody } from './short-rows.ts';
import {
  type BoundColumn,
  bindHeader,
  type Header,
  headerAgain,
  headersAbove,
  isTotal,
  unreadColumns,
} from './table-header.ts';
import type { Junk, TableRow } from './table-row.ts';
import { doubtAside } from './aside.ts';
import { doubtStruck } from './struck.ts';
import { sheetDay } from './table-appointment.ts';
import { createDayOrder } from './transforms/day-order.ts';

export type TableResult = {
  rows: TableRow[];
  junk: Junk[];
  /** The sheets that have the header, with the columns of each field. */
  sheets: ListSheet[];
  notes: ReadNote[];
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

/** A sheet whose header is known. `read` answers null for the header and what stands above it. */
export type BoundSheet = {
  columns: ListSheet;
  notes: readonly ReadNote[];
  /** The last column that the header names. */
  width: number;
  read: (row: number, cells: readonly Cell[]) => TableRow | Junk | null;
  /** Looks at the dates of a row, which say in which order day and month stand in this file. */
  learn: (row: number, cells: readonly Cell[]) => void;
  /** Whether dates are written as texts with numbers, so that further rows may decide their order. */
  hasWrittenDates: () => boolean;
};

/**
 * Reads the rows of a list one after the other, so that they need not be held together. `today`
 * gives the year to a day without one.
 */
export const createTableReader = (definition: TableDefinition, today: Date) => {
  const markDuplicate = duplicateFinder(definition.duplicateKey);
  const { date, formats } = definition.appointment;
  return {
    /** `rows` are the filled cells of the first rows, where the header is; null when it is not. */
    bind: (
      sheet: string,
      rows: ReadonlyMap<number, readonly Cell[]>,
      merges: readonly Range[] = [],
    ): BoundSheet | null => {
      const first = bindHeader(rows, definition);
      if (!first) return null;
      // Another block of the sheet may have its columns in another order.
      let header: Header = first;
      const above = headersAbove(rows, first, definition);
      const named = sheetDay(sheet, definition, today);
      const evidence = createDayOrder(formats, named);
      const dates = first.columns.find(({ rule }) => rule.field === date)?.column;
      const junk = (row: number, cells: readonly Cell[], kind: Junk['kind']): Junk => ({
        sheet,
        row,
        text: cells.map(({ text }) => text).join(' '),
        kind,
      });
      const bands = createBands(definition);
      const groups = createGroups(rows, first);
      /** Shown as any heading is, until an order below it does not say what it says. */
      const titled = (row: number, cells: readonly Cell[], take: typeof bands.take): Junk => {
        const heading = junk(row, cells, 'heading');
        take(row, cells, () => {
          heading.kind = 'title';
          heading.text = titleText(cells);
        });
        return heading;
      };
      const learn: BoundSheet['learn'] = (row, cells) => {
        const cell = row > first.row && cells.find(({ column }) => column === dates);
        if (!cell) return;
        if (cell.number === undefined) evidence.learn(plainText(cell.text));
        else evidence.learnNumber();
      };
      for (const [row, cells] of rows) learn(row, cells);
      const { note, covered } = createCovered(merges);
      for (const cells of rows.values()) note(cells);
      return {
        columns: { name: sheet, columns: columnsOf(first.columns, definition) },
        notes: unreadColumns(sheet, first, rows.get(first.row) ?? [], definition),
        width: Math.max(...(rows.get(first.row) ?? []).map(({ column }) => column)),
        learn,
        hasWrittenDates: evidence.isAsked,
        read: (row, cells) => {
          note(cells);
          if (row < first.row && above !== null && row > above)
            return cells.length < definition.minimumCells ? null : junk(row, cells, 'above');
          if (row === first.row) return null;
          if (row < first.row)
            return cells.length < definition.minimumCells
              ? titled(row, cells, bands.takeAbove)
              : null;
          const again = headerAgain(row, cells, header, definition);
          if (again) {
            header = again;
            groups.end();
            return junk(row, cells, 'header-again');
          }
          if (isTotal(cells)) {
            bands.end();
            groups.end();
            return junk(row, cells, 'total');
          }
          if (isPrepared(cells, header, definition)) return junk(row, cells, 'heading');
          if (cells.length < definition.minimumCells) {
            groups.end();
            return namesSomebody(cells, header)
              ? junk(row, cells, 'short')
              : titled(row, cells, bands.take);
          }
          bands.next(row);
          const dated = { today, evidence };
          const { columns, nameOf } = header;
          const read = readRow(
            sheet,
            row,
            cells,
            columns,
            definition,
            dated,
            covered,
            nameOf,
            bands,
          );
          groups.next(row, read, cells, columns);
          markDuplicate(read);
          return read;
        },
      };
    },
  };
};

/** A sign between cells too many or too few: what stands behind it may be another's. */
const maybeShifted = (row: TableRow): TableRow => ({
  ...row,
  warnings: [...row.warnings, doubtOf('VALUE_FAR.row', { row: row.row }, {})],
});

/** Reads every sheet that has the header. */
export const readTable = (
  workbook: Workbook,
  definition: TableDefinition,
  today: Date,
): TableResult => {
  const result: TableResult = { rows: [], junk: [], sheets: [], notes: [] };
  const table = createTableReader(definition, today);
  for (const sheet of workbook.sheets) {
    const filled = sheet.cells.filter(({ text }) => text.trim() !== '');
    const byRow = groupBy(filled, ({ row }) => row);
    const bound = table.bind(sheet.name, byRow, sheet.merges);
    if (!bound) continue;
    result.sheets.push(bound.columns);
    result.notes.push(...bound.notes);
    const isUneven = (row: number, cells: readonly Cell[]): boolean => {
      const length = sheet.lengths?.get(row);
      const last = Math.max(...cells.map(({ column }) => column));
      return length !== undefined && (length < bound.width || last > bound.width);
    };
    for (const [row, cells] of byRow) {
      const read = bound.read(row, cells);
      if (!read) continue;
      if ('kind' in read) {
        result.junk.push(read);
        continue;
      }
      doubtStruck(read, sheet.struck?.get(row), row);
      doubtAside(read, sheet.aside, row);
      result.rows.push(isUneven(row, cells) ? maybeShifted(read) : read);
    }
  }
  return result;
};
