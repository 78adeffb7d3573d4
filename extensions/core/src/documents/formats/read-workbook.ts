import { read } from '@e965/xlsx';
import type { Workbook } from '../../../../domain/documents/sheet.ts';
import { OLE } from './check-file.ts';
import { stripCompound } from './strip-compound.ts';
import { toWorkbook } from './workbook-model.ts';

const isCompound = (bytes: Uint8Array): boolean => OLE.every((byte, at) => bytes[at] === byte);

/** The same bytes as what the library reads quickest. */
const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/**
 * Cells, cached values and merges; nothing is evaluated and no macro, style, picture or link is
 * looked at. Throws TOO_MANY_CELLS beyond `maxCells`.
 */
export const readWorkbook = (bytes: Uint8Array, maxCells: number): Workbook =>
  toWorkbook(
    read(asBuffer(isCompound(bytes) ? stripCompound(bytes) : bytes), {
      type: 'buffer',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      cellDates: false,
      bookVBA: false,
      bookDeps: false,
      bookFiles: false,
    }),
    maxCells,
  );
