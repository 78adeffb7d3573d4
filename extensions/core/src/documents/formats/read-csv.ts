import Papa from 'papaparse';
import { plainCell } from '../../../../domain/kernel/inert-text.ts';
import { addressOf, errorValueOf } from '../../../../domain/documents/sheet.ts';
import type { Cell, Workbook } from '../../../../domain/documents/sheet.ts';
import { decodeText } from './decode-text.ts';
import { ReadError } from '../read-error.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** How portals keep a spreadsheet program from taking `0126000001` for a number. */
const FORCED_TEXT = /^="([^"]*)"$/;
/** Excel's own way to name the delimiter; the line is no row. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/i;

const brokenQuotes = (row: number): ReadError =>
  new ReadError(
    'CSV_BROKEN_QUOTES',
    `A quotation mark that is opened in or before row ${row} is never closed.`,
  );

/**
 * A CSV file as a workbook of one sheet, named after the file. Every cell is text as it stands: a
 * number keeps its leading zeros, and what looks like a formula is just its letters.
 */
export const readCsv = (bytes: Uint8Array, fileName: string, maxCells: number): Workbook => {
  const { text, notes } = decodeText(bytes);
  const named = NAMED_DELIMITER.exec(text);
  const cells: Cell[] = [];
  const lengths = new Map<number, number>();
  let row = 0;
  let failure: ReadError | null = null;
  Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    ...(named?.[1] ? { delimiter: named[1] } : { delimitersToGuess: DELIMITERS }),
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      row += 1;
      if (errors.some(({ type }) => type === 'Quotes')) failure = brokenQuotes(row);
      else if (cells.length + data.length > maxCells) failure = new ReadError('TOO_MANY_CELLS');
      if (failure) {
        parser.abort();
        return;
      }
      lengths.set(row, data.length);
      data.forEach((written, index) => {
        const value = FORCED_TEXT.exec(written)?.[1] ?? written;
        if (value === '') return;
        const error = errorValueOf(value);
        cells.push({
          address: addressOf(row, index + 1),
          row,
          column: index + 1,
          text: plainCell(value),
          ...(error === null ? {} : { error }),
        });
      });
    },
  });
  if (failure) throw failure as ReadError;
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const sheets = [{ name, cells, merges: [], lengths }];
  return notes.length > 0 ? { sheets, notes } : { sheets };
};
