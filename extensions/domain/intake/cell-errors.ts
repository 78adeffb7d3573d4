import { type Cell, errorValueOf } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { findingOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

/** `=A2`, `=HYPERLINK(…)`, `=Data!B5`: a formula that came as text was never calculated. */
const FORMULA =
  /^\s*=\s*(?:[\p{L}_][\w.]{0,60}\(|(?:'[^']{1,80}'|[\w.]{1,80})!\$?[a-z]|\$?[a-z]{1,3}\$?\d{1,7}\b)/iu;
const formulaIn = (text: string): string | null => (FORMULA.test(text) ? text.trim() : null);
/** Where words stand, a formula is kept as words, and doubted. */
const isWords = (field: string): boolean =>
  /name$|^(?:contactPerson|building|remarks|issue|installer|package|subject)$/i.test(field);

/** The cell, or nothing when it holds an error: that is said at the field, and is no value of it. */
export const withoutCellErrors = (
  cell: Cell | undefined,
  field: string,
  parsed: Pick<Parsed, 'errors'>,
): Cell | undefined => {
  const text =
    cell &&
    (cell.error ??
      errorValueOf(plainText(cell.text)) ??
      (isWords(field) ? null : formulaIn(cell.text)));
  if (!cell || !text) return cell;
  const key = text.startsWith('=') ? 'CELL_ERROR.uncalculated' : 'CELL_ERROR.at';
  const params = { cell: cell.address, text };
  parsed.errors.push(findingOf(key, params, { field, cells: [cell.address] }));
  return undefined;
};
