import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { hashRequest } from '../src/platform/idempotency.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { visitor } from './support/http.ts';
import { listen } from './support/socket.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let clerk: Person;

const order = () => ({
  workType: 'ACTIVATION',
  partner: 'TIME-FTTH',
  serviceId: `TBBNA${Math.floor(Math.random() * 900_000 + 100_000)}G`,
  customerName: 'Siti Contohan',
  phones: ['0126999999'],
  addressText: 'Jalan Contoh 1',
});

beforeAll(async () => {
  tenant = await newTenant();
  clerk = await newMember(tenant, 'intake');
});

describe('a route', () => {
  it('refuses a body that is too large, before it is understood', async () => {
    const remarks = 'x'.repeat(1_100_000);
    const { status } = await clerk.post('/api/orders', { ...order(), remarks });
    expect(status).toBe(413);
  });

  it('refuses an upload that does not say where its parts end', async () => {
    const answer = await fetch(`${inject('url')}/api/email/parse-excel`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clerk.token}`, 'content-type': 'multipart/form-data' },
      body: 'anything',
    });
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect([answer.status, errors[0]?.extensions.code]).toEqual([400, 'INVALID_PAYLOAD']);
  });

  it('refuses what is not JSON, what is no id, and what is no route', async () => {
    expect((await clerk.get('/api/orders/not-an-id')).code).toBe('FAILED_VALIDATION');
    expect((await clerk.get('/api/nothing')).status).toBe(404);
    expect((await clerk.get('/api/orders?sort=colour')).code).toBe('FAILED_VALIDATION');
    expect((await clerk.get('/api/orders?cursor=made-up')).code).toBe('INVALID_QUERY');
  });

  it('answers with the request’s id', async () => {
    const id = randomUUID();
    const { headers } = await clerk.get('/api/orders', { 'x-request-id': id });
    expect(headers.get('x-request-id')).toBe(id);
    const other = await clerk
      .get('/api/orders', { 'x-request-id': 'no good\tid' })
      .catch(() => null);
    expect(other?.headers.get('x-request-id') ?? '').not.toContain('good');
  });
});

describe('Idempotency-Key', () => {
  const keyed = (key: string) => ({ user_id: clerk.userId, route: 'post /orders', key });
  const table = () => database()('idempotency_keys').withSchema('fieldwright');

  it('runs a command once when twenty repetitions race', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const input = order();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => clerk.post('/api/orders', input, headers)),
    );
    const made = new Set(answers.filter(({ status }) => status === 201).map(({ data }) => data.id));
    expect(made.size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201).map(({ code }) => code);
    expect(others.filter((code) => code !== 'PLATFORM_REQUEST_IN_PROGRESS')).toEqual([]);
    const rows = await database()('work_orders').where({
      company: tenant.id,
      service_id: input.serviceId,
    });
    expect(rows).toHaveLength(1);
  });

  it('may be used again after a refusal, because nothing happened', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const refused = await clerk.post('/api/orders', { ...order(), workType: 'NOTHING' }, headers);
    expect(refused.status).toBe(400);
    expect((await clerk.post('/api/orders', order(), headers)).status).toBe(201);
  });

  it('is marked by the transaction: a process that died after it cannot do the work twice', async () => {
    const key = randomUUID();
    const input = order();
    await clerk.post('/api/orders', input, { 'idempotency-key': key });
    const stored = await table().where(keyed(key)).first();
    expect(stored).toMatchObject({ status: 201 });
    expect(stored.request_hash).toHaveLength(hashRequest([]).length);

    const lost = { status: 202, response: null };
    await table().where(keyed(key)).update(lost);
    const soon = await clerk.post('/api/orders', input, { 'idempotency-key': key });
    expect(soon).toMatchObject({ status: 409, code: 'PLATFORM_REQUEST_IN_PROGRESS' });

    const longAgo = database().raw(`now() - interval '2 minutes'`);
    await table()
      .where(keyed(key))
      .update({ ...lost, created_at: longAgo });
    const again = await clerk.post('/api/orders', input, { 'idempotency-key': key });
    expect(again).toMatchObject({ status: 409, code: 'PLATFORM_ALREADY_APPLIED' });
  });

  it('is taken over from a process that died before it', async () => {
    const key = randomUUID();
    const input = order();
    await table().insert({
      ...keyed(key),
      request_hash: 'of another attempt',
      created_at: database().raw(`now() - interval '2 minutes'`),
    });
    const answer = await clerk.post('/api/orders', input, { 'idempotency-key': key });
    expect(answer.status).toBe(201);
  });
});

describe('rows written past Directus', () => {
  it('reach subscribers once', async () => {
    const colleague = await newMember(tenant, 'dispatcher');
    const listener = await listen(colleague.token, [{ collection: 'work_orders' }]);
    const { data } = await clerk.post('/api/orders', order());
    const events = () => listener.seen.get('work_orders')?.events ?? new Set<string>();
    await eventually(
      async () => events(),
      (ids) => ids.has(data.id),
    );
    expect(events().has(data.id)).toBe(true);
    listener.close();
    const left = await database()('notices')
      .withSchema('fieldwright')
      .whereRaw(`body::text like ?`, [`%${data.id}%`]);
    expect(left).toEqual([]);
  });
});

describe('/docs', () => {
  it('describes Directus’ routes and ours, as far as the reader may see them', async () => {
    const read = async (person: { token: string | null }) => {
      const response = await fetch(`${(await import('vitest')).inject('url')}/docs/openapi.json`, {
        headers: person.token ? { authorization: `Bearer ${person.token}` } : {},
      });
      return (await response.json()) as { paths: Record<string, unknown> };
    };
    const mine = await read(clerk);
    expect(mine.paths).toHaveProperty(['/api/orders']);
    expect(mine.paths).toHaveProperty(['/items/work_orders']);
    expect(mine.paths).not.toHaveProperty(['/items/rate_cards']);
    const strangers = await read(visitor());
    expect(strangers.paths).not.toHaveProperty(['/items/work_orders']);
  });

  it('is a page with scripts of its own only', async () => {
    const page = String((await visitor().get('/docs/')).data);
    expect(page).toContain('swagger-ui-bundle.js');
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
    for (const asset of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js']) {
      expect((await visitor().get(`/docs/${asset}`)).status, asset).toBe(200);
    }
  });
});

describe('a transaction', () => {
  it('does a committed use case once, also when what follows the commit fails', async () => {
    let runs = 0;
    const result = await inTransaction(database(), systemActor('system'), async (ctx) => {
      runs += 1;
      ctx.afterCommit(() => {
        throw Object.assign(new Error('Deadlock'), { code: '40P01' });
      });
      return 'done';
    });
    expect({ result, runs }).toEqual({ result: 'done', runs: 1 });
  });

  it('tries a deadlock again, and says every other failure at once', async () => {
    const deadlocked = () => Promise.reject(Object.assign(new Error('x'), { code: '40P01' }));
    const failing = (code: string) => {
      let runs = 0;
      const run = async () => {
        runs += 1;
        if (runs < 3) throw Object.assign(new Error('Refused'), { code });
        return runs;
      };
      return inTransaction(database(), systemActor('system'), run);
    };
    await expect(failing('40P01')).resolves.toBe(3);
    await expect(
      inTransaction(database(), systemActor('system'), deadlocked),
    ).rejects.toMatchObject({
      code: 'PLATFORM_CROSSED',
      status: 409,
    });
    await expect(failing('XX000')).rejects.toThrow('Refused');
  });
});
