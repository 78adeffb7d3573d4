import { createHash } from 'node:crypto';
import type { MailAttachment } from '../../../../domain/documents/opened-mail.ts';

const LONGEST_NAME = 200;

/** The last part of a path, without what no file system wants; the ending is kept. */
export const safeName = (name: string | null | undefined, position: number): string => {
  const base = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  // A name is shown and stored, so nothing in it may hide or turn what follows.
  const clean = base.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (clean === '' || /^\.+$/.test(clean)) return `attachment-${position}`;
  if (clean.length <= LONGEST_NAME) return clean;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  return clean.slice(0, LONGEST_NAME - ending.length) + ending;
};

export const attachmentOf = (
  content: Uint8Array,
  { name, type, position }: { name?: string | null; type?: string | null; position: number },
): MailAttachment => ({
  name: safeName(name, position),
  type: type?.toLowerCase() || 'application/octet-stream',
  sha256: createHash('sha256').update(content).digest('hex'),
  // A copy of its own: the content may be a window into the whole mail.
  content: new Uint8Array(content),
});
