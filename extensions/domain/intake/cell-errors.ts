import { type Cell, errorValueOf, UNCALCULATED } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { findingOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

/** The cell, or nothing when it holds an error: that is said at the field, and is no value of it. */
export const withoutCellErrors = (
  cell: Cell | undefined,
  field: string,
  parsed: Pick<Parsed, 'errors'>,
): Cell | undefined => {
  const text = cell && (cell.error ?? errorValueOf(plainText(cell.text)));
  if (!cell || !text) return cell;
  const key = text === UNCALCULATED ? 'CELL_ERROR.uncalculated' : 'CELL_ERROR.at';
  const params = { cell: cell.address, text };
  parsed.errors.push(findingOf(key, params, { field, cells: [cell.address] }));
  return undefined;
};
