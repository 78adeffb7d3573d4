import { type Cell, maskText } from '../documents/index.ts';
import { getPath, ownMember } from '../kernel/paths.ts';
import { patternOf } from '../kernel/patterns.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf } from './errors.ts';
import { isIdentifier } from './identifiers.ts';
import { isNonValue, normaliseLabel } from './labels.ts';
import { isEmpty, type Parsed } from './parsed.ts';
import type { Column, TableDefinition } from './profile.ts';
import { sheetDay } from './table-appointment.ts';
import { readMoment } from './transforms/moments.ts';

/** Rows of a list between its orders: `BUILDING: VISTA CONTOH` holds for the orders below it. */

/** A title names no single order or person: what it says holds for many. */
const OF_ONE: ReadonlySet<string> = new Set([
  ...['phone', 'phones', 'customerName', 'contactPerson', 'remarks', 'loginId', 'password'],
]);
/** What people call a building in a title, whatever its column is called. */
const BUILDINGS = [
  ...['building', 'building name', 'bldg', 'bangunan', 'nama bangunan', 'condo', 'condominium'],
  ...['project', 'project name', 'property', 'premise', 'site name', 'immeuble', 'bâtiment'],
  ...['résidence', '大厦', '大廈', '楼盘', '建筑', '建築'],
].map(normaliseLabel);

const LABELLED = /^\s*([^:：=\n]{2,40}?)\s*(?:[:：=]|\s[-–—]\s)\s*(\S[\s\S]*)$/u;
/** `VISTA CONTOH (5 orders)` */
const COUNT = /\s*[([]\s*\d{1,4}(?:\s+\p{L}{2,12}\.?)?\s*[)\]]\s*$/u;

const ruleCalled = (label: string, definition: TableDefinition): Column | null => {
  const name = normaliseLabel(label);
  const isBuilding = BUILDINGS.includes(name);
  const rule = definition.columns.find(
    ({ field, headers }) =>
      (isBuilding && field === 'building') ||
      headers.some((header) => normaliseLabel(header) === name),
  );
  return rule && !isIdentifier(rule.field) && !OF_ONE.has(rule.field) ? rule : null;
};

/** What a title says under a label that the profile knows; null for any other title. */
export const labelledTitle = (
  cells: readonly Cell[],
  definition: TableDefinition,
): { rule: Column; cell: Cell } | null => {
  const [first, second, third] = cells;
  if (!first || third) return null;
  const [, label, value] = LABELLED.exec(second ? '' : first.text) ?? [];
  const rule = ruleCalled(label ?? first.text, definition);
  if (!rule) return null;
  if (label && value) {
    const { number: _, ...bare } = first;
    return { rule, cell: { ...bare, text: value.replace(COUNT, '') } };
  }
  if (!second || isNonValue(second.text)) return null;
  const text = second.number === undefined ? second.text.replace(COUNT, '') : second.text;
  return { rule, cell: { ...second, text } };
};

/** What is shown of a title, in a note and at an order below it. */
const LONGEST_SHOWN = 80;
const DAY_LENGTH = 10;
export const titleText = (cells: readonly Cell[]): string =>
  maskText(plainText(cells.map(({ text }) => text).join(' '))).slice(0, LONGEST_SHOWN);

/** A title that no column is named for. */
export type Title = {
  row: number;
  cells: readonly Cell[];
  /** Orders stand below it that do not say the same. */
  miss: () => void;
};

type Carried = {
  rule: Column;
  cell: Cell;
  /** Something came between it and the orders below, which may belong to nobody. */
  isLoose: boolean;
};

const key = (text: string): string => plainText(text).toUpperCase();

/** Whether a row has the words of a title itself: `ACTIVATION` above rows of that type. */
const repeats = (title: string, { values }: Parsed): boolean =>
  Object.values(values).some((value) => typeof value === 'string' && key(value).includes(title));

/** Whether a title is a word by which the profile tells cases apart, and the row is another case. */
const contradicts = (title: string, { values }: Parsed, { cases }: TableDefinition): boolean =>
  cases.some((rule) =>
    rule.cases.some(({ when }) =>
      Object.entries(when).some(([path, pattern]) => {
        const value = getPath(values, path);
        return (
          typeof value === 'string' &&
          value !== '' &&
          patternOf(pattern).test(title) &&
          !patternOf(pattern).test(value)
        );
      }),
    ),
  );

