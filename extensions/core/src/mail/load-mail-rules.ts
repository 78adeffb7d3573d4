import type { Knex } from 'knex';
import type { MailRule } from '../../../domain/mail/index.ts';

/** Active rules of a company; the pure rule puts them in order. */
export const loadMailRules = (knex: Knex, company: string): Promise<MailRule[]> =>
  knex('mail_rules')
    .where({ company, is_active: true })
    .select<MailRule[]>(
      'id',
      'name',
      'priority',
      'mailbox',
      'sender',
      'domain',
      'subject',
      'kinds',
      'action',
      'route_to',
    );

export const factsOfMailbox = async (
  knex: Knex,
  mailbox: string | null,
): Promise<{ authServer: string | null; site: string | null }> => {
  const row = mailbox
    ? await knex('mailboxes')
        .where({ id: mailbox })
        .first<{ auth_server: string | null; site: string | null } | undefined>(
          'auth_server',
          'site',
        )
    : undefined;
  return { authServer: row?.auth_server ?? null, site: row?.site ?? null };
};
