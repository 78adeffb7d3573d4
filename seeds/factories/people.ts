import argon2 from 'argon2';
import type { Knex } from 'knex';
import type { Persona } from '../../extensions/domain/organisation/personas.ts';
import { MEMBER_ROLE } from '../../schema/policies/roles.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

export type PersonSeed = {
  email: string;
  firstName: string;
  lastName: string;
  memberships: readonly { company: string; persona: Persona }[];
  /** A fixed API token, for integrators. */
  token?: string;
};

export const userIdOf = (email: string): string => seedId('user', email);

/** Directus hashes with the same library and its defaults. */
const hashed = (password: string): Promise<string> => argon2.hash(password);

/** Users who can sign in, with their memberships; the database gives them their access. */
export const createPeople = async (
  knex: Knex,
  people: readonly PersonSeed[],
  password: string,
): Promise<void> => {
  const users = [];
  for (const person of people) {
    users.push({
      id: userIdOf(person.email),
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
      password: await hashed(password),
      role: MEMBER_ROLE.id,
      status: 'active',
      provider: 'default',
      token: person.token ?? null,
    });
  }
  await insertMissing(knex, 'directus_users', users);
  await insertMissing(
    knex,
    'memberships',
    people.flatMap((person) =>
      person.memberships.map(({ company, persona }) => ({
        id: seedId('membership', person.email, company, persona),
        company,
        user: userIdOf(person.email),
        persona,
      })),
    ),
  );
};
