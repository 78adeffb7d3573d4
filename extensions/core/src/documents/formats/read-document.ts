import type { Document } from '../../../../domain/documents/index.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { isMailName } from '../file-kind.ts';
import { checkFile, isPacked, kindOfFile } from './check-file.ts';
import { openMail } from './open-mail.ts';
import { readCsv } from './read-csv.ts';
import { readPdf } from './read-pdf.ts';
import { readWorkbook } from './read-workbook.ts';
import { plainText } from './text-document.ts';

const readChecked = (bytes: Buffer, limits: ReadLimits): Document => {
  try {
    return { kind: 'workbook', workbook: readWorkbook(bytes, limits.cells) };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const text = error instanceof Error ? error.message : '';
    throw new ReadError(/password|encrypt/i.test(text) ? 'PASSWORD_PROTECTED' : 'CORRUPT_ARCHIVE');
  }
};

/** Checks a file and reads it whole: a workbook, or text line by line. */
export const readDocument = async (
  bytes: Buffer,
  fileName: string,
  limits: ReadLimits,
): Promise<Document> => {
  const kind = kindOfFile(fileName);
  await checkFile(bytes, kind, limits);
  if (kind === 'csv' && !isPacked(bytes))
    return { kind: 'workbook', workbook: readCsv(bytes, fileName, limits.cells) };
  if (kind === 'workbook' || kind === 'csv') return readChecked(bytes, limits);
  const text =
    kind === 'pdf'
      ? await readPdf(bytes, limits)
      : plainText(new TextDecoder().decode(bytes), limits.textLength);
  return { kind: 'text', text };
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
