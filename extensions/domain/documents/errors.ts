import { readingMessages } from '../words/index.ts';

/** Why a file was not read, in English; the edge puts it into the reader's words by the code. */
export const READ_ERRORS = Object.fromEntries(
  Object.entries(readingMessages).map(([code, { en }]) => [code, en]),
) as Readonly<Record<ReadErrorCode, string>>;

export type ReadErrorCode = keyof typeof readingMessages;

/** Of these it is the mail itself that is broken, not one of its files. */
const BROKEN_MAILS: readonly ReadErrorCode[] = [
  'MIME_BROKEN',
  'MIME_TOO_DEEP',
  'MIME_TOO_MANY_PARTS',
];

export const isBrokenMail = (code: ReadErrorCode): boolean => BROKEN_MAILS.includes(code);

export type ReadFailure = { code: ReadErrorCode; message: string };

export const readFailure = (
  code: ReadErrorCode,
  message: string = READ_ERRORS[code],
): ReadFailure => ({ code, message });
