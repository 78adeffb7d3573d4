import { useEnv } from '@directus/env';
import { createTransport, type Transporter } from 'nodemailer';
import { asHtml, mailFault } from '../../../../domain/notifications/index.ts';
import { canMail } from '../../platform/mail-out.ts';
import type { Channel } from './types.ts';

type Settings = { env: Readonly<Record<string, unknown>>; patienceMs: number };

/** A server that does not answer holds a message for so long, and the others not at all. */
const PATIENCE_MS = 15_000;
const MOST_CONNECTIONS = 3;

let read: () => Settings = () => ({ env: useEnv(), patienceMs: PATIENCE_MS });
/** Where the settings come from, for a process that is not started with them. */
export const configureMail = (from: () => Settings): void => {
  read = from;
};
/** What is named in mails besides: the sender, and where links lead. */
export const mailSettings = (): Settings['env'] => read().env;

let pool: { key: string; transport: Transporter } | null = null;

/** One pool for what the settings say now; another when they change. */
const transport = (): Transporter => {
  const { env, patienceMs } = read();
  const user = env['EMAIL_SMTP_USER'];
  const options = {
    host: String(env['EMAIL_SMTP_HOST']),
    port: Number(env['EMAIL_SMTP_PORT'] ?? 587),
    secure: String(env['EMAIL_SMTP_SECURE']) === 'true',
    ...(user
      ? { auth: { user: String(user), pass: String(env['EMAIL_SMTP_PASSWORD'] ?? '') } }
      : {}),
    ...{ pool: true as const, maxConnections: MOST_CONNECTIONS },
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
  };
  const key = JSON.stringify(options);
  if (pool?.key !== key) {
    pool?.transport.close();
    pool = { key, transport: createTransport(options) };
  }
  return pool.transport;
};

export const closeMail = (): void => {
  pool?.transport.close();
  pool = null;
};

export const mail: Channel = {
  isAvailable: () => canMail(mailSettings()),
  unreachable: ({ email }) => (email ? null : 'NO_ADDRESS'),
  send: async ({ delivery, reader, text }) => {
    const from = String(mailSettings()['EMAIL_FROM']);
    const { name, color } = reader.company;
    await transport().sendMail({
      from: { name, address: from },
      to: reader.email ?? '',
      subject: text.subject,
      text: text.body,
      html: asHtml(text.body, {
        ...{ title: text.subject, sender: name, color, language: reader.language },
      }),
      // Whoever gets it twice because a worker died in between sees one.
      messageId: `<${delivery.id}@${from.split('@').at(-1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  },
  faultOf: mailFault,
};
