import { type Said, say } from '../words/index.ts';
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

export type MailboxProblem = Said & { field: string };

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
  if (host === '') problems.push({ field: 'host', ...say('MAILBOX.host') });
  else if (!HOST.test(host)) problems.push({ field: 'host', ...say('MAILBOX.hostName', { host }) });
  else if (limits.hosts.length > 0 && !limits.hosts.includes(host.toLowerCase()))
    problems.push({ field: 'host', ...say('MAILBOX.hostRefused') });
  if (!isWhole(box.port, 1, 65_535)) problems.push({ field: 'port', ...say('MAILBOX.port') });
  if (box.security === 'none' && host !== '' && !isLoopback(host) && !limits.allowUnencrypted)
    problems.push({
      field: 'security',
      ...say('MAILBOX.security'),
    });
  if (isBlank(box.folder)) problems.push({ field: 'folder', ...say('MAILBOX.folder') });
  if (isBlank(box.user_name)) problems.push({ field: 'user_name', ...say('MAILBOX.userName') });
  if (box.auth === 'password' && !box.has_password)
    problems.push({ field: 'password', ...say('MAILBOX.password') });
  if (box.auth === 'oauth2' && !box.has_access_token)
    problems.push({ field: 'access_token', ...say('MAILBOX.accessToken') });
  if (box.after_reading === 'move' && isBlank(box.move_to_folder))
    problems.push({ field: 'move_to_folder', ...say('MAILBOX.moveTo') });
  if (box.after_reading === 'move' && box.move_to_folder?.trim() === box.folder?.trim())
    problems.push({ field: 'move_to_folder', ...say('MAILBOX.moveToOther') });
  return problems;
};

/** What keeps a mailbox from working, at the field where it can be mended. */
export const checkMailbox = (box: MailboxFacts, limits: MailboxLimits): MailboxProblem[] => {
  const problems: MailboxProblem[] = [];
  if (!isWhole(box.interval_seconds, SHORTEST_INTERVAL_SECONDS, 86_400))
    problems.push({
      field: 'interval_seconds',
      ...say('MAILBOX.interval', { seconds: SHORTEST_INTERVAL_SECONDS }),
    });
  if (!isWhole(box.raw_retention_days, 1, 3_650))
    problems.push({ field: 'raw_retention_days', ...say('MAILBOX.retention') });
  if (box.silent_after_hours !== null && !isWhole(box.silent_after_hours, 1, 8_760))
    problems.push({
      field: 'silent_after_hours',
      ...say('MAILBOX.silentAfter'),
    });
  if (box.kind === 'imap') problems.push(...serverProblems(box, limits));
  else if (!box.has_signing_secret)
    problems.push({
      field: 'signing_secret',
      ...say('MAILBOX.signingSecret'),
    });
  return problems;
};
