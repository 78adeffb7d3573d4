import { useEnv } from '@directus/env';
import { choiceWords, inWords, languageOf, LOCALES, say } from '../../../../domain/words/index.ts';
import type { LongHandler } from '../../platform/background.ts';
import { sendMail } from '../../platform/mail-out.ts';
import { open } from '../../platform/secrets.ts';
import { sendInvitation } from '../topics.ts';

type Row = {
  email: string;
  persona: string;
  company: string;
  expires_at: Date;
  locale: string;
  /** Language of the account that the address has already. */
  language: string | null;
};

/** In the language of the person where he has an account, else in that of the company. */
export const invitationMail = (row: Row, link: string): { subject: string; text: string } => {
  const { company, persona, expires_at: expiry, locale } = row;
  const language = languageOf(row.language) ?? languageOf(locale) ?? 'en';
  // The company's own locale where it is of the same language: its order of a date is the better one.
  const dates = languageOf(locale) === language ? locale : LOCALES[language];
  const until = expiry.toLocaleDateString(dates, { dateStyle: 'long' });
  const params = { company, role: choiceWords(persona, language), link, until };
  return {
    subject: inWords(say('MAIL_INVITATION_SUBJECT', { company }), language),
    text: inWords(say('MAIL_INVITATION', params), language),
  };
};

/** Mails the link of an invitation that is still open. */
export const sendInvitationHandler: LongHandler<{ invitation: string; link: string }> = {
  topic: sendInvitation,
  run: async (job, { invitation, link }) => {
    const row = await job
      .knex('invitations as i')
      .join('companies as c', 'c.id', 'i.company')
      .join('personas as p', 'p.code', 'i.persona')
      .where({ 'i.id': invitation, 'i.accepted_at': null, 'i.revoked_at': null })
      .first<Row | undefined>(
        'i.email',
        'p.label as persona',
        'i.expires_at',
        'c.name as company',
        'c.locale',
        job.knex.raw(
          '(select u.language from directus_users u where lower(u.email) = i.email) as language',
        ),
      );
    if (!row) return { sent: false };
    await sendMail(useEnv(), { to: row.email, ...invitationMail(row, open(link, 'sent-links')) });
    return { sent: true };
  },
};
