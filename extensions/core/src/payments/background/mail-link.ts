import { useEnv } from '@directus/env';
import { isPayable } from '../../../../domain/payments/index.ts';
import { formatMoney } from '../../../../domain/kernel/money.ts';
import { inWords, languageOf, LOCALES, say } from '../../../../domain/words/index.ts';
import type { LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { canMail, sendMail } from '../../platform/mail-out.ts';
import { changeCharge } from '../change-charge.ts';
import { payLink } from '../pay-link.ts';
import { reasonWords } from '../reason-words.ts';
import { findCharge, lockCharge } from '../rows.ts';
import { mailLinkTopic } from '../topics.ts';

type Reader = {
  name: string;
  email: string | null;
  language: string | null;
  company: string;
  phone: string | null;
  companyEmail: string | null;
};

/** Mails the link to pay, once for an attempt; where no mails are sent, staff copy it. */
export const mailLinkHandler: LongHandler<{ charge: string; attempt: number }> = {
  topic: mailLinkTopic,
  run: async (job, { charge, attempt }) => {
    const env = useEnv();
    const row = await findCharge(job.knex, { id: charge });
    if (!row || !isPayable(row.state) || row.attempt !== attempt || !canMail(env))
      return { sent: false };
    const reader = (await job
      .knex('charges as h')
      .join('customers as k', 'k.id', 'h.customer')
      .join('companies as c', 'c.id', 'h.company')
      .leftJoin('payment_customers as p', 'p.id', 'h.payment_customer')
      .leftJoin('sign_ups as u', 'u.id', 'p.sign_up')
      .where({ 'h.id': charge })
      .first(
        ...['k.name', 'k.email', 'u.language', 'c.name as company', 'c.phone'],
        'c.email as companyEmail',
      )) as Reader | undefined;
    if (!reader?.email) return { sent: false };
    const language = languageOf(reader.language) ?? 'en';
    const money = { minor: Number(row.amount_minor), currency: row.currency };
    const params = {
      ...{ name: reader.name, company: reader.company, what: row.description },
      ...{
        amount: formatMoney(money, LOCALES[language]),
        link: payLink(env['PUBLIC_URL'], charge),
      },
      ...{ reason: reasonWords(row.reason, language) },
      contact: [reader.phone, reader.companyEmail].filter(Boolean).join(', '),
    };
    const key =
      row.state === 'needs_customer' ? 'PAYMENTS_MAIL_AUTHENTICATION' : 'PAYMENTS_MAIL_DECLINED';
    await sendMail(env, {
      to: reader.email,
      subject: inWords(say('PAYMENTS_MAIL_SUBJECT', params), language),
      text: inWords(say(key, params), language),
    });
    await inTransaction(job.knex, job.actor, async (ctx) => {
      await lockCharge(ctx.trx, charge);
      await changeCharge(ctx, charge, { mailed_at: ctx.now });
    });
    return { sent: true };
  },
};
