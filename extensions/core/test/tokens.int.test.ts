import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { clientFor } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let boss: Person;

beforeAll(async () => {
  tenant = await newTenant();
  boss = await newMember(tenant, 'admin');
});

const make = async (body: object = {}) => {
  const answer = await boss.post('/api/tokens', { name: 'ERP', ...body });
  return { ...answer, program: clientFor(answer.data?.token ?? null) };
};
const row = (id: string) => database()('api_tokens').where({ id }).first();

/** Opens a socket and signs in; `closed` says with which code it ended. */
const openSocket = async (token: string): Promise<{ closed: Promise<number> }> => {
  const socket = new WebSocket(`${inject('url').replace(/^http/, 'ws')}/websocket`);
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code));
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const told = new Promise((resolve) =>
    socket.addEventListener('message', resolve, { once: true }),
  );
  socket.send(JSON.stringify({ type: 'auth', access_token: token }));
  await told;
  return { closed };
};

describe('a token of a program', () => {
  it('opens what an integrator may see, and nothing more', async () => {
    const { status, data, program } = await make();
    expect(status).toBe(201);
    expect(data.token).toMatch(/^fwt_[\w-]{43}$/);
    expect((await program.get('/items/work_orders?limit=1')).status).toBe(200);
    expect((await program.get('/api/auth/capabilities')).data.companies).toMatchObject([
      { id: tenant.id, personas: ['integrator'] },
    ]);
    expect((await program.graphql('{ work_orders(limit: 1) { id } }')).status).toBe(200);
    await database()('customers').insert({
      ...{ id: randomUUID(), company: tenant.id, name: 'Aminah Contohan' },
    });
    const asked = await program.graphql('{ customers { id name number } }');
    expect(asked.data?.customers).toMatchObject([{ name: 'Aminah Contohan' }]);
    expect((await program.get('/api/tokens')).status).toBe(403);
    expect((await program.get('/items/memberships')).status).toBe(403);
  });

  it('is kept as a digest alone, and its use is noted', async () => {
    const { data, program } = await make();
    await program.get('/items/work_orders?limit=1');
    const kept = await row(data.id);
    expect(JSON.stringify(kept)).not.toContain(data.token);
    expect(data.token.endsWith(kept.hint)).toBe(true);
    expect(kept.last_used_at).not.toBeNull();
    const shown = await boss.get(`/items/api_tokens/${data.id}`);
    expect(shown.data).not.toHaveProperty('token_hash');
    const { data: list } = await boss.get('/api/tokens');
    expect(JSON.stringify(list)).not.toContain(data.token);
    expect(list.tokens[0]).toMatchObject({ id: data.id, state: 'active' });
    const people = await boss.get('/api/people');
    expect(JSON.stringify(people.data)).not.toContain(kept.user);
  });

  it('is recorded: who made it and who took it back, without the use', async () => {
    const { data, program } = await make();
    await program.get('/items/work_orders?limit=1');
    await boss.post(`/api/tokens/${data.id}/revoke`);
    const events = await database()('domain_events')
      .withSchema('fieldwright')
      .where({ subject: data.id })
      .orderBy('id');
    expect(events.map(({ kind }) => kind)).toEqual(['api-token.created', 'api-token.revoked']);
    expect(JSON.stringify(events)).not.toContain('token_hash');
    const activity = await database()('directus_activity').where({ item: data.id });
    expect(activity.map(({ user }) => user)).toEqual([boss.userId, boss.userId]);
  });

  it('ends at once when it is taken back', async () => {
    const { data, program } = await make();
    expect((await boss.post(`/api/tokens/${data.id}/revoke`)).status).toBe(200);
    expect((await program.get('/items/work_orders?limit=1')).status).toBe(401);
    expect((await boss.post(`/api/tokens/${data.id}/revoke`)).status).toBe(200);
    expect((await boss.post(`/api/tokens/${data.id}/renew`, {})).code).toBe(
      'ORGANISATION_TOKEN_REVOKED',
    );
  });

  it('ends by itself, and reads like one that never was', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const { data, program } = await make({ expiresAt });
    expect((await program.get('/items/work_orders?limit=1')).status).toBe(200);
    await database()('api_tokens')
      .where({ id: data.id })
      .update({ expires_at: new Date(Date.now() - 1_000) });
    const expired = await program.get('/items/work_orders?limit=1');
    const unknown = await clientFor(`fwt_${'x'.repeat(43)}`).get('/items/work_orders?limit=1');
    expect(expired.status).toBe(401);
    expect(expired.errors).toEqual(unknown.errors);
    expect((await make({ expiresAt: '2020-01-01T00:00:00Z' })).code).toBe(
      'ORGANISATION_TOKEN_PAST',
    );
  });

  it('is exchanged for another, and the old one dies', async () => {
    const { data, program } = await make();
    const renewed = await boss.post(`/api/tokens/${data.id}/renew`, {});
    expect((await program.get('/items/work_orders?limit=1')).status).toBe(401);
    const next = clientFor(renewed.data.token);
    expect((await next.get('/items/work_orders?limit=1')).status).toBe(200);
  });

  it('is the company’s administrator’s to make', async () => {
    const manager = await newMember(tenant, 'manager');
    expect((await manager.post('/api/tokens', { name: 'ERP' })).status).toBe(403);
    const foreign = await newTenant();
    expect((await make({ company: foreign.id })).status).toBe(403);
    expect((await make({ name: '' })).status).toBe(400);
  });

  it.each([
    ['is exchanged', (id: string) => boss.post(`/api/tokens/${id}/renew`, {})],
    ['is taken back', (id: string) => boss.post(`/api/tokens/${id}/revoke`)],
    [
      'comes to its end',
      (id: string) =>
        database()('api_tokens')
          .where({ id })
          .update({ expires_at: new Date(Date.now() - 1_000) }),
    ],
    [
      'loses its account',
      async (id: string) => {
        const { user } = await row(id);
        await database()('directus_users').where({ id: user }).update({ status: 'suspended' });
      },
    ],
  ])('closes what it has open when it %s', async (_when, change) => {
    const { data } = await make();
    const { closed } = await openSocket(data.token);
    await change(data.id);
    expect(await closed).toBe(1008);
  });

  it('closes what it has open at its time, without anybody’s doing', async () => {
    const { data } = await make({ expiresAt: new Date(Date.now() + 4_000).toISOString() });
    const { closed } = await openSocket(data.token);
    expect(await closed).toBe(1008);
  });
});
