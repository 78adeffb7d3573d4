import { randomBytes, randomUUID } from 'node:crypto';
import type { Persona } from '../../../domain/organisation/personas.ts';
import { MEMBER_ROLE } from '../../../domain/organisation/index.ts';
import { ANY_DAY } from '../../../../seeds/factories/any-day.ts';
import { createCompany } from '../../../../seeds/factories/company.ts';
import { database } from './database.ts';
import { type Client, clientFor } from './http.ts';

export type Tenant = { id: string; key: string };
export type Person = Client & { userId: string; email: string };

type Kind = 'installer' | 'operator' | 'maintenance' | 'professional';

/** A company of its own for a test, with the reference data of its kind. */
export const newTenant = async (kind: Kind = 'installer'): Promise<Tenant> => {
  const key = `test-${randomBytes(5).toString('hex')}`;
  const name = `Test ${key}`;
  const id = await createCompany(database(), { key, name, kind, settings: ANY_DAY });
  return { id, key };
};

/** A user with these memberships and a token of his own. */
export const newPerson = async (
  memberships: readonly { company: string; persona: Persona }[],
): Promise<Person> => {
  const userId = randomUUID();
  const token = randomBytes(24).toString('base64url');
  const email = `${userId}@example.com`;
  await database()('directus_users').insert({
    id: userId,
    first_name: 'Test',
    last_name: memberships.map(({ persona }) => persona).join(' '),
    email,
    role: MEMBER_ROLE.id,
    status: 'active',
    provider: 'default',
    token,
  });
  if (memberships.length > 0) {
    await database()('memberships').insert(
      memberships.map((membership) => ({ id: randomUUID(), user: userId, ...membership })),
    );
  }
  return { ...clientFor(token), userId, email };
};

export const newMember = (tenant: Tenant, persona: Persona): Promise<Person> =>
  newPerson([{ company: tenant.id, persona }]);
