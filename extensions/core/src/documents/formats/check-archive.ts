import type { Entry, ZipFile } from 'yauzl';
import type { ReadLimits } from '../limits.ts';
import { countNamed } from './named-sheets.ts';
import { ReadError } from '../read-error.ts';
import { holdsAside } from './xlsx/aside.ts';
import { entriesOf, openArchive, streamOf } from './zip.ts';

const FORBIDDEN = ['<!DOCTYPE', '<!ENTITY'].flatMap((text) => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
]);
const LONGEST = Math.max(...FORBIDDEN.map((needle) => needle.length));

const checkDeclared = (entry: Entry, total: number, limits: ReadLimits): void => {
  const { uncompressedSize, compressedSize } = entry;
  const swollen = uncompressedSize > compressedSize * limits.ratio;
  if (total > limits.inflatedBytes || (uncompressedSize > limits.ratioFromBytes && swollen))
    throw new ReadError('ARCHIVE_TOO_LARGE');
  if (/vbaProject/i.test(entry.fileName)) throw new ReadError('MACRO_PRESENT');
  if (entry.isEncrypted()) throw new ReadError('PASSWORD_PROTECTED');
};

/** Inflates an entry without keeping it: counts what it really is and looks for a DTD. */
const checkContent = async (
  zip: ZipFile,
  entry: Entry,
  budget: number,
  onChunk: (chunk: Buffer, window: Buffer) => void,
): Promise<number> => {
  let size = 0;
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of (await streamOf(zip, entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > budget) throw new ReadError('ARCHIVE_TOO_LARGE');
      const window = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
      if (FORBIDDEN.some((needle) => window.includes(needle)))
        throw new ReadError('XML_DTD_FORBIDDEN');
      tail = window.subarray(-LONGEST);
      onChunk(chunk, window);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const lied = error instanceof Error && error.message.includes('too many bytes');
    throw new ReadError(lied ? 'ARCHIVE_TOO_LARGE' : 'CORRUPT_ARCHIVE');
  }
  return size;
};

const SHEET = /^xl\/worksheets\/.*\.xml$/i;
const HIDES = ['hidden=', 'ht="0', 'width="0'].map((text) => Buffer.from(text));

/** What of an archive matters to those who read it. */
export type ArchiveFacts = {
  hidesSome: boolean;
  strikesSome: boolean;
  calculatesSome: boolean;
  hasAside: boolean;
};

/** Letters that are struck through, of a style or within a cell. */
const MAY_STRIKE = /^xl\/(?:styles|sharedStrings|worksheets\/.*)\.xml$/i;
const STRIKES = Buffer.from('strike');
const CALCULATES = ['<f>', '<f ', '<f/', ':f>', ':f '].map((text) => Buffer.from(text));

const WORKBOOK = /^xl\/workbook\.(xml|bin)$/i;

/** Names more sheets than the archive has parts: one of them would be read again and again. */
const checkNamed = (
  workbook: Buffer,
  isBinary: boolean,
  { entries, limits }: { entries: readonly Entry[]; limits: ReadLimits },
): void => {
  const { sheet, definedName } = countNamed(workbook, isBinary);
  if (sheet > entries.length) throw new ReadError('CORRUPT_ARCHIVE');
  if (definedName > limits.definedNames) throw new ReadError('TOO_MANY_NAMES');
};

/**
 * Looks at an `.xlsx` before the spreadsheet library does. What the archive declares is checked
 * first, so that a bomb is refused without being inflated; what it declares is then not believed.
 */
export const checkArchive = async (bytes: Buffer, limits: ReadLimits): Promise<ArchiveFacts> => {
  const zip = await openArchive(bytes);
  if (zip.entryCount > limits.archiveEntries) throw new ReadError('ARCHIVE_TOO_LARGE');
  const entries = await entriesOf(zip);
  let declared = 0;
  for (const entry of entries) {
    declared += entry.uncompressedSize;
    checkDeclared(entry, declared, limits);
  }
  if (!entries.some(({ fileName }) => WORKBOOK.test(fileName)))
    throw new ReadError('NOT_A_WORKBOOK');
  let counted = 0;
  let hidesSome = false;
  let strikesSome = false;
  let calculatesSome = false;
  for (const entry of entries) {
    const namesSheets = WORKBOOK.test(entry.fileName);
    const isSheet = SHEET.test(entry.fileName);
    const mayStrike = MAY_STRIKE.test(entry.fileName);
    const chunks: Buffer[] = [];
    counted += await checkContent(zip, entry, limits.inflatedBytes - counted, (chunk, window) => {
      if (namesSheets) chunks.push(chunk);
      if (isSheet && !hidesSome) hidesSome = HIDES.some((sign) => window.includes(sign));
      if (isSheet && !calculatesSome)
        calculatesSome = CALCULATES.some((sign) => window.includes(sign));
      if (mayStrike && !strikesSome) strikesSome = window.includes(STRIKES);
    });
    if (namesSheets)
      checkNamed(Buffer.concat(chunks), /bin$/i.test(entry.fileName), { entries, limits });
  }
  const hasAside = entries.some(({ fileName }) => holdsAside(fileName));
  return { hidesSome, strikesSome, calculatesSome, hasAside };
};
