import { type ArchiveFacts, checkArchive } from './check-archive.ts';
import { checkCompound } from './check-compound.ts';
import { decodeText, encodingOf } from './decode-text.ts';
import { isTable, markupOf } from './sniff-text.ts';
import { isWebArchive } from './read-web-archive.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
export const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PDF = Buffer.from('%PDF-');
/** Some senders write a line before the PDF begins. */
const PDF_WITHIN = 1_024;

/** How a file is read. A page with tables and an XML workbook are workbooks to those who send them. */
export type FileKind =
  | 'workbook'
  | 'page'
  | 'web-archive'
  | 'xml-workbook'
  | 'csv'
  | 'pdf'
  | 'text';

const KINDS: readonly [name: RegExp, kind: FileKind][] = [
  [/\.(?:xls|xlsx|xlsm|xlt)$/i, 'workbook'],
  [/\.(?:csv|tsv|tab)$/i, 'csv'],
  [/\.html?$/i, 'page'],
  [/\.mht(?:ml)?$/i, 'web-archive'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:txt|text|log)$/i, 'text'],
];
/** A text that lists a few things by commas is none. */
const FEWEST_COLUMNS_OF_TEXT = 6;
/** Names that say nothing of the content. */
const SAYS_NOTHING = /^(?:[^.]*|.*\.(?:dat|bin|tmp|file|att|download|xml))$/i;

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP);

/** A workbook that is called `.csv` is a workbook. */
export const isPacked = (bytes: Buffer): boolean =>
  [ZIP, OLE].some((sign) => bytes.subarray(0, sign.length).equals(sign));

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, PDF_WITHIN).includes(PDF);

const byContent = (bytes: Buffer): FileKind | null => {
  if (isPacked(bytes)) return 'workbook';
  if (bytes.subarray(0, PDF.length).equals(PDF)) return 'pdf';
  return isWebArchive(bytes) ? 'web-archive' : markupOf(bytes);
};

/**
 * What a file is. The content decides, not the name: portals export tables as HTML, as tab text and
 * as XML, and call all of them `.xls`. A name of another kind is not looked behind.
 */
export const kindOfFile = (bytes: Buffer, fileName: string): FileKind => {
  const named = KINDS.find(([name]) => name.test(fileName))?.[1] ?? null;
  if (!named && !SAYS_NOTHING.test(fileName)) throw new ReadError('KIND_NOT_SUPPORTED');
  // "Text (tab delimited)" and "Unicode text" of spreadsheet programs.
  if (named === 'text') return isTable(bytes, FEWEST_COLUMNS_OF_TEXT) ? 'csv' : named;
  if (named === 'pdf' && isPdf(bytes)) return named;
  const found = byContent(bytes);
  if (found) return found;
  if (named === 'csv' || named === 'pdf') return named;
  if (named !== 'page' && isTable(bytes)) return 'csv';
  if (!named) throw new ReadError('KIND_NOT_SUPPORTED');
  return named === 'page' ? 'text' : named;
};

const checkWorkbook = async (bytes: Buffer, limits: ReadLimits): Promise<ArchiveFacts | null> => {
  if (isZip(bytes)) return checkArchive(bytes, limits);
  if (!isPacked(bytes)) throw new ReadError('NOT_A_WORKBOOK');
  checkCompound(bytes);
  return null;
};

const FORBIDDEN = ['<!DOCTYPE', '<!ENTITY'];

/** Says no to everything that is not harmless; of an `.xlsx` it says what there is to look for. */
export const checkFile = async (
  bytes: Buffer,
  kind: FileKind,
  limits: ReadLimits,
): Promise<ArchiveFacts | null> => {
  if (bytes.length === 0) throw new ReadError('EMPTY_FILE');
  if (bytes.length > limits.fileBytes) throw new ReadError('FILE_TOO_LARGE');
  if (kind === 'workbook') return checkWorkbook(bytes, limits);
  if (kind === 'web-archive' && !isWebArchive(bytes)) throw new ReadError('NOT_A_WORKBOOK');
  if (kind === 'pdf' && !isPdf(bytes)) throw new ReadError('NOT_A_PDF');
  if (kind === 'text' && encodingOf(bytes).startsWith('utf-8') && bytes.includes(0))
    throw new ReadError('NOT_A_TEXT');
  if (kind === 'xml-workbook') {
    const { text } = decodeText(bytes);
    if (FORBIDDEN.some((sign) => text.includes(sign))) throw new ReadError('XML_DTD_FORBIDDEN');
  }
  return null;
};
