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

/** Days between the two beginnings of Excel's time, 1899-12-30 and 1904-01-01. */
export const DAYS_TO_1904 = 1_462;

/** Text that a format shows as it stands, and what it says of colours and languages. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Whether a format shows a day and not only a time, be it a code or the number of a built-in one. */
export const showsDay = (format: string | number | undefined): boolean => {
  const table = SSF.get_table() as Record<number, string>;
  const code = typeof format === 'number' ? table[format] : format;
  return code !== undefined && SSF.is_date(code) && /[dy]|mmm/i.test(code.replace(LITERAL, ''));
};

const ENTITY_OF_EXCEL = /_x([0-9a-f]{4})_/gi;

/** Excel writes signs that XML forbids as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ENTITY_OF_EXCEL, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
