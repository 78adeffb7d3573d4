import MsgReaderModule from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import type {
  MailAttachment,
  MailHeaders,
  OpenedMail,
} from '../../../../domain/documents/opened-mail.ts';
import { attachmentOf } from './attachment.ts';
import { htmlToText } from './html-text.ts';
import type { MailBudget } from './mail-budget.ts';
import { fieldsOf, mailHeadersOf } from '../mail-headers.ts';
import type { HeaderField } from '../mail-headers.ts';
import { ReadError } from '../read-error.ts';
import { compressedRtfToText } from './rtf-text.ts';
import { mailText } from './text-document.ts';

// A CommonJS module: some loaders hand over its default, others what holds it.
const MsgReader =
  (MsgReaderModule as unknown as { default?: typeof MsgReaderModule }).default ?? MsgReaderModule;

/** Those that are not named after their number. */
const CODEPAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decodeHtml = (html: Uint8Array, codepage: number | undefined): string => {
  const name = codepage === undefined ? 'utf-8' : (CODEPAGES[codepage] ?? `windows-${codepage}`);
  try {
    return new TextDecoder(name).decode(html);
  } catch {
    return new TextDecoder('utf-8').decode(html);
  }
};

/** The text stream, else the HTML stream, else what the compressed RTF holds. */
export const bodyOf = (fields: FieldsData, limits: MailBudget): string => {
  if (fields.body?.trim()) return fields.body;
  const html = fields.html ? decodeHtml(fields.html, fields.internetCodepage) : fields.bodyHtml;
  if (html?.trim()) return htmlToText(html, limits);
  if (fields.compressedRtf) return compressedRtfToText(fields.compressedRtf, limits);
  return fields.body ?? '';
};

/** Mails that Outlook made itself have no header fields: its own properties stand in. */
const fieldsFromProperties = (data: FieldsData): HeaderField[] => {
  const smtp = data.senderAddressType === 'SMTP' ? data.senderEmail : undefined;
  const from = data.senderSmtpAddress ?? data.sentRepresentingSmtpAddress ?? smtp;
  return [
    ...(from ? [{ name: 'from', value: `<${from}>` }] : []),
    ...(data.messageId ? [{ name: 'message-id', value: data.messageId }] : []),
  ];
};

const headersOf = (data: FieldsData): MailHeaders => {
  const transported = fieldsOf(data.headers ?? '');
  const hasSender = transported.some(({ name }) => name === 'from');
  const sent = data.clientSubmitTime ?? data.messageDeliveryTime;
  return mailHeadersOf(hasSender ? transported : fieldsFromProperties(data), {
    fromName: data.senderName ?? null,
    subject: data.subject ?? null,
    sentAt: sent ? new Date(sent) : null,
  });
};

const openFields = (
  reader: InstanceType<typeof MsgReader>,
  data: FieldsData,
  limits: MailBudget,
  depth: number,
): OpenedMail => {
  if (depth > limits.mailDepth) throw new ReadError('MIME_TOO_DEEP');
  if (data.error) throw new ReadError('CORRUPT_MAIL');
  const parts = data.attachments ?? [];
  limits.spend('mailParts', parts.length);
  const attachments: MailAttachment[] = [];
  const forwarded: OpenedMail[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.innerMsgContentFields) {
      forwarded.push(openFields(reader, part.innerMsgContentFields, limits, depth + 1));
      continue;
    }
    const { fileName, content } = reader.getAttachment(part);
    const name = part.fileName ?? fileName;
    attachments.push(
      attachmentOf(content, { name, type: part.attachMimeTag, position: index + 1 }),
    );
  }
  const headers = headersOf(data);
  const text = mailText(headers, bodyOf(data, limits), limits.textLength);
  return { headers, text, attachments, forwarded };
};

/** Opens a mail as Outlook saves it. */
export const openMsg = (bytes: Buffer, limits: MailBudget): OpenedMail => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const reader = new MsgReader(view);
  const data = reader.getFileData();
  if (data.dataType !== 'msg') throw new ReadError('NOT_A_MAIL');
  return openFields(reader, data, limits, 0);
};
