import type { Knex } from 'knex';
import { createCompany } from '../factories/company.ts';
import { createPeople } from '../factories/people.ts';
import { EVERY_COMPANY, seedOnce } from '../lib/ledger.ts';
import { DEMO_COMPANIES } from './companies.ts';
import { demoPeople } from './people.ts';

export type DemoOptions = {
  /** Of every demo user. */
  password: string;
  /** The day that counts as today; three months lie before it, two weeks after it. */
  today?: Date;
};

/** Four companies with people and work, written once. Returns whether it ran. */
export const seedDemo = (knex: Knex, { password }: DemoOptions): Promise<boolean> =>
  seedOnce(knex, { name: 'demo', company: EVERY_COMPANY }, async (trx) => {
    for (const company of DEMO_COMPANIES) await createCompany(trx, company);
    await createPeople(trx, demoPeople(), password);
  });
