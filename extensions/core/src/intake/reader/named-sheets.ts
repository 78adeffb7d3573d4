import { encodingOf } from './decode-text.ts';

/** In a binary workbook: the record that names a sheet (BrtBundleSh). */
const NAMES_A_SHEET = 156;

/** A number of seven bits a byte, the last byte without the eighth. */
const readNumber = (bytes: Buffer, at: number, most: number): { value: number; next: number } => {
  let value = 0;
  for (let index = 0; index < most; index++) {
    const byte = bytes[at + index] ?? 0;
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return { value, next: at + most };
};

const inBinary = (bytes: Buffer): number => {
  let count = 0;
  for (let at = 0; at < bytes.length;) {
    const type = readNumber(bytes, at, 2);
    const length = readNumber(bytes, type.next, 4);
    if (type.value === NAMES_A_SHEET) count += 1;
    at = length.next + length.value;
  }
  return count;
};

/** How many sheets `xl/workbook.xml` or `.bin` names, in whichever encoding; nothing is parsed. */
export const countNamedSheets = (workbook: Buffer, isBinary: boolean): number => {
  if (isBinary) return inBinary(workbook);
  const text = new TextDecoder(encodingOf(workbook)).decode(workbook);
  return text.match(/<(?:\w+:)?sheet\s/g)?.length ?? 0;
};
