import { ownPattern } from '../../../domain/kernel/own-pattern.ts';
import { plausibleInstant } from '../../../domain/kernel/time.ts';
import type { AuthenticationResult, MailHeaders } from '../../../domain/documents/opened-mail.ts';

/** Header fields in their order: name in lower case, value unfolded. */
export type HeaderField = { name: string; value: string };

export const fieldsOf = (block: string): HeaderField[] =>
  block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+)\s*:\s*(.*)$/.exec(line) ?? [];
      return name ? [{ name: name.toLowerCase(), value: (value ?? '').trim() }] : [];
    });

const allOf = (fields: readonly HeaderField[], name: string): string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);

const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

const withoutComments = (text: string): string => text.replace(/\([^()]*\)/g, ' ');

/**
 * The one address of a `From` or `Return-Path` value, lower case. A name that looks like an address
 * is never taken for one; two addresses, or anything unusual, give null.
 */
export const addressOf = (value: string): string | null => {
  const unquoted = withoutComments(value.replace(/"(?:[^"\\]|\\.)*"/g, ' '));
  const angled = [...unquoted.matchAll(/<([^<>]*)>/g)];
  const rest = unquoted.replace(/<[^<>]*>/g, ' ');
  if (angled.length > 1 || /[<>]/.test(rest) || /[,;:]/.test(rest)) return null;
  const text = (angled[0]?.[1] ?? rest).trim();
  return ADDRESS.test(text) ? text.toLowerCase() : null;
};

/** Of several findings of one method the worst counts. */
const worst = (found: readonly string[]): string | null =>
  found.find((result) => result !== 'pass') ?? found[0] ?? null;

/** `mx.example.com; spf=pass smtp.mailfrom=…; dkim=fail; dmarc=none` */
export const authenticationOf = (value: string): AuthenticationResult => {
  const [server = '', ...results] = withoutComments(value).split(';');
  const found = (method: string): string | null =>
    worst(
      results.flatMap(
        (result) =>
          ownPattern(`^\\s*${method}\\s*=\\s*(\\w+)`, 'i').exec(result)?.[1]?.toLowerCase() ?? [],
      ),
    );
  return {
    server: server.trim().split(/\s+/)[0]?.toLowerCase() ?? '',
    spf: found('spf'),
    dkim: found('dkim'),
    dmarc: found('dmarc'),
  };
};

const idsIn = (value: string | undefined): string[] => value?.match(/<[^<>\s]+>/g) ?? [];

const BY_PROGRAMS = ['x-autoreply', 'x-autorespond'];

/** RFC 3834 and 3464, and what older programs write. A mail without any of it was written by a person. */
export const automaticOf = (fields: readonly HeaderField[]): Pick<MailHeaders, 'automatic'> => {
  const first = (name: string): string => (allOf(fields, name)[0] ?? '').toLowerCase();
  const isReport = /^multipart\/report\b/.test(first('content-type'));
  const isFromNobody = allOf(fields, 'return-path')[0]?.replace(/\s/g, '') === '<>';
  if (isReport || isFromNobody || first('x-failed-recipients') !== '')
    return { automatic: 'undelivered' };
  const submitted = first('auto-submitted').split(/[;\s]/)[0];
  const isAnswer =
    (submitted !== '' && submitted !== 'no') ||
    /^(?:auto_reply|bulk|junk)$/.test(first('precedence')) ||
    BY_PROGRAMS.some((name) => first(name) !== '');
  return isAnswer ? { automatic: 'answer' } : {};
};

/** What the fields say; decoded texts come from the library that parsed the mail. */
export const mailHeadersOf = (
  fields: readonly HeaderField[],
  decoded: { fromName: string | null; subject: string | null; sentAt: Date | null },
): MailHeaders => {
  const [from, ...moreFrom] = allOf(fields, 'from');
  const [returnPath] = allOf(fields, 'return-path');
  return {
    messageId: idsIn(allOf(fields, 'message-id')[0])[0] ?? null,
    inReplyTo: idsIn(allOf(fields, 'in-reply-to')[0])[0] ?? null,
    references: idsIn(allOf(fields, 'references')[0]),
    fromAddress: from && moreFrom.length === 0 ? addressOf(from) : null,
    fromName: decoded.fromName?.trim() || null,
    envelopeFrom: returnPath ? addressOf(returnPath) : null,
    subject: decoded.subject?.replace(/\s+/g, ' ').trim() || null,
    sentAt: plausibleInstant(decoded.sentAt),
    authentication: allOf(fields, 'authentication-results').map(authenticationOf),
    ...automaticOf(fields),
  };
};
