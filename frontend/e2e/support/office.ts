import { randomUUID } from 'node:crypto';
import knex from 'knex';
import type { CompanyKind, ShippedPersona } from '../../../extensions/domain/organisation/index.ts';
import { ANY_DAY } from '../../../seeds/factories/any-day.ts';
import { createCompany, createOrders, createPeople } from '../../../seeds/index.ts';
import { environment } from './environment.ts';

export type Office = {
  id: string;
  name: string;
  /** Mail of the one who has the persona. */
  of: (persona: ShippedPersona) => string;
  close: () => Promise<void>;
};

/** A company of its own with one person of each of these personas, and orders that nobody has. */
export const createOffice = async (
  personas: readonly ShippedPersona[],
  { kind = 'installer', orders = 0 }: { kind?: CompanyKind; orders?: number } = {},
): Promise<Office> => {
  const key = `office-${randomUUID().slice(0, 8)}`;
  const database = knex({
    client: 'pg',
    connection: environment.databaseUrl,
    pool: { min: 0, max: 2 },
  });
  const name = `Contoh ${key}`;
  const id = await createCompany(database, { key, name, kind, settings: ANY_DAY });
  const of = (persona: ShippedPersona): string => `${persona}@${key}.example.com`;
  await createPeople(
    database,
    personas.map((persona) => ({
      email: of(persona),
      firstName: persona,
      lastName: 'Contoh',
      memberships: [{ company: id, persona }],
    })),
    environment.password,
  );
  if (orders > 0) await createOrders(database, { company: id, name: key, count: orders });
  return { id, name, of, close: () => database.destroy() };
};
