import { useEnv } from '@directus/env';
import { createTransport } from 'nodemailer';
import { PERSONA_CHOICES } from '../../../../domain/organisation/index.ts';
import type { LongHandler } from '../../platform/background.ts';
import { open } from '../../platform/secrets.ts';
import { sendInvitation } from '../topics.ts';

type Row = { email: string; persona: string; company: string; expires_at: Date; locale: string };

/** By the settings that Directus sends with. */
const transportOf = (env: Record<string, unknown>) => {
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

const textOf = ({ company, persona, expires_at: until, locale }: Row, link: string): string => {
  const role = PERSONA_CHOICES.find(({ value }) => value === persona)?.label ?? persona;
  return [
    `${company} invites you to work with them in Fieldwright as ${role}.`,
    '',
    `Open this link to accept: ${link}`,
    '',
    `It works once, until ${until.toLocaleDateString(locale, { dateStyle: 'long' })}.`,
    'If you did not expect this, do nothing.',
  ].join('\n');
};

/** Mails the link of an invitation that is still open. */
export const sendInvitationHandler: LongHandler<{ invitation: string; link: string }> = {
  topic: sendInvitation,
  run: async (job, { invitation, link }) => {
    const row = await job
      .knex('invitations as i')
      .join('companies as c', 'c.id', 'i.company')
      .where({ 'i.id': invitation, 'i.accepted_at': null, 'i.revoked_at': null })
      .first<Row | undefined>(
        'i.email',
        'i.persona',
        'i.expires_at',
        'c.name as company',
        'c.locale',
      );
    if (!row) return { sent: false };
    const env = useEnv();
    await transportOf(env).sendMail({
      from: String(env['EMAIL_FROM']),
      to: row.email,
      subject: `${row.company} invites you`,
      text: textOf(row, open(link)),
    });
    return { sent: true };
  },
};
