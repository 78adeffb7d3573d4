import type { Knex } from 'knex';
import { companyIdOf, createCompany } from '../factories/company.ts';
import { createPeople } from '../factories/people.ts';
import { EVERY_COMPANY, seedOnce } from '../lib/ledger.ts';
import { DEMO_COMPANIES } from './companies.ts';
import { addFigures } from './figures.ts';
import { seedLeave } from './leave.ts';
import { askForLeave } from './leave-approvals.ts';
import { seedMailboxes } from './mailboxes.ts';
import { demoPeople } from './people.ts';
import { demoSettings } from './planning.ts';
import { seedWork } from './seed-work.ts';

export type DemoOptions = {
  /** Of every demo user. */
  password: string;
  /** The instant that counts as now: three months of work lie before it, two weeks after it. */
  now?: Date;
  /** Root of the local file store; without it the demo has no photos and no partners' files. */
  filesFolder?: string | null;
  /** Seals with the installation's key; without it the demo has no mailbox and no mails. */
  seal?: ((text: string) => string) | null;
};

/** What signs a mail that is sent to the demo's mailbox by HTTP. */
export const demoSigningKey = (password: string): string => `${password}-inbound-key`;

/**
 * Four companies with people and work, written once, in one transaction. The same `now` always
 * gives the same data, but for ids of the intake. Returns whether it ran.
 */
export const seedDemo = (
  knex: Knex,
  { password, now = new Date(), filesFolder = null, seal = null }: DemoOptions,
): Promise<boolean> =>
  seedOnce(knex, { name: 'demo', company: EVERY_COMPANY }, async (trx) => {
    // Else all of it would be told as done by whoever did the last of it.
    await trx.raw(`select set_config('fieldwright.actor', '{"source":"system"}', true)`);
    for (const company of DEMO_COMPANIES)
      await createCompany(trx, { ...company, settings: demoSettings(now) });
    await createPeople(trx, demoPeople(), password);
    await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
    for (const company of DEMO_COMPANIES) await seedWork(trx, company, { now, filesFolder });
    await seedLeave(trx, now);
    await askForLeave(trx);
    for (const { key } of DEMO_COMPANIES) await addFigures(trx, { company: companyIdOf(key), now });
    const sealedKey = seal?.(demoSigningKey(password)) ?? null;
    await seedMailboxes(trx, { sealedKey, now, filesFolder });
  });
