import { createTransport } from 'nodemailer';

type Env = Readonly<Record<string, unknown>>;

/** Whether the installation can send mails at all. */
export const canMail = (env: Env): boolean =>
  env['EMAIL_TRANSPORT'] === 'smtp' && Boolean(env['EMAIL_SMTP_HOST']);

/** By the settings that Directus sends with. */
const transportOf = (env: Env) => {
  const user = env['EMAIL_SMTP_USER'];
  return createTransport({
    host: String(env['EMAIL_SMTP_HOST']),
    port: Number(env['EMAIL_SMTP_PORT'] ?? 587),
    secure: String(env['EMAIL_SMTP_SECURE']) === 'true',
    ...(user
      ? { auth: { user: String(user), pass: String(env['EMAIL_SMTP_PASSWORD'] ?? '') } }
      : {}),
  });
};

export const sendMail = async (
  env: Env,
  mail: {
    to: string;
    subject: string;
    text: string;
    messageId?: string;
    replyTo?: string;
    inReplyTo?: string;
    attachments?: { filename: string; contentType: string; content: Buffer }[];
  },
): Promise<void> => {
  await transportOf(env).sendMail({ from: String(env['EMAIL_FROM']), ...mail });
};
