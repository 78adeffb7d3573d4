import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { ImapFlow } from 'imapflow';
import { openSecret } from '../mailbox-secrets.ts';
import { MAIL_LIMITS } from '../mail-settings.ts';
import type { ImapMailbox } from './mailbox.ts';

export type Certificates = { ca?: string[] };

/** The world's authorities and the installation's own. */
export const readCertificates = (file: string | undefined): Certificates =>
  file ? { ca: [...rootCertificates, readFileSync(file, 'utf8')] } : {};

const CONNECT_MS = 20_000;
const GREETING_MS = 10_000;
/** A server that says nothing for so long is gone. */
const SILENCE_MS = 90_000;
const IDLE_MS = 60_000;

/** A client that is not connected yet. Certificates are always checked. */
export const clientFor = (mailbox: ImapMailbox, certificates: Certificates): ImapFlow => {
  const user = mailbox.user_name ?? '';
  const client = new ImapFlow({
    host: mailbox.host,
    port: mailbox.port,
    secure: mailbox.security === 'tls',
    doSTARTTLS: mailbox.security === 'starttls',
    auth:
      mailbox.auth === 'oauth2'
        ? { user, accessToken: openSecret(mailbox.access_token) ?? '' }
        : { user, pass: openSecret(mailbox.password) ?? '' },
    tls: certificates,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
    maxIdleTime: IDLE_MS,
    maxLiteralSize: MAIL_LIMITS.mailBytes * 2,
    maxResponseSize: MAIL_LIMITS.mailBytes * 3,
    clientInfo: { name: 'Fieldwright' },
  });
  // What breaks later also rejects the command that waits; without a listener it would end us.
  client.on('error', () => undefined);
  return client;
};
