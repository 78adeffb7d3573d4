import { ownMember, setMember } from '../kernel/paths.ts';
import { plainText, visibleText } from '../kernel/plain-text.ts';
import { caseOf, doubtCase } from './apply-rule.ts';
import { doubtOf, findingOf } from './errors.ts';
import {
  addressOf,
  type Cell,
  columnLetters,
  createCover,
  groupBy,
  type Range,
  type ReadNote,
  UNCALCULATED,
  type Workbook,
} from '../documents/index.ts';
import { type Bands, createBands, doubtCarried, doubtTitles, titleText } from './bands.ts';
import { createGroups } from './list-groups.ts';
import { isIdentifier } from './identifiers.ts';
import { isDitto, isNoName, isNonValue } from './labels.ts';
import type { Parsed } from './parsed.ts';
import { isEmpty } from './parsed.ts';
import type { TableDefinition } from './profile.ts';
import type { ListSheet } from './list-sheet.ts';
import { withoutCellErrors } from './cell-errors.ts';
import { doubtFarDates } from './date-window.ts';
import { doubtOddTexts } from './odd-texts.ts';
import { doubtNamedStates, respectState, type UnnamedCell, USUAL_STATES } from './row-state.ts';
import {
  type BoundColumn,
  bindHeader,
  type Header,
  headerAgain,
  headersAbove,
  isTotal,
  unreadColumns,
} from './table-header.ts';
import { doubtAside } from './aside.ts';
import { doubtStruck } from './struck.ts';
import { doubtOtherDates } from './other-dates.ts';
import { sheetDay, tableAppointment } from './table-appointment.ts';
import { createDayOrder, type DayOrderEvidence } from './transforms/day-order.ts';
import { transformNamed } from './transforms/index.ts';

