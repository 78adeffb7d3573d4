import { useEnv } from '@directus/env';
import type { Knex } from 'knex';
import { markOf } from '../../../../domain/messages/index.ts';
import { inWords, languageOf, say } from '../../../../domain/words/index.ts';
import type { LongHandler } from '../../platform/background.ts';
import { canMail, sendMail } from '../../platform/mail-out.ts';
import { announce } from '../../platform/notices.ts';
import { sign } from '../../platform/secrets.ts';
import { mailMessage } from '../topics.ts';

type Row = {
  id: string;
  company: string;
  body: string;
  mail_to: string | null;
  mail_state: string | null;
  number: string;
  company_name: string;
  locale: string;
  writer: string | null;
  mailbox: string | null;
  answers: string | null;
};

const FIND = `
  select m.id, m.company, m.body, m.mail_to, m.mail_state, o.number, c.name as company_name, c.locale,
    nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '') as writer,
    (select b.user_name from mailboxes b where b.company = m.company and b.is_active
      and b.user_name like '%_@_%' order by b.created_at limit 1) as mailbox,
    (select x.message_id from order_messages s join mails x on x.company = s.company and x.id = s.mail
      where s.company = m.company and s.work_order = m.work_order and s.created_at < m.created_at
      order by s.created_at desc limit 1) as answers
  from order_messages m
  join work_orders o on o.company = m.company and o.id = m.work_order
  join companies c on c.id = m.company
  left join directus_users u on u.id = m.created_by
  where m.id = ?`;

const LAST_ATTEMPT = 5;

/** What an answer is recognised by. */
export const signatureOf = (company: string, message: string): string =>
  sign(`message:${company}:${message}`);

const hostOf = (from: unknown): string =>
  /@([a-z0-9.-]+)/i.exec(String(from ?? ''))?.[1]?.toLowerCase() ?? 'fieldwright.invalid';

const writeState = async (knex: Knex, id: string, state: 'sent' | 'failed'): Promise<void> => {
  await knex.transaction(async (trx) => {
    await trx('order_messages').where({ id }).update({ mail_state: state });
    await announce(trx, { collection: 'order_messages', action: 'update', ids: [id] });
  });
};

/** Mails one message to the client; his answer comes back into the thread by its Message-ID. */
export const mailMessageHandler: LongHandler<{ message: string }> = {
  topic: mailMessage,
  attempts: LAST_ATTEMPT,
  run: async ({ knex, attempt }, { message }) => {
    const env = useEnv();
    const row = (await knex.raw<{ rows: Row[] }>(FIND, [message])).rows[0];
    if (!row?.mail_to || row.mail_state !== 'waiting') return { sent: false };
    if (!canMail(env)) {
      await writeState(knex, row.id, 'failed');
      return { sent: false };
    }
    const language = languageOf(row.locale) ?? 'en';
    const params = {
      number: row.number,
      company: row.company_name,
      text: row.body,
      name: row.writer ?? row.company_name,
    };
    try {
      await sendMail(env, {
        to: row.mail_to,
        subject: inWords(say('MAIL_MESSAGE_SUBJECT', params), language),
        text: inWords(say('MAIL_MESSAGE', params), language),
        messageId: markOf(row.id, signatureOf(row.company, row.id), hostOf(env['EMAIL_FROM'])),
        ...(row.mailbox && { replyTo: row.mailbox }),
        ...(row.answers && { inReplyTo: row.answers }),
      });
    } catch (error) {
      if (attempt >= LAST_ATTEMPT) await writeState(knex, row.id, 'failed');
      throw error;
    }
    await writeState(knex, row.id, 'sent');
    return { sent: true };
  },
};
