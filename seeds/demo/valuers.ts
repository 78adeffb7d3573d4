import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import type { DemoOrder } from './demo-order.ts';

/** Banks that give the valuers work. All of them are invented. */
const BANKS = [
  {
    code: 'ANDAIAN',
    name: 'Bank Andaian Berhad',
    branches: ['Kuala Lumpur main', 'Petaling Jaya'],
  },
  { code: 'MISALAN', name: 'Bank Misalan', branches: ['Shah Alam', 'Johor Bahru', 'Klang'] },
  { code: 'SAMPEL', name: 'Sampel Islamic Bank', branches: ['Bangsar'] },
] as const;

type Setting = {
  company: string;
  orders: readonly DemoOrder[];
  random: Random;
  /** Codes of the company's property types. */
  types: readonly string[];
};

const codeOf = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, '-')
    .slice(0, 12);

/** Banks and branches; assignments name the branch that gave them and what is valued. */
export const addBanks = async (
  trx: Knex.Transaction,
  { company, orders, random, types }: Setting,
): Promise<void> => {
  const bank = (code: string): string => seedId(company, 'bank', code);
  await insertMissing(
    trx,
    'banks',
    BANKS.map(({ code, name }, index) => ({
      ...{ id: bank(code), company, code, name },
      account_holder: 'Contoh Valuers',
      account_number: `5140-0000-${String(1001 + index)}`,
      invoice_note: 'Please pay within 30 days and name the number of the report.',
    })),
  );
  const branches = BANKS.flatMap(({ code, branches: names }) =>
    names.map((name, index) => ({
      ...{ id: seedId(company, 'branch', code, name), company, bank: bank(code) },
      ...{ code: codeOf(name), name, contact_person: 'Mortgage desk' },
      phone: `+6030001${String(100 + index)}0`,
      email: `mortgages@${code.toLowerCase()}.example.com`,
    })),
  );
  await insertMissing(trx, 'bank_branches', branches);
  for (const order of orders) {
    order.row.bank_branch = random.pick(branches).id;
    order.row.property_type = seedId(company, 'property-type', random.pick(types));
  }
};
