import { useEnv } from '@directus/env';
import { inWords, languageOf, say } from '../../../../domain/words/index.ts';
import type { LongHandler } from '../../platform/background.ts';
import { canMail, sendMail } from '../../platform/mail-out.ts';
import { linkOf, tokenFor } from '../link.ts';
import { namesOf } from '../people.ts';
import type { RequestRow } from '../rows.ts';
import { mailPerson, type Why } from '../topics.ts';
import { changeLines, commandWords } from '../words.ts';

type Payload = { request: string; user: string; step: number; why: Why | 'closed' };
type Reader = { email: string | null; language: string | null };
type Company = { name: string; locale: string; time_zone: string };

/** Mails one person about a request: while he may decide with the link for it, and when it is closed. */
export const mailPersonHandler: LongHandler<Payload> = {
  topic: mailPerson,
  run: async ({ knex }, { request, user, step, why }) => {
    const env = useEnv();
    if (!canMail(env)) return { sent: false };
    const row = await knex('approval_requests')
      .where({ id: request })
      .first<RequestRow | undefined>();
    const reader = await knex('directus_users')
      .where({ id: user, status: 'active' })
      .first<Reader | undefined>('email', 'language');
    if (!row || !reader?.email) return { sent: false };
    const isOpen = row.status === 'pending' && row.current_step === step;
    const sits = row.seats.some((seat) => seat.user === user && !seat.done);
    if (why === 'closed' ? row.status === 'pending' : !(isOpen && sits)) return { sent: false };
    const company = (await knex('companies')
      .where({ id: row.company })
      .first('name', 'locale', 'time_zone')) as Company;
    const language = languageOf(reader.language) ?? languageOf(company.locale) ?? 'en';
    const names = await namesOf(knex, [row.requested_by]);
    const params = {
      ...{ name: names.get(row.requested_by ?? '') ?? '–', company: company.name },
      ...{ what: commandWords(row.command, language), record: row.record_label },
      ...{ status: row.status, why: row.reason ?? '–', outcome: row.outcome?.message ?? '' },
      changes: changeLines(row, { language, timeZone: company.time_zone }).join('\n'),
      link: linkOf(env['PUBLIC_URL'], tokenFor({ request, step, user }, new Date())),
    };
    const isClosed = why === 'closed';
    const subject = isClosed ? 'MAIL_APPROVAL_CLOSED_SUBJECT' : 'MAIL_APPROVAL_SUBJECT';
    const text = isClosed ? 'MAIL_APPROVAL_CLOSED' : 'MAIL_APPROVAL';
    await sendMail(env, {
      to: reader.email,
      subject: inWords(say(subject, params), language),
      text: inWords(say(text, params), language),
    });
    return { sent: true };
  },
};
