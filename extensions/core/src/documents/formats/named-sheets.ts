import { encodingOf } from './decode-text.ts';

/** In a binary workbook: the records that name a sheet (BrtBundleSh) and a range (BrtName). */
const RECORDS = { sheet: 156, definedName: 39 } as const;

export type Named = Record<keyof typeof RECORDS, number>;

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

const inBinary = (bytes: Buffer): Named => {
  const named = { sheet: 0, definedName: 0 };
  for (let at = 0; at < bytes.length;) {
    const type = readNumber(bytes, at, 2);
    const length = readNumber(bytes, type.next, 4);
    if (type.value === RECORDS.sheet) named.sheet += 1;
    if (type.value === RECORDS.definedName) named.definedName += 1;
    at = length.next + length.value;
  }
  return named;
};

/** How many sheets and ranges `xl/workbook.xml` or `.bin` names, in whichever encoding; nothing is parsed. */
export const countNamed = (workbook: Buffer, isBinary: boolean): Named => {
  if (isBinary) return inBinary(workbook);
  const text = new TextDecoder(encodingOf(workbook)).decode(workbook);
  const count = (tag: RegExp): number => text.match(tag)?.length ?? 0;
  return {
    sheet: count(/<(?:\w+:)?sheet\s/g),
    definedName: count(/<(?:\w+:)?definedName[\s>]/g),
  };
};
