import type { AfterReading, MailboxAuth, MailboxKind, MailboxSecurity } from './choices.ts';

/** What of a mailbox decides whether it can work; secrets only as "there" or "not there". */
export type MailboxFacts = {
  kind: MailboxKind;
  is_active: boolean;
  host: string | null;
  port: number | null;
  security: MailboxSecurity;
  folder: string | null;
  user_name: string | null;
  auth: MailboxAuth;
  interval_seconds: number;
  after_reading: AfterReading;
  move_to_folder: string | null;
  raw_retention_days: number;
  silent_after_hours: number | null;
  has_password: boolean;
  has_access_token: boolean;
  has_signing_secret: boolean;
};

export type MailboxLimits = {
  /** Whether a password may travel unencrypted to another machine. */
  allowUnencrypted: boolean;
  /** Servers that may be named; empty for any. */
  hosts: readonly string[];
};

export type MailboxProblem = { field: string; message: string };

export const SHORTEST_INTERVAL_SECONDS = 5;
/** A key that can be guessed signs nothing. */
export const SHORTEST_SIGNING_SECRET = 16;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;
const HOST = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.?)+$|^\[?[0-9a-f:]+\]?$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host.trim());

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
const isWhole = (value: number | null, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

const serverProblems = (box: MailboxFacts, limits: MailboxLimits): MailboxProblem[] => {
  const problems: MailboxProblem[] = [];
  const host = box.host?.trim() ?? '';
  if (host === '')
    problems.push({ field: 'host', message: 'An IMAP mailbox needs the name of its server.' });
  else if (!HOST.test(host))
    problems.push({ field: 'host', message: `"${host}" is no name of a server.` });
  else if (limits.hosts.length > 0 && !limits.hosts.includes(host.toLowerCase()))
    problems.push({ field: 'host', message: 'This installation may not connect to that server.' });
  if (!isWhole(box.port, 1, 65_535))
    problems.push({ field: 'port', message: 'The port is a number from 1 to 65535.' });
  if (box.security === 'none' && host !== '' && !isLoopback(host) && !limits.allowUnencrypted)
    problems.push({
      field: 'security',
      message: 'Only a server on this machine may be used without TLS: choose TLS or STARTTLS.',
    });
  if (isBlank(box.folder)) problems.push({ field: 'folder', message: 'Say which folder to read.' });
  if (isBlank(box.user_name))
    problems.push({ field: 'user_name', message: 'Say with which name to sign in.' });
  if (box.auth === 'password' && !box.has_password)
    problems.push({ field: 'password', message: 'Give the password of the mailbox.' });
  if (box.auth === 'oauth2' && !box.has_access_token)
    problems.push({ field: 'access_token', message: 'Give the OAuth2 access token.' });
  if (box.after_reading === 'move' && isBlank(box.move_to_folder))
    problems.push({ field: 'move_to_folder', message: 'Say to which folder mails are moved.' });
  if (box.after_reading === 'move' && box.move_to_folder?.trim() === box.folder?.trim())
    problems.push({ field: 'move_to_folder', message: 'Mails must move to another folder.' });
  return problems;
};

/** What keeps a mailbox from working, at the field where it can be mended. */
export const checkMailbox = (box: MailboxFacts, limits: MailboxLimits): MailboxProblem[] => {
  const problems: MailboxProblem[] = [];
  if (!isWhole(box.interval_seconds, SHORTEST_INTERVAL_SECONDS, 86_400))
    problems.push({
      field: 'interval_seconds',
      message: `The interval is at least ${SHORTEST_INTERVAL_SECONDS} seconds and at most a day.`,
    });
  if (!isWhole(box.raw_retention_days, 1, 3_650))
    problems.push({ field: 'raw_retention_days', message: 'Mails are kept from 1 to 3650 days.' });
  if (box.silent_after_hours !== null && !isWhole(box.silent_after_hours, 1, 8_760))
    problems.push({
      field: 'silent_after_hours',
      message: 'A number of hours from 1, or nothing.',
    });
  if (box.kind === 'imap') problems.push(...serverProblems(box, limits));
  else if (!box.has_signing_secret)
    problems.push({
      field: 'signing_secret',
      message: 'A mailbox for HTTP needs the key that signs what is sent to it.',
    });
  return problems;
};
