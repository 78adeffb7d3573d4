import type { Knex } from 'knex';
import type { MailState } from '../../../domain/mail/index.ts';
import type { SessionSource } from '../../../domain/intake/index.ts';
import { isId } from '../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { inOwnCompanies } from '../platform/own-row.ts';

export type MailRow = {
  id: string;
  company: string;
  mailbox: string | null;
  /** Said by who uploaded it. */
  site: string | null;
  source: SessionSource;
  message_id: string | null;
  from_address: string | null;
  subject: string | null;
  received_at: Date;
  created_at: Date;
  state: MailState;
  raw: string | null;
};

const COLUMNS = [
  'id',
  'company',
  'mailbox',
  'site',
  'source',
  'message_id',
  'from_address',
  'subject',
  'received_at',
  'created_at',
  'state',
  'raw',
];

export const findMail = async (knex: Knex, id: string): Promise<MailRow | null> =>
  isId(id)
    ? ((await knex('mails').where({ id }).first<MailRow | undefined>(COLUMNS)) ?? null)
    : null;

/** Of two that read the same mail, one waits and finds it read. */
export const lockMail = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  id: string,
): Promise<MailRow | null> =>
  (await trx('mails')
    .where({ id })
    .modify(inOwnCompanies(actor))
    .forUpdate()
    .first<MailRow | undefined>(COLUMNS)) ?? null;
