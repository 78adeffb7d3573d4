import { read } from '@e965/xlsx';
import type { Hidden, Workbook } from '../../../../domain/documents/index.ts';
import { OLE } from './check-file.ts';
import { stripCompound } from './strip-compound.ts';
import { toWorkbook } from './workbook-model.ts';

const isCompound = (bytes: Uint8Array): boolean => OLE.every((byte, at) => bytes[at] === byte);

/** The same bytes as what the library reads quickest. */
const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/**
 * Cells that a person sees, cached values and merges; nothing is evaluated and no macro, style,
 * picture or link is looked at. `hidden` says what is hidden in an `.xlsx` by the name of the sheet;
 * an `.xls` says it itself. Throws TOO_MANY_CELLS beyond `maxCells`.
 */
export const readWorkbook = (
  bytes: Uint8Array,
  maxCells: number,
  hidden?: ReadonlyMap<string, Hidden>,
): Workbook => {
  const stripped = isCompound(bytes) ? stripCompound(bytes) : { bytes, hidden: undefined };
  const book = read(asBuffer(stripped.bytes), {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    cellStyles: false,
    cellDates: false,
    bookVBA: false,
    bookDeps: false,
    bookFiles: false,
  });
  const byName = hidden && ((sheet: number) => hidden.get(book.SheetNames[sheet] ?? ''));
  return toWorkbook(book, { maxCells, hidden: stripped.hidden ?? byName });
};
