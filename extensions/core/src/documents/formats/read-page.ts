import { Parser } from 'htmlparser2';
import {
  type Cell,
  placeOf,
  type Range,
  seenOf,
  type ReadNote,
  type Sheet,
  type Workbook,
} from '../../../../domain/documents/index.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { createCells } from './cell-maker.ts';
import { decodeText } from './decode-text.ts';
import { HIDES, STRIKES, STRUCK, styleReader } from './unseen-markup.ts';

type OpenCell = {
  text: string;
  /** What was struck through and is not read. */
  struck: string;
  column: number;
  across: number;
  down: number;
  number?: number | undefined;
};
type OpenTable = {
  row: number;
  column: number;
  /** By column the last row that a cell from above reaches down to. */
  taken: Map<number, number>;
  cells: Cell[];
  merges: Range[];
  hiddenRows: Set<number>;
  /** Of `col` elements: how many columns they name so far, and which of them are hidden. */
  named: number;
  hiddenColumns: { from: number; to: number }[];
  /** Of cells with something struck through what is left of them. */
  struck: Map<string, string>;
  open: OpenCell | null;
};

/** Depth of tables in tables; pages for people have three or four. */
const DEEPEST = 50;
const MOST_TABLES = 500;
const LONGEST_SPAN = 1_000;
const LINES = new Set(['br', 'p', 'div', 'li']);
const SILENT = new Set([
  ...['script', 'style', 'title', 'xml', 'noscript', 'template', 'select'],
  ...STRUCK,
]);
const OFFICE_HIDES = /(?:^|;)\s*mso-hide\s*:\s*all/i;
const hidesBy = (style = ''): boolean => HIDES.test(style) || OFFICE_HIDES.test(style);
const NO_WIDTH = /^0(?:px|pt)?$/;
const DECLARED = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})/i;

/** Elements that never close. */
const VOID = new Set(['br', 'img', 'hr', 'input', 'col', 'meta', 'link', 'area', 'base', 'wbr']);

const spanOf = (text: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(text ?? 1)) || 1, 1), LONGEST_SPAN);

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/**
 * The tables of a page, each as a sheet: what people see of it. Nothing is rendered or fetched;
 * scripts, styles and pictures are passed over. Throws TOO_MANY_CELLS, HTML_TOO_LARGE.
 */
export const readPage = (bytes: Buffer, limits: ReadLimits): Workbook => {
  const declared = DECLARED.exec(bytes.subarray(0, 2_048).toString('latin1'))?.[1] ?? null;
  const { text, notes } = decodeText(bytes, declared);
  return readMarkup(text, limits, notes);
};

