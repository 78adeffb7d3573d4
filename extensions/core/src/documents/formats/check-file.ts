import { checkArchive } from './check-archive.ts';
import { checkCompound } from './check-compound.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
export const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PDF = Buffer.from('%PDF-');
/** Some senders write a line before the PDF begins. */
const PDF_WITHIN = 1_024;

export type FileKind = 'workbook' | 'csv' | 'pdf' | 'text';

const KINDS: readonly [name: RegExp, kind: FileKind][] = [
  [/\.(?:xls|xlsx|xlsm)$/i, 'workbook'],
  [/\.csv$/i, 'csv'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:txt|text|log)$/i, 'text'],
];

export const kindOfFile = (fileName: string): FileKind => {
  const found = KINDS.find(([name]) => name.test(fileName));
  if (!found) throw new ReadError('KIND_NOT_SUPPORTED');
  return found[1];
};

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP);

/** A workbook that is called `.csv` is a workbook. */
export const isPacked = (bytes: Buffer): boolean =>
  [ZIP, OLE].some((sign) => bytes.subarray(0, sign.length).equals(sign));

const checkWorkbook = async (bytes: Buffer, limits: ReadLimits): Promise<void> => {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return checkArchive(bytes, limits);
  if (bytes.subarray(0, OLE.length).equals(OLE)) return checkCompound(bytes);
  throw new ReadError('NOT_A_WORKBOOK');
};

/** Says no to everything that is not harmless. The name says what a file claims to be. */
export const checkFile = async (
  bytes: Buffer,
  kind: FileKind,
  limits: ReadLimits,
): Promise<void> => {
  if (bytes.length === 0) throw new ReadError('EMPTY_FILE');
  if (bytes.length > limits.fileBytes) throw new ReadError('FILE_TOO_LARGE');
  if (kind === 'workbook' || (kind === 'csv' && isPacked(bytes)))
    return checkWorkbook(bytes, limits);
  if (kind === 'pdf' && !bytes.subarray(0, PDF_WITHIN).includes(PDF))
    throw new ReadError('NOT_A_PDF');
  if (kind === 'text' && bytes.includes(0)) throw new ReadError('NOT_A_TEXT');
};