export type TableRow = Parsed & { sheet: string; row: number };
/** A heading, a legend and the like: shown, never imported. A title stands above orders. */
export type Junk = {
  sheet: string;
  row: number;
  text: string;
  kind: 'heading' | 'title' | 'header-again' | 'total' | 'above' | 'short';
};
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
  dates: { today: Date; evidence: DayOrderEvidence },
  covered: Covered,
  nameOf: (column: number) => string,
  bands: Bands,
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
  const own = (column: number): Cell | undefined =>
    cells.find((candidate) => candidate.column === column);
  const at = (column: number, target: string): Cell | undefined => {
    const cover = own(column) ? null : covered(row, column);
    if (cover && cover.column !== column) {
      // Which of the columns the one value belongs to is not ours to say.
      const { address } = cover;
      const said = { field: target, cells: [address] };
      parsed.errors.push(findingOf('MERGED_VALUE.at', { cell: address }, said));
    }
    const cell = own(column) ?? (cover?.column === column ? cover : undefined);
    const filled = cell && !isNonValue(cell.text) ? cell : undefined;
    return withoutCellErrors(filled, target, parsed);
  };
  for (const { rule, column, others, transform } of [...columns, ...unboundOf(bands, columns)]) {
    const target = rule.field.startsWith('$') ? definition.appointment.field : rule.field;
    const read = at(column, target);
    const more = others.flatMap((other) => at(other, target) ?? []);
    const carried = bands.carried(rule.field);
    const filled = read ?? more[0] ?? carried?.cell;
    if (carried) doubtCarried(parsed, carried, target, read ?? more[0]);
    const rival = more.find((cell) => filled && plainText(cell.text) !== plainText(filled.text));
    if (filled && rival)
      parsed.errors.push(
        findingOf(
          'TWO_VALUES.texts',
          { first: filled.text.trim(), second: rival.text.trim() },
          { field: target, cells: [filled.address, rival.address] },
        ),
      );
    if (rule.field.startsWith('$')) {
      if (filled) raw.set(rule.field, filled);
      // The appointment keeps the place of its first column among the values.
      if (ownMember(parsed.values, definition.appointment.field) === undefined)
        setMember(parsed.values, definition.appointment.field, null);
      continue;
    }
    if (!setMember(parsed.values, rule.field, null)) continue;
    if (!filled || isNoName(rule.field, filled.text)) {
      if (!isRequired(definition, rule.field)) doubtDitto(parsed, rule.field, filled);
      continue;
    }
    const result = transform(
      { text: visibleText(filled.text), cells: [filled] },
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
  const unnamed = [
    ...unnamedCells(cells, columns, nameOf),
    ...titleCells(parsed, bands, definition),
  ];
  tableAppointment(
    parsed,
    raw,
    definition,
    dates,
    unnamed.map(({ cell }) => cell),
  );
  doubtOtherDates(parsed, unnamed, definition);
  doubtFarDates(parsed, definition, dates.today);
  applyConstants(parsed, definition);
  doubtOddTexts(parsed);
  respectState(parsed, definition, unnamed, sheet);
  doubtNamedStates(parsed, definition.states);
  doubtTitles(parsed, bands, definition, dates.today);
  return parsed;
};

/** No sheet has it: the value of such a column stands in a title. */
const NO_COLUMN = -1;

const unboundOf = (bands: Bands, columns: readonly BoundColumn[]): BoundColumn[] =>
  bands
    .rules()
    .filter(({ field }) => !columns.some(({ rule }) => rule.field === field))
    .map((rule) => ({
      rule,
      column: NO_COLUMN,
      others: [],
      transform: transformNamed(rule.transform ?? 'text'),
    }));

/** A title may say that the orders below it are over; that of the list only where they say nothing. */
const titleCells = (
  { values }: TableRow,
  bands: Bands,
  { states = USUAL_STATES }: TableDefinition,
): UnnamedCell[] => {
  const above = isEmpty(ownMember(values, states.field)) ? bands.above() : [];
  return [bands.title(), ...above].flatMap((title) =>
    (title?.cells ?? []).map((cell) => ({ header: '', cell })),
  );
};

/** Where a required value is missing, that is said. */
const isRequired = ({ required }: TableDefinition, field: string): boolean =>
  required['*']?.some((one) => one.field === field) ?? false;

/** `ditto`, `"`, `↓`: the row means what another one says, and which one is not ours to say. */
const doubtDitto = ({ warnings }: TableRow, field: string, cell: Cell | undefined): void => {
  if (!cell || !isDitto(cell.text)) return;
  const details = { field, cells: [cell.address] };
  warnings.push(doubtOf('INVALID_VALUE.ditto', { text: cell.text.trim() }, details));
};

/** Cells of columns that the profile does not read, and remarks: they may say that the order is over. */
const unnamedCells = (
  cells: readonly Cell[],
  columns: readonly BoundColumn[],
  nameOf: (column: number) => string,
): UnnamedCell[] => {
  const read = new Set(
    columns.flatMap(({ rule, column, others }) =>
      rule.field === 'remarks' ? [] : [column, ...others],
    ),
  );
  return cells
    .filter(({ column }) => !read.has(column))
    .map((cell) => ({ header: nameOf(cell.column), cell }));
};

const applyConstants = (parsed: TableRow, definition: TableDefinition): void => {
  for (const [field, value] of Object.entries(definition.constants))
    setMember(parsed.values, field, value);
  for (const rule of definition.cases) {
    const chosen = caseOf(rule, parsed.values);
    setMember(parsed.values, rule.field, chosen ? chosen.value : (rule.otherwise ?? null));
    doubtCase(parsed, rule.field, chosen);
  }
};

/** A number of an order or a telephone, in the column of one. */
const LIKE_NUMBER = /\d{5}|(?:\d[\s()-]{0,2}){9}/;

/** Whether a row that is too short for an order has a number of one, or of a customer. */
const namesSomebody = (cells: readonly Cell[], { columns }: Header): boolean =>
  columns.some(
    ({ rule, column }) =>
      (isIdentifier(rule.field) || rule.field === 'phone') &&
      cells.some((cell) => cell.column === column && LIKE_NUMBER.test(cell.text)),
  );

/** A row with formulas and nothing else: without one for a number it only waits to be filled in. */
const isPrepared = (
  cells: readonly Cell[],
  { columns }: Header,
  { minimumCells }: TableDefinition,
): boolean => {
  if (cells.some(({ error }) => error !== UNCALCULATED)) return false;
  const numbers = columns.filter(({ rule }) => isIdentifier(rule.field));
  return (
    cells.length < minimumCells ||
    !numbers.some((bound) => cells.some(({ column }) => column === bound.column))
  );
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
