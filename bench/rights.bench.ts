/** Rights with a thousand companies: joining, editing a persona of all, and one request's look-up. */
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { MEMBER_ROLE } from '../extensions/domain/organisation/index.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { report } from './lib/report.ts';
import { percentile, timed } from './lib/statistics.ts';

const COMPANIES = 1_000;
const ROUNDS = 100;
const P = 0.95;
const WAIT_MS = 250;

const words = (ms: number): string => `${ms.toFixed(1)} ms`;
const p95 = (samples: readonly number[]): number => percentile(samples, P);

const addCompanies = async (knex: Knex, count: number): Promise<string[]> => {
  const rows = Array.from({ length: count }, () => {
    const id = randomUUID();
    return { id, key: `bench-${id}`, name: `Bench ${id.slice(0, 8)}`, kind: 'installer' as const };
  });
  for (let at = 0; at < rows.length; at += 50)
    await knex('companies').insert(rows.slice(at, at + 50));
  return rows.map(({ id }) => id);
};

const addUser = async (knex: Knex): Promise<{ id: string; token: string }> => {
  const [id, token] = [randomUUID(), randomBytes(24).toString('base64url')];
  await knex('directus_users').insert({
    id,
    token,
    email: `${id}@example.com`,
    role: MEMBER_ROLE.id,
    status: 'active',
    provider: 'default',
  });
  return { id, token };
};

const insertMembership = (knex: Knex, company: string, user: string, persona: string) =>
  knex('memberships').insert({ id: randomUUID(), company, user, persona });

const call = async (
  { url }: Stack,
  token: string,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
  return ((await answer.json()) as { data: unknown }).data;
};

type LookUp = { warm: number[]; cold: number[] };

/** A list that is nearly nothing but rights; cold after every permission cache was dropped. */
const lookUps = async (knex: Knex, stack: Stack, token: string): Promise<LookUp> => {
  const found: LookUp = { warm: [], cold: [] };
  const ask = () => call(stack, token, 'GET', '/items/sites?limit=1');
  for (let round = 0; round < ROUNDS; round++) {
    found.warm.push(await timed(ask));
    if (round % 5 > 0) continue;
    await knex.raw(`select pg_notify('fieldwright_permissions', 'all')`);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    found.cold.push(await timed(ask));
  }
  return found;
};

const joins = async (
  knex: Knex,
  companies: readonly string[],
  persona: string,
): Promise<number[]> => {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await addUser(knex);
    const company = companies[(round * 7) % companies.length] as string;
    samples.push(await timed(() => insertMembership(knex, company, id, persona)));
  }
  return samples;
};

const waiting = async (knex: Knex): Promise<number> =>
  Number((await knex('fieldwright.persona_waiting').count<{ count: string }[]>())[0]?.count);

/** Joins while the worker brings an edit of a persona of all to the companies. */
const joinsWhileEdited = async (
  knex: Knex,
  stack: Stack,
  companies: readonly string[],
): Promise<{ edit: number; joined: number[]; seconds: number }> => {
  const body = { label: 'Bench', capabilities: ['orders-read'] };
  const rights = (collection: string) => [{ collection, action: 'read', scope: 'company' }];
  const { id, code } = (await call(stack, stack.adminToken, 'POST', '/api/personas', {
    ...body,
    grants: rights('sites'),
  })) as { id: string; code: string };
  while ((await waiting(knex)) > 0) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  const edit = await timed(() =>
    call(stack, stack.adminToken, 'PUT', `/api/personas/${id}`, {
      ...body,
      grants: rights('customers'),
    }),
  );
  const start = performance.now();
  const joined: number[] = [];
  for (let round = 0; (await waiting(knex)) > 0; round++) {
    const user = await addUser(knex);
    const company = companies[(round * 13) % companies.length] as string;
    joined.push(await timed(() => insertMembership(knex, company, user.id, code)));
  }
  return { edit, joined, seconds: (performance.now() - start) / 1_000 };
};

const measure = async (stack: Stack): Promise<void> => {
  const knex = knexFactory({ client: 'pg', connection: stack.databaseUrl });
  try {
    const [first = ''] = await addCompanies(knex, 1);
    const person = await addUser(knex);
    await insertMembership(knex, first, person.id, 'dispatcher');
    const few = await lookUps(knex, stack, person.token);
    const companies = [first, ...(await addCompanies(knex, COMPANIES - 1))];
    await knex.raw(
      'analyze directus_permissions; analyze directus_access; analyze directus_policies',
    );
    const many = await lookUps(knex, stack, person.token);
    const joined = await joins(knex, companies, 'dispatcher');
    const edited = await joinsWhileEdited(knex, stack, companies);

    const [membership, during] = [p95(joined), p95(edited.joined)];
    const against = { id: 'R', reference: '200 ms', goal: { atMost: 1 } };
    report({
      ...against,
      what: `adding a membership, ${COMPANIES} companies, p95`,
      ours: words(membership),
      ratio: membership / 200,
    });
    report({
      ...against,
      what: `the same while an edit is brought to all (${edited.joined.length} in ${edited.seconds.toFixed(0)} s), p95`,
      ours: words(during),
      ratio: during / 200,
    });
    report({
      ...against,
      what: 'the edit of a persona of all companies, until it answers',
      ours: words(edited.edit),
      ratio: edited.edit / 200,
    });
    for (const state of ['warm', 'cold'] as const) {
      report({
        id: 'R',
        what: `one request's look-up, ${state}, median, ${COMPANIES} companies against one`,
        ours: words(percentile(many[state], 0.5)),
        reference: words(percentile(few[state], 0.5)),
        ratio: percentile(many[state], 0.5) / percentile(few[state], 0.5),
        goal: { atMost: 1.3 },
      });
    }
  } finally {
    await knex.destroy();
  }
};

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench', 'rights');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({ dataDir: home, demo: false });
  try {
    await measure(stack);
  } finally {
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};
