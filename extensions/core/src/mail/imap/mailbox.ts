import type { Knex } from 'knex';
import type { MailboxFacts } from '../../../../domain/mail/index.ts';

/** A mailbox as the reader needs it; the secrets are sealed. */
export type ImapMailbox = Omit<
  MailboxFacts,
  'has_password' | 'has_access_token' | 'has_signing_secret' | 'host' | 'port' | 'folder'
> & {
  id: string;
  company: string;
  name: string;
  host: string;
  port: number;
  folder: string;
  password: string | null;
  access_token: string | null;
  uid_validity: string | null;
  last_uid: string | null;
  last_error_code: string | null;
};

export const findMailbox = async (knex: Knex, id: string): Promise<ImapMailbox | null> =>
  (await knex('mailboxes').where({ id }).first<ImapMailbox | undefined>()) ?? null;
