import type { Knex } from 'knex';
import { decideMail } from '../../../domain/mail/index.ts';
import type { AuthenticationResult } from '../../../domain/documents/index.ts';
import { systemActor } from '../platform/actor.ts';
import { inTransaction } from '../platform/context.ts';
import type { Reason } from './judge-mail.ts';
import { factsOfMailbox, loadMailRules } from './load-mail-rules.ts';
import { lockMail, type MailRow } from './mail-row.ts';
import { settleUnreadItems, writeUnreadItem } from './unread-item.ts';
import { stateColumns, writeState } from './write-state.ts';

/** By what was known of its sender when it was stored: a mail that cannot be opened has no more. */
const isTrustedByHead = async (knex: Knex, mail: MailRow): Promise<boolean> => {
  const head = await knex('mails')
    .where({ id: mail.id })
    .first<{ envelope_from: string | null; authentication: AuthenticationResult[] } | undefined>(
      'envelope_from',
      'authentication',
    );
  const { authServer } = await factsOfMailbox(knex, mail.mailbox);
  const letter = {
    mailbox: mail.mailbox,
    fromAddress: mail.from_address,
    envelopeFrom: head?.envelope_from ?? null,
    subject: mail.subject,
    authentication: head?.authentication ?? [],
  };
  const rules = await loadMailRules(knex, mail.company);
  return decideMail(letter, rules, { authServer }).trust === 'accepted';
};

/** A mail that cannot be opened is kept and says why. */
export const writeFailure = async (
  tools: { knex: Knex; requestId: string },
  mail: MailRow,
  reason: Reason,
): Promise<{ state: 'error'; reason: Reason }> => {
  const isTrusted = await isTrustedByHead(tools.knex, mail);
  return inTransaction(tools.knex, systemActor('parser', tools.requestId), async (ctx) => {
    const locked = await lockMail(ctx, mail.id);
    if (locked?.state === 'pending') {
      await settleUnreadItems(ctx, mail.id);
      if (isTrusted) await writeUnreadItem(ctx, { mail, session: null, reason });
      await writeState(ctx, mail, stateColumns('error', reason));
    }
    return { state: 'error' as const, reason };
  });
};
