import { SSF } from '@e965/xlsx';

/** Numbers as people write them: no exponent, no trailing noise. */
const plainNumber = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);

/** What the sheet shows for a number; the plain number where it would show an exponent. */
export const shownNumber = (value: number, shown: string | undefined): string =>
  shown !== undefined && !/E[+-]?\d/i.test(shown) ? shown : plainNumber(value);

/** A number in its format: a code such as `dd/mm/yyyy` or the number of a built-in one. */
export const formatted = (value: number, format: string | number): string | undefined => {
  try {
    return String(SSF.format(format, value));
  } catch {
    return undefined;
  }
};

const ENTITY_OF_EXCEL = /_x([0-9a-f]{4})_/gi;

/** Excel writes signs that XML forbids as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ENTITY_OF_EXCEL, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
