import knexFactory, { type Knex } from 'knex';
import { inject } from 'vitest';
import type { Persona } from '../../../domain/organisation/index.ts';
import { companyIdOf, createCompany, createPeople } from '../../../../seeds/index.ts';

const PASSWORD = 'plant-test-password';

export type Answer = { status: number; data: Record<string, unknown>; code: string | null };

export type World = {
  knex: Knex;
  company: string;
  /** Sends a request as one of the company's people. */
  as: (persona: Persona) => (method: string, path: string, body?: unknown) => Promise<Answer>;
  close: () => Promise<void>;
};

const signIn = async (email: string): Promise<string> => {
  const response = await fetch(`${inject('url')}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await response.json()) as { data: { access_token: string } };
  return data.access_token;
};

const send = async (
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> => {
  const response = await fetch(`${inject('url')}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = (text === '' ? {} : JSON.parse(text)) as {
    data?: Record<string, unknown>;
    errors?: { extensions?: { code?: string } }[];
  };
  return {
    status: response.status,
    data: json.data ?? {},
    code: json.errors?.[0]?.extensions?.code ?? null,
  };
};

/** A company of its own with one person of each persona asked for. */
export const plantWorld = async (key: string, personas: readonly Persona[]): Promise<World> => {
  const knex = knexFactory({ client: 'pg', connection: inject('databaseUrl'), pool: { max: 4 } });
  const company = await createCompany(knex, { key, name: `Contoh ${key}`, kind: 'installer' });
  const emailOf = (persona: Persona): string => `${persona}@${key}.example.com`;
  await createPeople(
    knex,
    personas.map((persona) => ({
      email: emailOf(persona),
      firstName: persona,
      lastName: 'Contoh',
      memberships: [{ company: companyIdOf(key), persona }],
    })),
    PASSWORD,
  );
  const tokens = new Map<Persona, string>();
  for (const persona of personas) tokens.set(persona, await signIn(emailOf(persona)));
  return {
    knex,
    company,
    as: (persona) => (method, path, body) => send(tokens.get(persona) ?? '', method, path, body),
    close: () => knex.destroy(),
  };
};
