import type { ImapFlowError } from 'imapflow';
import type { ImapMailbox } from './mailbox.ts';

export type Trouble = { code: string; message: string };

/** Trouble whose words are ours already. */
export class MailboxTrouble extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Another worker holds the mailbox, or it was changed: nobody needs to be told. */
export class LeaseLost extends Error {}

const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const TIMED_OUT = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT']);
const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const CERTIFICATE =
  /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|HOSTNAME_MISMATCH)/;

/** What went wrong, in words that say what to do. Nothing a server wrote is repeated. */
export const troubleOf = (error: unknown, mailbox: ImapMailbox): Trouble => {
  if (error instanceof MailboxTrouble) return { code: error.code, message: error.message };
  const failure = error as ImapFlowError;
  const inner = failure._err as { code?: string } | undefined;
  const codes = [failure.code ?? '', inner?.code ?? ''];
  const has = (set: Set<string>): boolean => codes.some((code) => set.has(code));
  const at = `${mailbox.host}:${mailbox.port}`;
  if (failure.authenticationFailed)
    return {
      code: 'MAILBOX_LOGIN_REFUSED',
      message:
        mailbox.auth === 'oauth2'
          ? `${mailbox.host} refused the access token: it may have expired. Enter a new one.`
          : `${mailbox.host} refused the name or the password. Check both and enter the password again.`,
    };
  if (codes.some((code) => CERTIFICATE.test(code)))
    return {
      code: 'MAILBOX_CERTIFICATE',
      message: `The certificate of ${mailbox.host} is not trusted or is for another name.`,
    };
  if (failure.tlsFailed || codes.some((code) => code.startsWith('ERR_SSL')))
    return {
      code: 'MAILBOX_TLS_FAILED',
      message: `No protected connection with ${at}: check port and security.`,
    };
  if (failure.mailboxMissing || failure.serverResponseCode === 'NONEXISTENT')
    return {
      code: 'MAILBOX_FOLDER_MISSING',
      message: `There is no folder "${mailbox.folder}" in this mailbox.`,
    };
  if (has(UNKNOWN_HOST))
    return {
      code: 'MAILBOX_HOST_UNKNOWN',
      message: `No server is known by the name ${mailbox.host}.`,
    };
  if (has(REFUSED))
    return { code: 'MAILBOX_UNREACHABLE', message: `${at} does not accept connections.` };
  if (has(TIMED_OUT)) return { code: 'MAILBOX_TIMEOUT', message: `${at} did not answer in time.` };
  if (failure.code?.startsWith('Closed') || codes.includes('NoConnection') || has(CLOSED))
    return {
      code: 'MAILBOX_CONNECTION_LOST',
      message: `The connection to ${mailbox.host} broke off. It goes on where it stopped.`,
    };
  return {
    code: 'MAILBOX_FAILED',
    message: `Reading from ${mailbox.host} failed (${failure.code ?? failure.name}).`,
  };
};

const CLOSED = new Set(['EConnectionClosed', 'ECONNRESET', 'EPIPE', 'StateLogout']);
