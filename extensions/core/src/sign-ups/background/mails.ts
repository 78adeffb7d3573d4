import { useEnv } from '@directus/env';
import type { Knex } from 'knex';
import { CODE_MINUTES, RESUME_DAYS } from '../../../../domain/sign-ups/index.ts';
import { instantWords, inWords, say } from '../../../../domain/words/index.ts';
import type { LongHandler, TransactionHandler } from '../../platform/background.ts';
import { canMail, sendMail } from '../../platform/mail-out.ts';
import { readFile } from '../../platform/files.ts';
import { open } from '../../platform/secrets.ts';
import type { SignUpRow } from '../rows.ts';
import { type SignUpCompany, signUpCompany } from '../settings.ts';
import { resumeLink } from '../resume-link.ts';
import { mailCode, mailCopy, mailResume, tidyHolds } from '../topics.ts';

const find = async (
  knex: Knex,
  id: string,
): Promise<{ row: SignUpRow; company: SignUpCompany } | null> => {
  const row = (await knex('sign_ups').where({ id }).first()) as SignUpRow | undefined;
  return row?.email ? { row, company: await signUpCompany(knex, row.company) } : null;
};

/** Mails the code, while it is the latest. */
export const mailCodeHandler: LongHandler<{ signUp: string; code: string }> = {
  topic: mailCode,
  goesFirst: () => true,
  run: async (job, { signUp, code: sealed }) => {
    const found = await find(job.knex, signUp);
    if (!found?.row.code_hash) return { sent: false };
    const { row, company } = found;
    const code = open(sealed, 'sent-links');
    const params = { company: company.name, code, minutes: CODE_MINUTES };
    await sendMail(useEnv(), {
      to: row.email ?? '',
      subject: inWords(say('SIGN_UP_MAIL_CODE_SUBJECT', params), row.language),
      text: inWords(say('SIGN_UP_MAIL_CODE', params), row.language),
    });
    return { sent: true };
  },
};

/** Mails the link to go on with an order elsewhere. */
export const mailResumeHandler: LongHandler<{ signUp: string; secret: string }> = {
  topic: mailResume,
  goesFirst: () => true,
  run: async (job, { signUp, secret }) => {
    const env = useEnv();
    const found = await find(job.knex, signUp);
    if (!found || !canMail(env) || ['ordered', 'lost'].includes(found.row.state))
      return { sent: false };
    const { row, company } = found;
    const link = resumeLink(env['PUBLIC_URL'], secret);
    const params = { company: company.name, link, days: RESUME_DAYS };
    await sendMail(env, {
      to: row.email ?? '',
      subject: inWords(say('SIGN_UP_MAIL_RESUME_SUBJECT', params), row.language),
      text: inWords(say('SIGN_UP_MAIL_RESUME', params), row.language),
    });
    return { sent: true };
  },
};

/** Mails the very bytes that were signed. */
export const mailCopyHandler: LongHandler<{ signUp: string }> = {
  topic: mailCopy,
  run: async (job, { signUp }) => {
    const found = await find(job.knex, signUp);
    if (!found || !canMail(useEnv())) return { sent: false };
    const { row, company } = found;
    const signed = (await job
      .knex('agreements as a')
      .join('agreement_signatures as s', 's.agreement', 'a.id')
      .where({ 'a.company': row.company, 'a.sign_up': row.id })
      .first('a.pdf', 'a.pdf_sha256 as sha256')) as { pdf: string; sha256: string } | undefined;
    if (!signed) return { sent: false };
    const { content } = await readFile(job.knex, row.company, signed.pdf);
    const params = {
      ...{ company: company.name, name: row.name ?? '', sha256: signed.sha256 },
      visit: instantWords(row.slot_starts_at?.toISOString() ?? '', company.timeZone, row.language),
      phone: company.phone ?? company.email ?? '',
    };
    await sendMail(useEnv(), {
      to: row.email ?? '',
      subject: inWords(say('SIGN_UP_MAIL_COPY_SUBJECT', params), row.language),
      text: inWords(say('SIGN_UP_MAIL_COPY', params), row.language),
      attachments: [{ filename: 'agreement.pdf', contentType: 'application/pdf', content }],
    });
    return { sent: true };
  },
};

const BATCH = 1_000;

/** Says of holds whose time is over that it is. Nobody waits for it: who looks for a port asks the clock. */
export const tidyHoldsHandler: TransactionHandler = {
  topic: tidyHolds,
  handle: async ({ trx }) => {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update port_holds set released_at = now(), release_reason = 'expired', updated_at = now()
       where id in (select id from port_holds where released_at is null and hold_ends_at <= now()
         order by id limit ? for update skip locked)`,
      [BATCH],
    );
    return { released: rowCount };
  },
};