/** The same of a page whose letters are known. */
export const readMarkup = (
  text: string,
  limits: ReadLimits,
  notes: readonly ReadNote[] = [],
): Workbook => {
  const { cell, spend } = createCells(limits.cells);
  const tables: OpenTable[] = [];
  const done: OpenTable[] = [];
  /** Names of elements that are open within one that is not seen; empty where all is seen. */
  const unseen: string[] = [];
  /** Whether the outermost of them is struck through. */
  let isStriking = false;
  const styleOf = styleReader(text);

  const settle = (table: OpenTable): void => {
    const { open } = table;
    if (!open) return;
    table.open = null;
    const { column, across, down, number } = open;
    const shown = tidy(open.text);
    const struck = tidy(open.struck);
    const whole = tidy(`${shown} ${struck}`);
    if (struck !== '') table.struck.set(placeOf(table.row, column), shown);
    if (whole !== '') table.cells.push(cell(table.row, column, whole, number));
    if (across === 1 && down === 1) return;
    const bottom = table.row + down - 1;
    if (table.merges.length >= limits.merges) throw new ReadError('TOO_MANY_MERGES');
    table.merges.push({ top: table.row, left: column, bottom, right: column + across - 1 });
    spend(across);
    for (let at = column; at < column + across; at += 1) table.taken.set(at, bottom);
  };
  const openCell = (table: OpenTable, attributes: Record<string, string>): void => {
    settle(table);
    if (table.row === 0) table.row = 1;
    do table.column += 1;
    while ((table.taken.get(table.column) ?? 0) >= table.row);
    const across = spanOf(attributes.colspan);
    const number = Number(attributes['x:num'] || Number.NaN);
    table.open = {
      text: '',
      struck: '',
      column: table.column,
      across,
      down: spanOf(attributes.rowspan),
      ...(Number.isFinite(number) ? { number } : {}),
    };
    table.column += across - 1;
  };
  const openElement = (name: string, attributes: Record<string, string>): void => {
    if (name === 'table') {
      if (tables.length >= DEEPEST) throw new ReadError('HTML_TOO_LARGE');
      const merges: Range[] = [];
      const hiddenRows = new Set<number>();
      tables.push({
        row: 0,
        column: 0,
        taken: new Map(),
        cells: [],
        merges,
        hiddenRows,
        named: 0,
        hiddenColumns: [],
        struck: new Map(),
        open: null,
      });
      return;
    }
    const table = tables.at(-1);
    if (!table) return;
    if (name === 'col') {
      const from = table.named + 1;
      table.named += spanOf(attributes.span);
      if (hidesBy(attributes.style) || NO_WIDTH.test(attributes.width ?? ''))
        table.hiddenColumns.push({ from, to: table.named });
      return;
    }
    if (name === 'tr') {
      settle(table);
      table.row += 1;
      table.column = 0;
      if (
        hidesBy(attributes.style) ||
        STRIKES.test(attributes.style ?? '') ||
        'hidden' in attributes
      )
        table.hiddenRows.add(table.row);
    } else if (name === 'td' || name === 'th') openCell(table, attributes);
    else if (LINES.has(name) && table.open) table.open.text += '\n';
  };
  const closeElement = (name: string): void => {
    const table = tables.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th' || name === 'tr') settle(table);
    else if (LINES.has(name) && table.open) table.open.text += '\n';
    else if (name === 'table') {
      settle(table);
      tables.pop();
      const outer = tables.at(-1)?.open;
      if (outer && table.cells.length <= 1) {
        // A table of one cell only frames a value of the table around it.
        const [value] = table.cells;
        const left = value && table.struck.get(placeOf(value.row, value.column));
        outer.text += ` ${left ?? value?.text ?? ''} `;
        if (left !== undefined) outer.struck += value?.text ?? '';
        outer.number ??= table.cells[0]?.number;
        return;
      }
      if (table.cells.length > 0 && done.push(table) > MOST_TABLES)
        throw new ReadError('HTML_TOO_LARGE');
    }
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const isRow = name === 'tr' || name === 'table' || name === 'col';
        const style = styleOf(attributes);
        if (style !== '') attributes.style = style;
        const strikes = STRUCK.includes(name) || (!isRow && STRIKES.test(style));
        const isStruck = strikes && !STRUCK.includes(name);
        const hides = SILENT.has(name) || (!isRow && hidesBy(style));
        if (unseen.length === 0) isStriking = strikes;
        // A cell that is struck out keeps its place.
        if (isStruck && !hides && unseen.length === 0 && (name === 'td' || name === 'th'))
          openElement(name, attributes);
        if (unseen.length > 0 || hides || isStruck) {
          if (!VOID.has(name)) unseen.push(name);
        } else openElement(name, attributes);
      },
      onclosetag: (name) => {
        if (unseen.length === 0) closeElement(name);
        else if (unseen.at(-1) === name) unseen.pop();
      },
      ontext: (piece) => {
        const open = tables.at(-1)?.open;
        if (!open || (unseen.length > 0 && !isStriking)) return;
        open[unseen.length > 0 ? 'struck' : 'text'] += piece.replace(/\s+/g, ' ');
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  while (tables.length > 0) closeElement('table');
  if (done.length === 0) throw new ReadError('NOT_A_WORKBOOK');

  const found: ReadNote[] = [...notes];
  const sheets = done.map((table, index): Sheet => {
    const { merges, hiddenRows: rows, hiddenColumns: columns, struck } = table;
    const name = done.length === 1 ? 'Table' : `Table ${index + 1}`;
    const seen = seenOf({ name, cells: table.cells, merges }, { rows, columns, struck });
    found.push(...seen.notes);
    return seen.sheet;
  });
  return found.length > 0 ? { sheets, notes: found } : { sheets };
};
