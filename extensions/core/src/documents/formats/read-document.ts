import {
  type Cell,
  type Document,
  type Hidden,
  NOTHING_HIDDEN,
  UNCALCULATED,
  type Workbook,
} from '../../../../domain/documents/index.ts';
import type { ArchiveFacts } from './check-archive.ts';
import { decodeText } from './decode-text.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { isMailName } from '../file-kind.ts';
import { checkFile, kindOfFile } from './check-file.ts';
import { openMail } from './open-mail.ts';
import { readCsv } from './read-csv.ts';
import { readPage } from './read-page.ts';
import { readPdf } from './read-pdf.ts';
import { readWebArchive } from './read-web-archive.ts';
import { readWorkbook } from './read-workbook.ts';
import { readXmlWorkbook } from './read-xml-workbook.ts';
import { plainText } from './text-document.ts';
import { asideOf } from './xlsx/aside.ts';
import { openParts, type Parts } from './xlsx/package-parts.ts';
import { hiddenOfSheet, rowsOfSheet, type SharedParts } from './xlsx/sheet-rows.ts';
import { sharedOf, sheetsOf, WORKBOOK } from './xlsx/shared-parts.ts';

/** Of each cell with something struck through what is left of it, and formulas without a result. */
const ownOf = async (
  parts: Parts,
  path: string,
  shared: SharedParts,
): Promise<Pick<Hidden, 'struck' | 'uncalculated'>> => {
  let struck: ReadonlyMap<string, string> = new Map();
  const uncalculated: Cell[] = [];
  for await (const rows of rowsOfSheet(parts, path, shared, ({ left }) => (struck = left)))
    for (const cells of rows)
      uncalculated.push(...cells.filter(({ error }) => error === UNCALCULATED));
  return { struck, uncalculated };
};

/** What is hidden, struck through, not calculated or beside the cells; asked only where something is. */
const hiddenIn = async (
  bytes: Buffer,
  { hidesSome, strikesSome, calculatesSome }: ArchiveFacts,
): Promise<ReadonlyMap<string, Hidden>> => {
  const parts = await openParts(bytes);
  try {
    const hidden = new Map<string, Hidden>();
    if (!parts.has(WORKBOOK)) return hidden;
    const list = await sheetsOf(parts);
    const shared = strikesSome || calculatesSome ? await sharedOf(parts, list) : null;
    for (const { name, path } of list.sheets) {
      const own = shared ? await ownOf(parts, path, shared) : {};
      const unseen = hidesSome ? await hiddenOfSheet(parts, path) : NOTHING_HIDDEN;
      hidden.set(name, { ...unseen, ...own, aside: await asideOf(parts, path) });
    }
    return hidden;
  } finally {
    parts.close();
  }
};

const readChecked = async (
  bytes: Buffer,
  facts: ArchiveFacts | null,
  limits: ReadLimits,
): Promise<Workbook> => {
  try {
    const isAsked = facts && Object.values(facts).some(Boolean);
    const hidden = isAsked ? await hiddenIn(bytes, facts) : undefined;
    return readWorkbook(bytes, limits.cells, hidden);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const text = error instanceof Error ? error.message : '';
    throw new ReadError(/password|encrypt/i.test(text) ? 'PASSWORD_PROTECTED' : 'CORRUPT_ARCHIVE');
  }
};

const ofWorkbook = (workbook: Workbook): Document => ({ kind: 'workbook', workbook });

/** Checks a file and reads it whole: a workbook, or text line by line. */
export const readDocument = async (
  bytes: Buffer,
  fileName: string,
  limits: ReadLimits,
): Promise<Document> => {
  const kind = bytes.length === 0 ? 'text' : kindOfFile(bytes, fileName);
  const facts = await checkFile(bytes, kind, limits);
  switch (kind) {
    case 'workbook':
      return ofWorkbook(await readChecked(bytes, facts, limits));
    case 'page':
      return ofWorkbook(readPage(bytes, limits));
    case 'web-archive':
      return ofWorkbook(await readWebArchive(bytes, limits));
    case 'xml-workbook':
      return ofWorkbook(readXmlWorkbook(bytes, limits));
    case 'csv':
      return ofWorkbook(readCsv(bytes, fileName, limits.cells));
    case 'pdf':
      return { kind: 'text', text: await readPdf(bytes, limits) };
    case 'text': {
      const { text, notes } = decodeText(bytes);
      const lines = plainText(text, limits.textLength);
      return { kind: 'text', text: notes.length > 0 ? { ...lines, notes } : lines };
    }
  }
};

/** The same of a mail: its own text, for its files are documents of their own. */
export const readDocumentOrMail = async (
  bytes: Buffer,
  fileName: string,
  limits: ReadLimits,
): Promise<Document> =>
  isMailName(fileName)
    ? { kind: 'text', text: (await openMail(bytes, limits)).text }
    : readDocument(bytes, fileName, limits);
