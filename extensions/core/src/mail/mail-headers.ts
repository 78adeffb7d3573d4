import { simpleParser } from 'mailparser';
import type { MailHeaders } from '../../../domain/documents/index.ts';
import { cleanText } from '../../../domain/kernel/text.ts';
import { fieldsOf, fromFirstField, mailHeadersOf } from '../documents/index.ts';
import { MAIL_LIMITS } from './mail-settings.ts';

export const NO_HEADERS: MailHeaders = {
  messageId: null,
  inReplyTo: null,
  references: [],
  fromAddress: null,
  fromName: null,
  envelopeFrom: null,
  subject: null,
  sentAt: null,
  authentication: [],
};

const BLANK_LINE = /\r?\n\r?\n/;

/** Only the header block, so that a hostile body costs nothing here. */
const headerBlock = (raw: Buffer): string => {
  const start = raw.subarray(0, MAIL_LIMITS.headerBytes).toString('latin1');
  const end = BLANK_LINE.exec(start)?.index ?? start.lastIndexOf('\n');
  return start.slice(0, Math.max(0, end));
};

/** Cut to its column, and clean of what it cannot hold; the cut may halve a character. */
export const asText = (value: string | undefined | null, most: number): string | null => {
  const text = cleanText(value ?? '').trim();
  return text === '' ? null : cleanText(text.slice(0, most));
};

/** What is known of a mail the moment it is stored; its body waits for the parse thread. */
export const readMailHeaders = async (raw: Buffer): Promise<MailHeaders> => {
  const block = headerBlock(fromFirstField(raw));
  try {
    const head = Buffer.from(`${block}\r\n\r\n`, 'latin1');
    const mail = await simpleParser(head, { skipHtmlToText: true });
    return mailHeadersOf(fieldsOf(block), {
      fromName: mail.from?.value[0]?.name ?? null,
      subject: mail.subject ?? null,
      sentAt: mail.date ?? null,
    });
  } catch {
    // A header that cannot be read does not keep the mail from being kept.
    return NO_HEADERS;
  }
};
