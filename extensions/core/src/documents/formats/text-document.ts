import {
  type MailHeaders,
  type TextDocument,
  withoutForwardMarks,
} from '../../../../domain/documents/index.ts';
import { ReadError } from '../read-error.ts';

/** Lines of a text: no control characters, blanks of every kind become plain ones, ends trimmed. */
export const linesOf = (text: string, maxLength: number): string[] => {
  if (text.length > maxLength) throw new ReadError('TEXT_TOO_LONG');
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
    .map((line) =>
      line
        .replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, '')
        .replace(/[^\S\t]/g, ' ')
        .trimEnd(),
    );
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
};

export const mailText = (headers: MailHeaders, text: string, maxLength: number): TextDocument => ({
  lines: withoutForwardMarks(linesOf(text, maxLength), headers.subject),
  subject: headers.subject,
  from: headers.fromAddress,
  sentAt: headers.sentAt,
});

export const plainText = (
  text: string,
  maxLength: number,
  subject: string | null = null,
): TextDocument => ({ lines: linesOf(text, maxLength), subject, from: null, sentAt: null });
