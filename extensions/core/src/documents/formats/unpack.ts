import type { Entry, ZipFile } from 'yauzl';
import type { MailAttachment, OpenedMail } from '../../../../domain/documents/index.ts';
import { isMailName } from '../file-kind.ts';
import { ReadError } from '../read-error.ts';
import { attachmentOf } from './attachment.ts';
import { isZip } from './check-file.ts';
import type { MailBudget } from './mail-budget.ts';
import { entriesOf, openArchive, streamOf } from './zip.ts';

/** Archives that are documents: an office file is read as it is, or said to be of no kind we read. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|xl\/|word\/|ppt\/|META-INF\/)/i;
/** What systems put beside the files. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

const contentOf = async (zip: ZipFile, entry: Entry, budget: MailBudget): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (await streamOf(zip, entry)) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > budget.fileBytes) throw new ReadError('ARCHIVE_TOO_LARGE');
    budget.spend('inflatedBytes', chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const checkDeclared = (entries: readonly Entry[], budget: MailBudget): void => {
  if (entries.length > budget.archiveEntries) throw new ReadError('ARCHIVE_TOO_LARGE');
  let declared = 0;
  for (const entry of entries) {
    const { uncompressedSize, compressedSize } = entry;
    declared += uncompressedSize;
    const isSwollen = uncompressedSize > compressedSize * budget.ratio;
    if (declared > budget.inflatedBytes || (uncompressedSize > budget.ratioFromBytes && isSwollen))
      throw new ReadError('ARCHIVE_TOO_LARGE');
    if (entry.isEncrypted()) throw new ReadError('PASSWORD_PROTECTED');
  }
};

/** The files of an archive; an archive within is left as it is and says so. */
const unpacked = async (
  packed: MailAttachment,
  budget: MailBudget,
): Promise<MailAttachment[] | null> => {
  const zip = await openArchive(Buffer.from(packed.content));
  try {
    const all = await entriesOf(zip);
    if (all.some(({ fileName }) => DOCUMENT.test(fileName))) return null;
    const entries = all.filter(({ fileName }) => !fileName.endsWith('/') && !NOISE.test(fileName));
    checkDeclared(entries, budget);
    budget.spend('mailParts', entries.length);
    if (entries.length === 0) throw new ReadError('ARCHIVE_NOT_READ');
    const files: MailAttachment[] = [];
    for (const [index, entry] of entries.entries()) {
      const content = await contentOf(zip, entry, budget);
      files.push(attachmentOf(content, { name: entry.fileName, position: index + 1 }));
    }
    return files;
  } finally {
    zip.close();
  }
};

const OTHER_ARCHIVE = /\.(?:rar|7z|gz|tgz|tar|bz2|xz|ace|arj|cab|iso)$/i;

const expand = async (one: MailAttachment, budget: MailBudget): Promise<MailAttachment[]> => {
  if (OTHER_ARCHIVE.test(one.name)) return [{ ...one, problem: 'ARCHIVE_NOT_READ' }];
  if (one.problem || !isZip(Buffer.from(one.content.subarray(0, 4)))) return [one];
  try {
    const files = await unpacked(one, budget);
    if (!files) return [one];
    return files.map((file) =>
      isZip(Buffer.from(file.content.subarray(0, 4))) && /\.zip$/i.test(file.name)
        ? { ...file, problem: 'ARCHIVE_NOT_READ' as const }
        : file,
    );
  } catch (error) {
    const known = error instanceof ReadError ? error.code : 'ARCHIVE_NOT_READ';
    // Too much of it is too much of the mail; anything else is this archive's own trouble.
    if (known === 'MIME_TOO_MANY_PARTS') throw error;
    return [{ ...one, problem: known === 'CORRUPT_ARCHIVE' ? 'ARCHIVE_NOT_READ' : known }];
  }
};

/** Opens a mail that came as a file; null for what is none. */
type OpenInner = (bytes: Buffer, depth: number) => Promise<OpenedMail | null>;

/**
 * A mail with the files of its archives in place of these, and with the mails that came as files
 * among those it forwards, within the limits of the whole mail.
 */
export const unpackMail = async (
  mail: OpenedMail,
  budget: MailBudget,
  openInner: OpenInner,
  depth = 0,
): Promise<OpenedMail> => {
  if (depth > budget.mailDepth) throw new ReadError('MIME_TOO_DEEP');
  const attachments: MailAttachment[] = [];
  const inner: OpenedMail[] = [...mail.forwarded];
  for (const packed of mail.attachments)
    for (const one of await expand(packed, budget)) {
      const opened = isMailName(one.name)
        ? await openInner(Buffer.from(one.content), depth + 1)
        : null;
      if (opened) inner.push(opened);
      else attachments.push(one);
    }
  const forwarded: OpenedMail[] = [];
  for (const one of inner) forwarded.push(await unpackMail(one, budget, openInner, depth + 1));
  return { ...mail, attachments, forwarded };
};
