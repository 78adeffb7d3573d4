import { read } from '@e965/xlsx';
import type { Workbook } from '../../../../domain/intake/sheet.ts';
import { toWorkbook } from './workbook-model.ts';

/**
 * Cells, cached values and merges; nothing is evaluated and no macro, style, picture or link is
 * looked at. More rows than `maxRows` in a sheet are not read.
 */
export const readWorkbook = (bytes: Uint8Array, maxRows: number): Workbook =>
  toWorkbook(
    read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      cellDates: false,
      bookVBA: false,
      bookDeps: false,
      bookFiles: false,
      bookProps: false,
      sheetRows: maxRows + 1,
    }),
  );
