import argon2 from 'argon2';
import type { Knex } from 'knex';
import type { Persona } from '../../extensions/domain/organisation/personas.ts';
import { MEMBER_ROLE } from '../../extensions/domain/organisation/index.ts';
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

/**
 * Users who can sign in, with their memberships; the database gives them their access. Directus
 * hashes with the same library and its defaults. They share one known password, and so one hash.
 */
export const createPeople = async (
  knex: Knex,
  people: readonly PersonSeed[],
  password: string,
): Promise<void> => {
  const hash = await argon2.hash(password);
  await insertMissing(
    knex,
    'directus_users',
    people.map((person) => ({
      id: userIdOf(person.email),
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
      password: hash,
      role: MEMBER_ROLE.id,
      status: 'active',
      provider: 'default',
      token: person.token ?? null,
    })),
  );
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
