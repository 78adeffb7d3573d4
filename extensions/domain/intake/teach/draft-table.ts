import { type Cell, groupBy, parseAddress, type Sheet } from '../../documents/index.ts';
import { isNonValue, splitInside } from '../labels.ts';
import type { Column, TableDefinition } from '../profile.ts';
import { targetField } from '../target-fields.ts';
import { isLabelLike } from './anchor.ts';
import { commonOf } from './common.ts';
import type { Answer, Lesson, LessonNote, LessonProblem } from './lesson.ts';
import {
  clockFormatsOf,
  dayFormatsOf,
  momentFormatsOf,
  USUAL_CLOCKS,
  USUAL_DAYS,
  USUAL_MOMENTS,
} from './shapes.ts';
import { choiceMapOf, treatmentOf, withUsual } from './treat.ts';
import type { Suggestion } from './suggest.ts';
import { fieldsOfLabel, orderTypeOf } from './words.ts';

const HEADER_WITHIN = 20;
const ROOM_ABOVE_HEADER = 10;
const MOST_VALUES = 200;

export type Table = { header: readonly Cell[]; row: number; rows: readonly (readonly Cell[])[] };

/** Names alone, and either many of them or ones that we know. */
const isHeader = (cells: readonly Cell[]): boolean =>
  cells.length >= 3 &&
  cells.every(({ text }) => isLabelLike(text) && splitInside(text) === null) &&
  cells.filter(({ text }) => (fieldsOfLabel(text)[0]?.score ?? 0) > 0.9).length >= 2;

/** The header of a list: a row of names, with rows below it that fill the same columns. */
export const tableOf = (sheet: Sheet): Table | null => {
  const filled = sheet.cells.filter(({ text }) => text.trim() !== '');
  const byRow = groupBy(filled, ({ row }) => row);
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  for (const row of rows) {
    const header = byRow.get(row) ?? [];
    if (row > HEADER_WITHIN) return null;
    if (!isHeader(header)) continue;
    const columns = new Set(header.map(({ column }) => column));
    const fills = (cells: readonly Cell[]): boolean =>
      cells.length >= 3 &&
      cells.filter(({ column }) => columns.has(column)).length >= header.length / 2;
    if (!fills(byRow.get(row + 1) ?? [])) continue;
    const below = rows.filter((other) => other > row).map((other) => byRow.get(other) ?? []);
    return { header, row, rows: below.filter(fills) };
  }
  return null;
};

const valuesIn = (table: Table, column: number): Cell[] =>
  table.rows
    .flatMap((cells) => cells.find((cell) => cell.column === column) ?? [])
    .filter(({ text }) => !isNonValue(text))
    .slice(0, MOST_VALUES);

/** Formats that read the texts of a column, those that read most of them first. */
const formatsOf = (cells: readonly Cell[], of: (text: string) => string[]): string[] => {
  const texts = cells.filter(({ number }) => number === undefined).map(({ text }) => text);
  const counted = new Map<string, number>();
  for (const format of texts.flatMap(of)) counted.set(format, (counted.get(format) ?? 0) + 1);
  return [...counted.entries()]
    .sort((a, b) => b[1] - a[1])
    .map(([format]) => format)
    .slice(0, 4);
};

const isClock = (cell: Cell): boolean =>
  cell.number === undefined ? clockFormatsOf(cell.text).length > 0 : cell.number < 1;
const isMoment = (cell: Cell): boolean =>
  cell.number === undefined
    ? momentFormatsOf(cell.text).length > 0
    : !Number.isInteger(cell.number);

type Found = { answer: Answer; header: Cell; cells: Cell[] };

const columnOf = ({ answer, header, cells }: Found): Column | null => {
  const headers = [header.text.trim()];
  const target = targetField(answer.field);
  if (!target) return null;
  if (target.kind === 'choice') {
    const words = answer.words ?? {};
    const texts = [...new Set(cells.map(({ text }) => text.trim()))];
    const map = Object.assign(
      {},
      ...texts.map((text) => choiceMapOf(text)),
      choiceMapOf('', words),
    );
    return { field: answer.field, headers, transform: 'lookup', options: { map } };
  }
  if (target.kind === 'phones') return { field: 'phone', headers, transform: 'first-phone' };
  const { transform, options } = treatmentOf(target, [cells[0]?.text ?? '']);
  const own = target.path === 'serviceId' ? patternsOf(cells) : options;
  return {
    field: answer.field,
    headers,
    ...(transform ? { transform } : {}),
    ...(own ? { options: own } : {}),
  };
};

const patternsOf = (cells: readonly Cell[]): { pattern: string } | undefined => {
  const target = targetField('serviceId');
  if (!target || cells.length === 0) return undefined;
  const patterns = cells
    .slice(0, 50)
    .map(({ text }) => String(treatmentOf(target, [text]).options?.pattern ?? ''));
  const distinct = [...new Set(patterns.filter(Boolean))].slice(0, 10);
  return { pattern: distinct.length === 1 ? (distinct[0] as string) : `(?:${distinct.join('|')})` };
};

/** Fields of a list's values that stand under another name than on a form. */
const nameInRows = (field: string): string => (field === 'phones' ? 'phone' : field);

