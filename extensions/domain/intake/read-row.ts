import { ownMember, setMember } from '../kernel/paths.ts';
import { plainText, visibleText } from '../kernel/plain-text.ts';
import { caseOf, doubtCase } from './apply-rule.ts';
import { doubtOf, findingOf } from './errors.ts';
import type { Cell } from '../documents/index.ts';
import { type Bands, doubtCarried, doubtTitles, titleText } from './bands.ts';
import type { Covered } from './covered-cells.ts';
import { isDitto, isNoName, isNonValue } from './labels.ts';
import { isEmpty } from './parsed.ts';
import type { TableDefinition } from './profile.ts';
import { withoutCellErrors } from './cell-errors.ts';
import { doubtFarDates } from './date-window.ts';
import { doubtOddTexts } from './odd-texts.ts';
import { doubtNamedStates, respectState, type UnnamedCell, USUAL_STATES } from './row-state.ts';
import type { BoundColumn } from './table-header.ts';
import { doubtOtherDates } from './other-dates.ts';
import { tableAppointment } from './table-appointment.ts';
import type { TableRow } from './table-row.ts';
import type { DayOrderEvidence } from './transforms/day-order.ts';
import { transformNamed } from './transforms/index.ts';

/** An order of a list, from the cells of its row and what titles and merged cells say of it. */
export const readRow = (
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

/** `CANCELLED ORDERS` above a list whose rows still say "Pending". */
const namesOff = (title: string): boolean =>
  /^(?:list of |senarai )?(?:cancell?ed|withdrawn|terminated|void(?:ed)?|dibatalkan|batal|annul[ée]s?)\b/i.test(
    title,
  );

/**
 * A title may say that the orders below it are over; that of the list only where they say nothing, or
 * where it says nothing else.
 */
const titleCells = (
  { values }: TableRow,
  bands: Bands,
  { states = USUAL_STATES }: TableDefinition,
): UnnamedCell[] => {
  const hasState = !isEmpty(ownMember(values, states.field));
  const above = bands.above().filter(({ cells }) => !hasState || namesOff(titleText(cells)));
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
