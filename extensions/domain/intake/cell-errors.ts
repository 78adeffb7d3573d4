import type { Cell } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { findingOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

/** What spreadsheet programs write into a cell whose formula failed. */
const CELL_ERROR =
  /^#(?:N\/?A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA|ERROR!|PYTHON!)\d*$/i;

export const isCellError = (text: string): boolean => CELL_ERROR.test(plainText(text));

/** The cell, or nothing when it holds an error: that is said at the field, and is no value of it. */
export const withoutCellErrors = (
  cell: Cell | undefined,
  field: string,
  parsed: Pick<Parsed, 'errors'>,
): Cell | undefined => {
  if (!cell || !isCellError(cell.text)) return cell;
  const params = { cell: cell.address, text: plainText(cell.text) };
  parsed.errors.push(findingOf('CELL_ERROR.at', params, { field, cells: [cell.address] }));
  return undefined;
};
