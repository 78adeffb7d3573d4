import { randomUUID } from 'node:crypto';
import knex from 'knex';
import { createCompany, createPeople } from '../../../seeds/index.ts';
import { insertMissing } from '../../../seeds/lib/insert.ts';
import { environment } from './environment.ts';

export type InvitingCompany = { name: string; admin: string; close: () => Promise<void> };

/** A company of its own with an administrator and a technician record that nobody has yet. */
export const createInvitingCompany = async (): Promise<InvitingCompany> => {
  const key = `inviting-${randomUUID().slice(0, 8)}`;
  const database = knex({
    client: 'pg',
    connection: environment.databaseUrl,
    pool: { min: 0, max: 2 },
  });
  const name = `Contoh ${key}`;
  const id = await createCompany(database, { key, name, kind: 'installer' });
  const admin = `admin@${key}.example.com`;
  await createPeople(
    database,
    [
      {
        email: admin,
        firstName: 'Aina',
        lastName: 'Contoh',
        memberships: [{ company: id, persona: 'admin' }],
      },
    ],
    environment.password,
  );
  await insertMissing(database, 'technicians', [
    {
      id: randomUUID(),
      company: id,
      code: 'T07',
      name: 'Siti Contohan',
      kind: 'in_house',
      level: 'senior',
      skills: [],
    },
  ]);
  return { name, admin, close: () => database.destroy() };
};
