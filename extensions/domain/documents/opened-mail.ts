import type { TextDocument } from './document.ts';
import type { ReadErrorCode } from './errors.ts';

/** What one server says it found about a mail's sender; only our own server's word counts. */
export type AuthenticationResult = {
  server: string;
  spf: string | null;
  dkim: string | null;
  dmarc: string | null;
};

export type MailHeaders = {
  messageId: string | null;
  inReplyTo: string | null;
  references: readonly string[];
  /** From the address itself, lower case; null when there is none or more than one. */
  fromAddress: string | null;
  fromName: string | null;
  /** `Return-Path` as our server wrote it. */
  envelopeFrom: string | null;
  subject: string | null;
  /** ISO instant. */
  sentAt: string | null;
  authentication: readonly AuthenticationResult[];
  /** Written by a program: an answer of somebody away, or news that a mail did not arrive. */
  automatic?: 'answer' | 'undelivered';
};

export type MailAttachment = {
  name: string;
  type: string;
  sha256: string;
  content: Uint8Array;
  /** Why it is not read, whatever its name. */
  problem?: ReadErrorCode;
};

/** A mail taken apart. HTML has become text; nothing was rendered or fetched. */
export type OpenedMail = {
  headers: MailHeaders;
  text: TextDocument;
  attachments: readonly MailAttachment[];
  /** Mails that came as attachments, in order. */
  forwarded: readonly OpenedMail[];
};
