import { CFB } from '@e965/xlsx';
import type { Hidden } from '../../../../domain/documents/index.ts';
import { createXlsAside } from './xls-aside.ts';
import { createStrikes } from './xls-strikes.ts';

/** Records of a BIFF stream that carry formulas, or say how something looks, and nothing we read. */
const PASSED_OVER = new Set([
  0x0018, // defined name
  0x0221, // array formula
  0x0236, // data table
  0x04bc, // shared formula
  0x01b1, // conditional format
  0x01be, // data validation
  0x0051, // link to another workbook
  0x0017, // sheets that formulas speak of: with a count of none it was read for ever
  0x0023, // name of another workbook
  0x01ae, // the other workbooks
  0x0059, // stored results of formulas there
  0x005a,
  0x0206, // formula cell of a program before 1993
  0x0406, // and of the next one
  0x0201, // empty cell: two thirds of a partner's form
  0x00be, // several of them
  0x0208, // height of a row
  0x007d, // width of columns
  0x0031, // font
  0x0293, // style
  0x00d7, // where the cells of a row begin
]);
const FORMULA = 0x0006;
/** In a formula cell: the length of its tokens, behind place, format, stored result and flags. */
const TOKENS_LENGTH_AT = 20;
const FILE_PASS = 0x002f;
/** A record that says nothing (InterfaceEnd), whatever it holds. */
const NOTHING = 0x00e2;
/** Longer ones are no records of the format. */
const LONGEST = 8_224;

const BEGIN = 0x0809;
const SHEET_NAMED = 0x0085;
const ROW = 0x0208;
const COLUMNS = 0x007d;
const IS_HIDDEN_ROW = 0x20;

/** Rows and columns that a person does not see, by the number of the sheet. */
export type HiddenBySheet = (sheet: number) => Hidden | undefined;
type Collected = {
  rows: Set<number>;
  columns: { from: number; to: number }[];
  struck: Map<string, string>;
  beside: ReturnType<typeof createXlsAside>;
};

/** Remembers what is hidden by where the sheet begins; the workbook says which sheet begins where. */
const collectHidden = () => {
  const begins: number[] = [];
  const byBegin = new Map<number, Collected>();
  const nothing = (): Collected => ({
    rows: new Set(),
    columns: [],
    struck: new Map(),
    beside: createXlsAside(),
  });
  let now = nothing();
  const strike = createStrikes();
  return {
    take: (stream: Buffer, at: number, type: number, length: number): void => {
      const body = at + 4;
      const content = stream.subarray(body, body + length);
      strike(type, content, now.struck);
      now.beside.take(type, content);
      if (type === BEGIN) {
        now = nothing();
        byBegin.set(at, now);
      } else if (type === SHEET_NAMED && length >= 4) begins.push(stream.readUInt32LE(body));
      else if (type === ROW && length >= 14) {
        if (stream.readUInt16LE(body + 12) & IS_HIDDEN_ROW)
          now.rows.add(stream.readUInt16LE(body) + 1);
      } else if (type === COLUMNS && length >= 10 && stream.readUInt16LE(body + 8) & 1)
        now.columns.push({
          from: stream.readUInt16LE(body) + 1,
          to: stream.readUInt16LE(body + 2) + 1,
        });
    },
    hidden: ((sheet) => {
      const begin = begins.toSorted((a, b) => a - b)[sheet];
      const found = begin === undefined ? undefined : byBegin.get(begin);
      if (!found) return undefined;
      const { beside, ...unseen } = found;
      return { ...unseen, uncalculated: beside.uncalculated, aside: beside.aside() };
    }) satisfies HiddenBySheet,
  };
};

/**
 * The stored results of formulas stay, their tokens are passed over. Every record that stays keeps
 * its place, for sheets are found by their distance from the beginning; those that go become one
 * record that says nothing wherever they stand together.
 */
const withCellsOnly = (stream: Buffer): { lean: Buffer; hidden: HiddenBySheet } => {
  const lean = Buffer.from(stream);
  const { take, hidden } = collectHidden();
  let gap = -1;
  for (let at = 0; at + 4 <= lean.length;) {
    const type = lean.readUInt16LE(at);
    const length = lean.readUInt16LE(at + 2);
    // What follows is encrypted.
    if (type === FILE_PASS) return { lean: stream, hidden };
    const end = at + 4 + length;
    if (end > lean.length) break;
    take(lean, at, type, length);
    const isBroken = type === FORMULA && length < TOKENS_LENGTH_AT + 2;
    if (isBroken || PASSED_OVER.has(type)) {
      const isOne = gap >= 0 && end - gap - 4 <= LONGEST;
      if (!isOne) gap = at;
      lean.writeUInt16LE(NOTHING, gap);
      lean.writeUInt16LE(end - gap - 4, gap + 2);
    } else {
      gap = -1;
      if (type === FORMULA) lean.writeUInt16LE(0, at + 4 + TOKENS_LENGTH_AT);
    }
    at = end;
  }
  return { lean, hidden };
};

/** How the streams of all programs since 1987 begin. */
const beginsAsSheet = (stream: Buffer): boolean =>
  stream.length > 4 && stream[0] === 0x09 && (stream[1] ?? 0xff) <= 0x08;

/**
 * An OLE container with nothing but the cells of its workbook: no properties, links or formulas.
 * The spreadsheet library reads all of these too, and a damaged one keeps it busy for ever.
 */
export const stripCompound = (
  bytes: Uint8Array,
): { bytes: Uint8Array; hidden: HiddenBySheet | undefined } => {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
  if (!entry?.content) return { bytes, hidden: undefined };
  const { lean: stream, hidden } = withCellsOnly(Buffer.from(entry.content as Uint8Array));
  // The library reads a bare stream too.
  if (beginsAsSheet(stream)) return { bytes: stream, hidden };
  const lean = CFB.utils.cfb_new();
  const name = /^book$/i.test(entry.name) ? 'Book' : 'Workbook';
  CFB.utils.cfb_add(lean, `/${name}`, stream);
  return { bytes: CFB.write(lean, { type: 'buffer' }) as Uint8Array, hidden };
};
