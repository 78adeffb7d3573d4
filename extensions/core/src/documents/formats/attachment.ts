import { createHash } from 'node:crypto';
import type { MailAttachment, ReadErrorCode } from '../../../../domain/documents/index.ts';
import { shortName } from '../../../../domain/kernel/text.ts';

/** Bytes that a file system bears with what is put behind a name. */
const LONGEST_NAME = 200;

/** The last part of a path, without what no file system wants; the ending is kept. */
export const safeName = (name: string | null | undefined, position: number): string => {
  const base = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  // A name is shown and stored, so nothing in it may hide or turn what follows.
  const clean = base.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (clean === '' || /^\.+$/.test(clean)) return `attachment-${position}`;
  return shortName(clean, LONGEST_NAME);
};

/** What cannot be looked into, by what it is; null for what may be read. */
const problemOf = (name: string, type: string): ReadErrorCode | null => {
  if (/ms-tnef/i.test(type) || /^winmail.*\.dat$/i.test(name)) return 'TNEF_NOT_READ';
  if (/(?:x-)?pkcs7-mime|pgp-encrypted/i.test(type) || /\.p7m$/i.test(name)) return 'MAIL_SEALED';
  return null;
};

export const attachmentOf = (
  content: Uint8Array,
  { name, type, position }: { name?: string | null; type?: string | null; position: number },
): MailAttachment => {
  const named = safeName(name, position);
  const kind = type?.toLowerCase() || 'application/octet-stream';
  const problem = problemOf(named, kind);
  return {
    name: named,
    type: kind,
    sha256: createHash('sha256').update(content).digest('hex'),
    // A copy of its own: the content may be a window into the whole mail.
    content: new Uint8Array(content),
    ...(problem ? { problem } : {}),
  };
};
