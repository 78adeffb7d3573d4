import type { Knex } from 'knex';
import { storeMail } from '../../extensions/core/src/mail/use-cases/store-mail.ts';
import { systemActor } from '../../extensions/core/src/platform/actor.ts';
import { letter } from '../factories/mail.ts';
import { contextAt, storeIn } from './history.ts';
import { knownOrders } from './known-orders.ts';
import { demoLetters } from './mail-letters.ts';

/**
 * Mails that waited in the mailbox. They are taken in now, a second apart, and the worker reads them
 * when it first starts, as it reads all: the time from arrival to draft is a true one.
 */
export const addMails = async (
  trx: Knex.Transaction,
  {
    company,
    mailbox,
    now,
    folder,
  }: { company: string; mailbox: string; now: Date; folder: string },
): Promise<void> => {
  const actor = systemActor('system', 'demo');
  const known = await knownOrders(trx, company, { skip: 2 });
  const letters = demoLetters(now, known);
  for (const [index, one] of letters.entries()) {
    const receivedAt = new Date(now.getTime() - (letters.length - index) * 1_000);
    const ctx = contextAt(trx, actor, receivedAt);
    const mail = { company, mailbox, source: 'email', raw: letter(one) } as const;
    await storeMail(ctx, { ...mail, receivedAt }, storeIn(folder));
  }
};
