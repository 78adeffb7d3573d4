import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import type { MailAttachment, OpenedMail } from '../../../../domain/documents/opened-mail.ts';
import { attachmentOf } from './attachment.ts';
import { checkMime } from './check-mime.ts';
import { htmlToText } from './html-text.ts';
import type { MailBudget } from './mail-budget.ts';
import { readNote } from '../../../../domain/documents/notes.ts';
import { fieldsOf, mailHeadersOf } from '../mail-headers.ts';
import { ReadError } from '../read-error.ts';
import { partsDiffer } from './parts-differ.ts';
import { mailText } from './text-document.ts';

const HEADER_START = /^(?:[!-9;-~]+[ \t]*:.*|From .*|[ \t].*)$/;
const NEEDED = /^(?:from|subject|date|to|message-id|received|mime-version|content-type)\s*:/im;

/** A mail begins with header fields, and among them are those that every mail has. */
export const looksLikeMail = (bytes: Buffer): boolean => {
  const head = bytes
    .subarray(0, 16_384)
    .toString('latin1')
    .replace(/^\ufeff|^ï»¿/, '');
  const [first = ''] = head.split(/\r?\n/, 1);
  return HEADER_START.test(first) && !/^[ \t]/.test(first) && NEEDED.test(head);
};

/** The plain part, unless it is empty or a mere hint beside a full HTML part. */
const textOf = (mail: ParsedMail, limits: MailBudget): string => {
  const plain = mail.text ?? '';
  if (!mail.html || plain.trim().length > 200) return plain;
  const fromHtml = htmlToText(mail.html, limits);
  return fromHtml.trim().length > 3 * plain.trim().length ? fromHtml : plain;
};

const headersOf = (mail: ParsedMail) => {
  const block = [...mail.headerLines].map(({ line }) => line).join('\n');
  return mailHeadersOf(fieldsOf(block), {
    fromName: mail.from?.value[0]?.name ?? null,
    subject: mail.subject ?? null,
    sentAt: mail.date ?? null,
  });
};

/** Opens a mail in MIME form. Mails that came as attachments are opened too, within the same limits. */
export const openEml = async (
  bytes: Buffer,
  limits: MailBudget,
  depth = 0,
): Promise<OpenedMail> => {
  if (depth > limits.mailDepth) throw new ReadError('MIME_TOO_DEEP');
  checkMime(bytes, limits);
  const mail = await simpleParser(bytes, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepCidLinks: true,
    ignoreEmbedded: true,
    checksumAlgo: false,
    maxChildNodes: limits.mailParts,
  });
  limits.spend('mailParts', mail.attachments.length);
  const headers = headersOf(mail);
  const attachments: MailAttachment[] = [];
  const forwarded: OpenedMail[] = [];
  for (const [index, { content, contentType, filename }] of mail.attachments.entries()) {
    if (contentType === 'message/rfc822') forwarded.push(await openEml(content, limits, depth + 1));
    else
      attachments.push(
        attachmentOf(content, { name: filename, type: contentType, position: index + 1 }),
      );
  }
  const read = mailText(headers, textOf(mail, limits), limits.textLength);
  const isDoubted = Boolean(mail.html) && partsDiffer(mail.text ?? '', mail.html || '');
  const notes = isDoubted ? [readNote('PARTS_DIFFER', {}, { needsPerson: true })] : [];
  const text = notes.length > 0 ? { ...read, notes } : read;
  return { headers, text, attachments, forwarded };
};