/** The titles that hold for the row that is read next. */
export const createBands = (definition: TableDefinition) => {
  const carried = new Map<string, Carried>();
  /** Above the header: it may only be the name of the list. */
  let above: Title[] = [];
  let title: Title | null = null;
  let last: number | null = null;
  const loosen = (): void => {
    for (const one of carried.values()) one.isLoose = true;
  };
  return {
    /** A title above the header. */
    takeAbove: (row: number, cells: readonly Cell[], miss: () => void): void => {
      const known = labelledTitle(cells, definition);
      if (known) carried.set(known.rule.field, { ...known, isLoose: false });
      else above = [...above, { row, cells, miss }];
    },
    /** A title among the rows. */
    take: (row: number, cells: readonly Cell[], miss: () => void): void => {
      last = null;
      const known = labelledTitle(cells, definition);
      if (known) {
        carried.set(known.rule.field, { ...known, isLoose: false });
        title = null;
        return;
      }
      loosen();
      title = { row, cells, miss };
    },
    /** A line of sums ends what stands above it. */
    end: (): void => {
      loosen();
      title = null;
    },
    /** Called for each order before it is read. */
    next: (row: number): void => {
      if (last !== null && row > last + 1) loosen();
      last = row;
    },
    carried: (field: string): Carried | undefined => carried.get(field),
    /** Columns that the header does not have and a title has. */
    rules: (): Column[] => [...carried.values()].map(({ rule }) => rule),
    title: (): Title | null => title,
    above: (): readonly Title[] => above,
  };
};
export type Bands = ReturnType<typeof createBands>;

/** A value that is taken from a title, and one that the title contradicts. */
export const doubtCarried = (
  parsed: Parsed,
  { rule, cell, isLoose }: Carried,
  target: string,
  own: Cell | undefined,
): void => {
  const details = { field: target, cells: own ? [own.address, cell.address] : [cell.address] };
  const params = { text: cell.text.trim().slice(0, LONGEST_SHOWN), cell: cell.address };
  if (!own) {
    if (isLoose) parsed.warnings.push(doubtOf('TITLE_DOUBTED.loose', params, details));
    return;
  }
  if (isLoose || rule.field.startsWith('$')) return;
  const [mine, its] = [key(own.text), key(cell.text)];
  if (mine.includes(its) || its.includes(mine)) return;
  parsed.warnings.push(
    doubtOf('TITLE_DOUBTED.other', { ...params, own: own.text.trim() }, details),
  );
};

/** The day that a title is, and nothing else: `9 DEC`, `09/12/2026`. */
const dayOf = (text: string, definition: TableDefinition, today: Date): string | null => {
  const { formats } = definition.appointment;
  const read = readMoment(text, formats, definition.timeZone);
  const day = read.kind === 'read' ? read.time : sheetDay(text, definition, today);
  return day ? day.toISODate() : null;
};

/** Doubts an order below a title that nobody reads, unless it says the same or has a building. */
export const doubtTitles = (
  parsed: Parsed,
  bands: Bands,
  definition: TableDefinition,
  today: Date,
): void => {
  const hasBuilding = !isEmpty(ownMember(parsed.values, 'building'));
  const mayHave = definition.columns.some(({ field }) => field === 'building');
  if (!hasBuilding && mayHave) for (const { miss } of bands.above()) miss();
  const title = bands.title();
  if (!title) return;
  const text = titleText(title.cells);
  const isOther = contradicts(key(text), parsed, definition);
  if (!isOther && repeats(key(text), parsed)) return;
  const day = dayOf(text, definition, today);
  const own = ownMember(parsed.values, definition.appointment.field);
  if (day && typeof own === 'string' && own.startsWith(day)) return;
  title.miss();
  const cells = title.cells.map(({ address }) => address);
  if (day) {
    const params = { text, cell: cells[0] ?? '', own: String(own ?? '').slice(0, DAY_LENGTH) };
    const details = { field: definition.appointment.field, cells };
    if (own) parsed.warnings.push(doubtOf('TITLE_DOUBTED.other', params, details));
    return;
  }
  if (hasBuilding && !isOther) return;
  const field = isOther || !mayHave ? undefined : 'building';
  parsed.warnings.push(
    doubtOf(
      'TITLE_DOUBTED.below',
      { text, row: title.row },
      { ...(field ? { field } : {}), cells },
    ),
  );
};
