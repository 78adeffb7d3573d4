import type { Knex } from 'knex';
import { companyIdOf } from '../factories/company.ts';
import { userIdOf } from '../factories/people.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { addMails } from './mails.ts';

/** Whose mails the demo installer reads. Addresses are those of the sample mails. */
const RULES = [
  {
    name: 'Automatic replies',
    priority: 90,
    subject: 'out of office|automatic reply|undeliverable',
    action: 'ignore',
    kinds: [],
  },
  { name: 'TIME', priority: 50, sender: '*@time.example.com', action: 'accept', kinds: [] },
  {
    name: 'Digi wholesale',
    priority: 50,
    sender: 'hsbb@digi.example.com',
    action: 'accept',
    kinds: ['work_order', 'reschedule_notice', 'cancellation', 'withdrawal'],
  },
  {
    name: 'Payment advices of the bank',
    priority: 50,
    sender: 'advice@bank.example.com',
    action: 'accept',
    kinds: ['payment_advice'],
  },
  {
    name: 'Our own people forward mails',
    priority: 40,
    domain: 'installer.example.com',
    action: 'accept',
    kinds: [],
  },
] as const;

/**
 * A mailbox that takes mails by HTTP, with the mails it took, and rules for the senders of the
 * samples.
 */
export const seedMailboxes = async (
  trx: Knex.Transaction,
  {
    sealedKey,
    now,
    filesFolder,
  }: { sealedKey: string | null; now: Date; filesFolder: string | null },
): Promise<void> => {
  const company = companyIdOf('installer');
  const mailbox = seedId(company, 'mailbox', 'inbound');
  await insertMissing(
    trx,
    'mail_rules',
    RULES.map((rule) => ({ ...rule, id: seedId(company, 'mail-rule', rule.name), company })),
  );
  if (sealedKey === null) return;
  await insertMissing(trx, 'mailboxes', [
    {
      id: mailbox,
      company,
      name: 'orders@installer.example.com',
      kind: 'http',
      is_active: true,
      signing_secret: sealedKey,
      responsible: userIdOf('manager@installer.example.com'),
      silent_after_hours: 48,
    },
  ]);
  if (filesFolder !== null) await addMails(trx, { company, mailbox, now, folder: filesFolder });
};
