import { SaxesParser } from 'saxes';
import {
  type Cell,
  placeOf,
  type Range,
  type ReadNote,
  readNote,
  seenOf,
  type Sheet,
  UNCALCULATED,
  type Workbook,
} from '../../../../domain/documents/index.ts';
import { plainText } from '../../../../domain/kernel/plain-text.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { createCells } from './cell-maker.ts';
import { decodeText } from './decode-text.ts';
import { DAYS_TO_1904, formatted, showsDay, shownNumber } from './xlsx/cell-text.ts';
import { localName } from './xlsx/package-parts.ts';

const DAY_MS = 86_400_000;
/** Before it Excel counts a day that never was. */
const LEAP_BUG_UNTIL = Date.UTC(1900, 2, 1);
const DECLARED = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/i;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_COMMENTS = 2_000;

/** Days since 1899-12-30; a time of day without a day is below 1. */
const serialOf = (iso: string): number => {
  const at = Date.parse(/Z|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
  return (at - Date.UTC(1899, 11, at < LEAP_BUG_UNTIL ? 31 : 30)) / DAY_MS;
};

/** What a day shows where its format is only named: the reading of words must not turn it round. */
const dayText = (serial: number): string =>
  formatted(
    serial,
    serial < 1 ? 'hh:mm' : Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm',
  ) ?? String(serial);

type Open = {
  sheet: { name: string; cells: Cell[]; merges: Range[]; isHidden: boolean };
  rows: Set<number>;
  columns: { from: number; to: number }[];
  struck: Map<string, string>;
  comments: { row: number; column: number; text: string }[];
};

/**
 * A workbook as Excel 2003 wrote it in XML (SpreadsheetML). Entities of its own are refused before,
 * see `checkFile`. Throws CORRUPT_ARCHIVE, TOO_MANY_CELLS, TOO_MANY_MERGES.
 */
export const readXmlWorkbook = (bytes: Buffer, limits: ReadLimits): Workbook => {
  const declared = DECLARED.exec(bytes.subarray(0, 300).toString('latin1'))?.[1] ?? null;
  const { text, notes } = decodeText(bytes, declared);
  const { cell } = createCells(limits.cells);
  const formats = new Map<string, string>();
  const struckStyles = new Set<string>();
  const books: Open[] = [];
  let now: Open | null = null;
  let [row, column, columnOfTable] = [0, 0, 0];
  let style = '';
  let [type, value, styleOfCell, styleOfRow] = ['', '', '', ''];
  /** What of the cell's text is not struck through, and how many tags strike through what comes now. */
  let left = '';
  let striking = 0;
  let hasFormula = false;
  /** The comment at a cell; its text stands in a `Data` of its own. */
  let comment: string | null = null;
  let isData = false;
  let isVisible = false;
  let is1904 = false;

  const attribute = (attributes: Record<string, string>, name: string): string | undefined =>
    attributes[`ss:${name}`] ?? attributes[name] ?? attributes[`x:${name}`];
  const whole = (given: string | undefined, otherwise: number, most: number): number => {
    const number = Number(given ?? otherwise);
    if (!Number.isInteger(number) || number < 0 || number > most)
      throw new ReadError('CORRUPT_ARCHIVE');
    return number;
  };
  const put = (): void => {
    if (!now) return;
    if (hasFormula && value === '' && type !== 'String')
      now.sheet.cells.push({ ...cell(row, column, UNCALCULATED), error: UNCALCULATED });
    if (value === '') return;
    const format = formats.get(styleOfCell);
    let number: number | undefined;
    if (type === 'Number' || type === 'DateTime') {
      // A day that is written as a number counts from where the file counts.
      const shift = is1904 && showsDay(format) ? DAYS_TO_1904 : 0;
      number = type === 'Number' ? Number(value) + shift : serialOf(value);
      if (!Number.isFinite(number)) throw new ReadError('CORRUPT_ARCHIVE');
    }
    const byFormat = number !== undefined && format ? formatted(number, format) : undefined;
    const shown =
      number === undefined
        ? value
        : type === 'DateTime'
          ? (byFormat ?? dayText(number))
          : shownNumber(number, byFormat);
    if (struckStyles.has(styleOfCell)) left = '';
    if (left !== value) now.struck.set(placeOf(row, column), left);
    now.sheet.cells.push(cell(row, column, shown, number));
  };
  const merge = (attributes: Record<string, string>): number => {
    const across = whole(attribute(attributes, 'MergeAcross'), 0, MOST_COLUMNS);
    const down = whole(attribute(attributes, 'MergeDown'), 0, MOST_ROWS);
    if (now && (across > 0 || down > 0)) {
      if (now.sheet.merges.length >= limits.merges) throw new ReadError('TOO_MANY_MERGES');
      now.sheet.merges.push({ top: row, left: column, bottom: row + down, right: column + across });
    }
    return across;
  };
  let across = 0;

  const open = (name: string, attributes: Record<string, string>): void => {
    switch (name) {
      case 'Style':
        style = attribute(attributes, 'ID') ?? '';
        if (struckStyles.has(attribute(attributes, 'Parent') ?? '')) struckStyles.add(style);
        break;
      case 'Font':
        if (!isData && attribute(attributes, 'StrikeThrough') === '1') struckStyles.add(style);
        break;
      case 'S':
        if (isData) striking += 1;
        break;
      case 'NumberFormat': {
        const format = attribute(attributes, 'Format');
        // Named ones (`Short Date`) follow the machine of who looks; codes say what they show.
        if (format && /[#0@ymdhs]/i.test(format) && !/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(format))
          formats.set(style, format);
        break;
      }
      case 'Worksheet':
        [row, column] = [0, 0];
        now = {
          sheet: {
            name: attribute(attributes, 'Name') ?? '',
            cells: [],
            merges: [],
            isHidden: false,
          },
          rows: new Set(),
          columns: [],
          struck: new Map(),
          comments: [],
        };
        books.push(now);
        columnOfTable = 0;
        break;
      case 'Column': {
        const from = whole(attribute(attributes, 'Index'), columnOfTable + 1, MOST_COLUMNS);
        columnOfTable = from + whole(attribute(attributes, 'Span'), 0, MOST_COLUMNS);
        if (attribute(attributes, 'Hidden') === '1') now?.columns.push({ from, to: columnOfTable });
        break;
      }
      case 'Row': {
        row = whole(attribute(attributes, 'Index'), row + 1, MOST_ROWS);
        if (attribute(attributes, 'Hidden') === '1') now?.rows.add(row);
        styleOfRow = attribute(attributes, 'StyleID') ?? '';
        column = 0;
        across = 0;
        break;
      }
      case 'Cell':
        column = whole(attribute(attributes, 'Index'), column + across + 1, MOST_COLUMNS);
        styleOfCell = attribute(attributes, 'StyleID') ?? styleOfRow;
        [type, value, left] = ['', '', ''];
        hasFormula = attribute(attributes, 'Formula') !== undefined;
        across = merge(attributes);
        break;
      case 'Comment':
        comment = '';
        break;
      case 'Data':
        if (comment !== null) break;
        type = attribute(attributes, 'Type') ?? 'String';
        isData = true;
        break;
      case 'Date1904':
        is1904 = true;
        break;
      case 'Visible':
        isVisible = true;
    }
  };
  const close = (name: string): void => {
    if (name === 'Comment') {
      if (comment?.trim() && now && now.comments.length < MOST_COMMENTS)
        now.comments.push({ row, column, text: plainText(comment) });
      comment = null;
    } else if (name === 'Data') {
      isData = false;
      striking = 0;
    } else if (name === 'S') striking = Math.max(0, striking - 1);
    else if (name === 'Cell') put();
    else if (name === 'Visible') isVisible = false;
    else if (name === 'Worksheet') now = null;
  };
  const take = (piece: string): void => {
    if (comment !== null) comment += piece;
    else if (isData) {
      value += piece;
      if (striking === 0) left += piece;
    } else if (isVisible && now && /hidden/i.test(piece)) now.sheet.isHidden = true;
  };

  const parser = new SaxesParser();
  parser.on('opentag', (tag) => open(localName(tag), tag.attributes as Record<string, string>));
  parser.on('closetag', (tag) => close(localName(tag)));
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('error', () => {
    throw new ReadError('CORRUPT_ARCHIVE');
  });
  parser.write(text.replace(/^\ufeff/, '').trimStart()).close();

  const found: ReadNote[] = [...notes];
  const sheets = books.flatMap(({ sheet, rows, columns, struck, comments }): Sheet[] => {
    const { name, cells, merges } = sheet;
    const aside = comments.length > 0 ? { comments, boxes: [] } : undefined;
    if (sheet.isHidden) {
      if (cells.length > 0) found.push(readNote('HIDDEN_SHEET', { sheet: name }));
      return [];
    }
    const seen = seenOf({ name, cells, merges }, { rows, columns, struck, aside });
    found.push(...seen.notes);
    return [seen.sheet];
  });
  if (books.length === 0) throw new ReadError('NOT_A_WORKBOOK');
  return found.length > 0 ? { sheets, notes: found } : { sheets };
};
