import { getDocumentProxy } from 'unpdf';
import type { TextDocument } from '../../../../domain/documents/document.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { plainText } from './text-document.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const open = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      // No script, no font, no picture and nothing from elsewhere: only the text is wanted.
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      maxImageSize: 1,
    } as Parameters<typeof getDocumentProxy>[1]);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ReadError(isLocked ? 'PASSWORD_PROTECTED' : 'CORRUPT_PDF');
  }
};

const textOf = async (pdf: Pdf, limits: ReadLimits): Promise<string> => {
  if (pdf.numPages > limits.pdfPages) throw new ReadError('PDF_TOO_MANY_PAGES');
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    length += text.length;
    if (length > limits.textLength) throw new ReadError('TEXT_TOO_LONG');
    pages.push(text);
    page.cleanup();
  }
  return pages.join('\n');
};

type Embedded = { filename?: string; content?: Uint8Array };

/** The documents of a portfolio; its own page only says with which program to open it. */
const embeddedIn = async (pdf: Pdf): Promise<Uint8Array[]> => {
  const { info } = (await pdf.getMetadata()) as { info: { IsCollectionPresent?: boolean } };
  if (!info.IsCollectionPresent) return [];
  const attachments = (await pdf.getAttachments()) as Map<string, Embedded> | null;
  const found: Uint8Array[] = [];
  for (const [id, { filename, content }] of attachments ?? []) {
    if (!/\.pdf$/i.test(filename ?? id)) continue;
    const bytes = content ?? (await pdf.getAttachmentContent(id));
    if (bytes) found.push(bytes);
    // More than one is refused; the others need not be unpacked.
    if (found.length > 1) break;
  }
  return found;
};

const PRINTED_FIELD = /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Attachments?|Importance)\s*:/i;
const PRINTED_HEAD_LINES = 15;

/** The subject that a printed mail shows at its top. Its `From:` is ink and proves nothing. */
export const printedSubject = (lines: readonly string[]): string | null => {
  const head = lines.slice(0, PRINTED_HEAD_LINES);
  const at = head.findIndex((line) => /^Subject\s*:/i.test(line));
  if (at < 0 || !head.some((line) => /^From\s*:/i.test(line))) return null;
  const subject = [(head[at] ?? '').replace(/^Subject\s*:\s*/i, '')];
  for (const line of head.slice(at + 1)) {
    if (PRINTED_FIELD.test(line) || line.trim() === '') break;
    subject.push(line.trim());
  }
  // A wrap between two brackets took no blank with it.
  return subject.join(' ').replace(/> </g, '><').trim() || null;
};

const readOpen = async (pdf: Pdf, limits: ReadLimits, isInner: boolean): Promise<TextDocument> => {
  try {
    const [inner, ...more] = isInner ? [] : await embeddedIn(pdf);
    if (more.length > 0) throw new ReadError('PDF_PORTFOLIO_OF_SEVERAL');
    if (inner) return await readOpen(await open(inner), limits, true);
    const text = plainText(await textOf(pdf, limits), limits.textLength);
    if (text.lines.length === 0) throw new ReadError('PDF_WITHOUT_TEXT');
    return { ...text, subject: printedSubject(text.lines) };
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('CORRUPT_PDF');
  } finally {
    await pdf.cleanup();
  }
};

const OBJECT = Buffer.from(' obj');

/** Counted as they stand in the file, before the library builds its table of them. */
const checkObjects = (bytes: Buffer, limits: ReadLimits): void => {
  let objects = 0;
  for (let at = bytes.indexOf(OBJECT); at >= 0; at = bytes.indexOf(OBJECT, at + 1))
    if ((objects += 1) > limits.pdfObjects) throw new ReadError('PDF_TOO_MANY_OBJECTS');
};

/** The text of a PDF, page after page; of a portfolio the text of the document it carries. */
export const readPdf = async (bytes: Buffer, limits: ReadLimits): Promise<TextDocument> => {
  checkObjects(bytes, limits);
  return readOpen(await open(bytes), limits, false);
};