/** The definition that reads a list: one column for each answer, known by its header. */
export const draftTable = (
  lesson: Lesson,
  sheet: Sheet,
): { definition: TableDefinition; notes: LessonNote[]; problems: LessonProblem[] } => {
  const table = tableOf(sheet);
  const notes: LessonNote[] = [];
  const problems: LessonProblem[] = [];
  const found = lesson.answers
    .filter(({ from }) => from === 'cells')
    .flatMap((answer) =>
      (answer.cells ?? []).flatMap((address): Found[] => {
        const { column } = parseAddress(address);
        const header = table?.header.find((cell) => cell.column === column);
        if (!table || !header) {
          problems.push({ field: answer.field, message: `${address} stands under no heading.` });
          return [];
        }
        return [{ answer, header, cells: valuesIn(table, column) }];
      }),
    );
  for (const { answer, header } of found)
    notes.push({
      field: answer.field,
      words: `in the column "${header.text.trim()}"`,
      label: header.address,
      cells: answer.cells ?? [],
    });
  const moments = found.filter(({ answer }) => answer.field === 'appointment');
  const others = found.filter(({ answer }) => answer.field !== 'appointment');
  const clock = moments.find(({ cells }) => cells.length > 0 && cells.every(isClock));
  const day = moments.find((one) => one !== clock);
  const isWhole = day?.cells.some(isMoment) ?? false;
  const { required, checks, enrichment } = commonOf(lesson);
  const taught = new Set(others.map(({ answer }) => nameInRows(answer.field)));
  const definition: TableDefinition = {
    timeZone: lesson.timeZone,
    ...(lesson.country && { country: lesson.country }),
    headerWithin: (table?.row ?? 1) + ROOM_ABOVE_HEADER,
    minimumCells: Math.min(3, Math.max(2, Math.floor((table?.header.length ?? 3) / 2))),
    columns: [
      ...others.flatMap((one) => columnOf(one) ?? []),
      ...(day ? [{ field: '$date', headers: [day.header.text.trim()] }] : []),
      ...(clock ? [{ field: '$time', headers: [clock.header.text.trim()] }] : []),
    ],
    appointment: {
      field: 'appointment',
      date: '$date',
      ...(clock && !isWhole ? { time: '$time' } : {}),
      formats: isWhole
        ? withUsual(formatsOf(day?.cells ?? [], momentFormatsOf), USUAL_MOMENTS)
        : withUsual(formatsOf(day?.cells ?? [], dayFormatsOf), USUAL_DAYS),
      timeFormats: withUsual(formatsOf(clock?.cells ?? [], clockFormatsOf), USUAL_CLOCKS),
      sheetNameFormats: ['d MMM', 'd MMM yyyy'],
    },
    constants: {
      kind: 'list-row',
      ...(lesson.head.partnerGroup ? { partnerGroup: lesson.head.partnerGroup } : {}),
      ...(lesson.head.partner ? { partner: lesson.head.partner } : {}),
      ...Object.fromEntries(
        lesson.answers
          .filter(({ from }) => from === 'constant')
          .map(({ field, value }) => [field, value]),
      ),
    },
    cases: [],
    duplicateKey: ['serviceId', ...['ticketId', 'woNumber'].filter((field) => taught.has(field))],
    required: {
      '*': (required['*'] ?? [])
        .filter(({ field }) => field !== 'address' || taught.has('address'))
        .map(({ field, code }) => ({ field: nameInRows(field), code })),
    },
    checks,
    enrichment,
  };
  return { definition, notes, problems };
};

/** What the columns of a list most likely are. */
export const suggestTable = (sheet: Sheet): Suggestion[] => {
  const table = tableOf(sheet);
  if (!table) return [];
  const ranked = table.header
    .flatMap((header) => {
      const [first] = valuesIn(table, header.column);
      return fieldsOfLabel(header.text).map(({ path, score }) => ({ header, first, path, score }));
    })
    .sort((a, b) => b.score - a.score);
  const columns = new Set<number>();
  const fields = new Set<string>();
  const suggestions = ranked.flatMap(({ header, first, path, score }): Suggestion[] => {
    if (columns.has(header.column) || fields.has(path) || !first) return [];
    if (path === 'orderType' && orderTypeOf(first.text) === null) return [];
    columns.add(header.column);
    fields.add(path);
    const label = targetField(path)?.label.toLowerCase() ?? path;
    return [
      {
        field: path,
        from: 'cells',
        cells: [first.address],
        label: header.address,
        shown: first.text.trim(),
        score: Math.round(score * 90) / 100,
        why: `"${header.text.trim()}" is a word for ${label}.`,
      },
    ];
  });
  return withClock(table, suggestions, columns);
};

/** A column of clock times belongs to the column of days. */
const withClock = (table: Table, found: Suggestion[], used: ReadonlySet<number>): Suggestion[] => {
  const clock = table.header.find((header) => {
    const cells = valuesIn(table, header.column);
    return !used.has(header.column) && cells.length > 0 && cells.every(isClock);
  });
  const [first] = clock ? valuesIn(table, clock.column) : [];
  if (!first) return found;
  return found.map((one) => {
    const day = table.rows[0]?.find(({ address }) => address === one.cells?.[0]);
    if (one.field !== 'appointment' || (day && isMoment(day))) return one;
    return {
      ...one,
      cells: [...(one.cells ?? []), first.address],
      shown: `${one.shown} ${first.text.trim()}`,
    };
  });
};
