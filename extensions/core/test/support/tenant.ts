import { randomBytes, randomUUID } from 'node:crypto';
import type { Persona } from '../../../domain/organisation/personas.ts';
import { MEMBER_ROLE } from '../../../domain/organisation/index.ts';
import { createCompany } from '../../../../seeds/factories/company.ts';
import { database } from './database.ts';
import { type Client, clientFor } from './http.ts';

export type Tenant = { id: string; key: string };
export type Person = Client & { userId: string; email: string };

type Kind = 'installer' | 'operator' | 'maintenance' | 'professional';

/** The samples keep their days while the clock goes on: no day is too far for a test. */
const ANY_DAY = JSON.stringify({
  intake: { appointmentDaysBehind: 36_500, appointmentDaysAhead: 36_500 },
});
const WITH_SETTINGS = `(coalesce(settings::jsonb, '{}') || ?::jsonb)::json`;

/** A company of its own for a test, with the reference data of its kind. */
export const newTenant = async (kind: Kind = 'installer'): Promise<Tenant> => {
  const key = `test-${randomBytes(5).toString('hex')}`;
  const id = await createCompany(database(), { key, name: `Test ${key}`, kind });
  await database()('companies')
    .where({ id })
    .update({ settings: database().raw(WITH_SETTINGS, [ANY_DAY]) });
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
