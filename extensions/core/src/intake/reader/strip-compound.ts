import { CFB } from '@e965/xlsx';

/** Records of a BIFF stream that carry formulas and nothing that we read. */
const WITH_FORMULAS = new Set([
  0x0018, // defined name
  0x0221, // array formula
  0x0236, // data table
  0x04bc, // shared formula
  0x01b1, // conditional format
  0x01be, // data validation
  0x0051, // link to another workbook
  0x0206, // formula cell of a program before 1993
  0x0406, // and of the next one
]);
const FORMULA = 0x0006;
/** In a formula cell: the length of its tokens, behind place, format, stored result and flags. */
const TOKENS_LENGTH_AT = 20;
const FILE_PASS = 0x002f;
/** A record that says nothing (InterfaceEnd), whatever it holds. */
const NOTHING = 0x00e2;

/**
 * The stored results of formulas stay, their tokens are passed over. Every record keeps its place,
 * for sheets are found by their distance from the beginning.
 */
const withoutFormulas = (stream: Buffer): Buffer => {
  const lean = Buffer.from(stream);
  for (let at = 0; at + 4 <= lean.length;) {
    const type = lean.readUInt16LE(at);
    const length = lean.readUInt16LE(at + 2);
    // What follows is encrypted.
    if (type === FILE_PASS) return stream;
    if (at + 4 + length > lean.length) break;
    const isWhole = length >= TOKENS_LENGTH_AT + 2;
    if (type === FORMULA && isWhole) lean.writeUInt16LE(0, at + 4 + TOKENS_LENGTH_AT);
    else if (type === FORMULA || WITH_FORMULAS.has(type)) lean.writeUInt16LE(NOTHING, at);
    at += 4 + length;
  }
  return lean;
};

/**
 * An OLE container with nothing but the cells of its workbook: no properties, links or formulas.
 * The spreadsheet library reads all of these too, and a damaged one keeps it busy for ever.
 */
export const stripCompound = (bytes: Uint8Array): Uint8Array => {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
  if (!entry?.content) return bytes;
  const lean = CFB.utils.cfb_new();
  const name = /^book$/i.test(entry.name) ? 'Book' : 'Workbook';
  CFB.utils.cfb_add(lean, `/${name}`, withoutFormulas(Buffer.from(entry.content as Uint8Array)));
  return CFB.write(lean, { type: 'buffer' }) as Uint8Array;
};
