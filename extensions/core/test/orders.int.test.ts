import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { admin, visitor } from './support/http.ts';
import { newMember, newPerson, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let dispatcher: Person;
let serial = 0;

const order = (changes: Record<string, unknown> = {}) => ({
  workType: 'ACTIVATION',
  partner: 'TIME-FTTH',
  serviceId: `TBBNA${String(900_000 + serial++)}G`,
  customerName: 'Siti Contohan',
  phones: ['+60126999999', '012-699 9999'],
  addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
  ...changes,
});

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
});

describe('POST /api/orders', () => {
  it('takes in an order: number, first state, event, normal forms, source', async () => {
    const { status, data } = await dispatcher.post(
      '/api/orders',
      order({ woNumber: ' a9000001 ', source: { ref: 'CRM-1' } }),
    );
    expect(status).toBe(201);
    expect(data).toMatchObject({
      company: tenant.id,
      status: 'Pending',
      statusCategory: 'new',
      woNumber: 'A9000001',
      serviceIdType: 'TBBN',
      phones: ['+60126999999'],
      sourceKind: 'api',
      source: { ref: 'CRM-1' },
      version: 1,
    });
    expect(data.number).toMatch(/^WO-\d{4}-\d{5}$/);
    expect(data.missing.map(({ field }: { field: string }) => field)).toContain('building');

    const events = await database()('work_order_events').where({ work_order: data.id });
    expect(events).toMatchObject([
      { kind: 'created', to_status: 'Pending', actor_user: dispatcher.userId, source: 'api' },
    ]);
  });

  it('writes activity and a complete revision', async () => {
    const { data } = await dispatcher.post('/api/orders', order());
    const revision = await database()('directus_revisions')
      .where({ collection: 'work_orders', item: data.id })
      .first('data');
    expect(revision.data).toMatchObject({ company: tenant.id, number: data.number });
  });

  it('refuses the same work with a pointer to it', async () => {
    const input = order({ woNumber: 'A9000777' });
    const first = await dispatcher.post('/api/orders', input);
    const second = await dispatcher.post('/api/orders', { ...input, woNumber: 'a9000777' });
    expect(second).toMatchObject({ status: 409, code: 'WORK_DUPLICATE' });
    expect(second.errors?.[0]?.extensions.order).toMatchObject({
      id: first.data.id,
      number: first.data.number,
    });
  });

  it('lets one service id have several orders', async () => {
    const input = order({ woNumber: 'A9000101' });
    await dispatcher.post('/api/orders', input);
    const relocation = await dispatcher.post('/api/orders', { ...input, woNumber: 'M9000101' });
    expect(relocation.status).toBe(201);
  });

  it('names every field that is missing', async () => {
    const { phones: _phones, ...input } = order({ serviceId: undefined });
    const answer = await dispatcher.post('/api/orders', input);
    expect(answer).toMatchObject({ status: 400, code: 'WORK_FIELDS_MISSING' });
    const fields = (answer.errors?.[0]?.extensions.errors as { field: string }[]).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(expect.arrayContaining(['service_id', 'phones']));
  });

  it('names a field it does not know and a reference that is not there', async () => {
    const unknown = await dispatcher.post('/api/orders', order({ colour: 'red' }));
    expect(unknown).toMatchObject({ status: 400, code: 'FAILED_VALIDATION' });
    const type = await dispatcher.post('/api/orders', order({ workType: 'NOTHING' }));
    expect(type).toMatchObject({ status: 400, code: 'WORK_UNKNOWN_REFERENCE' });
    expect(type.errors?.[0]?.extensions).toMatchObject({ field: 'workType', value: 'NOTHING' });
  });

  it('does a command once per Idempotency-Key', async () => {
    const input = order();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await dispatcher.post('/api/orders', input, headers);
    const again = await dispatcher.post('/api/orders', input, headers);
    expect(again.status).toBe(201);
    expect(again.data).toEqual(first.data);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await dispatcher.post('/api/orders', order(), headers);
    expect(other).toMatchObject({ status: 422, code: 'PLATFORM_IDEMPOTENCY_KEY_REUSED' });
  });

  it('gives one of twenty racing requests the order, and numbers without a gap', async () => {
    const input = order({ woNumber: 'A9000999' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => dispatcher.post('/api/orders', input)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'WORK_DUPLICATE')).toHaveLength(19);
    const numbers = (await database()('work_orders').where({ company: tenant.id }).pluck('number'))
      .map((number: string) => Number(number.split('-')[2]))
      .sort((a: number, b: number) => a - b);
    expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
  });

  it('asks who you are and whether you may', async () => {
    expect((await visitor().post('/api/orders', order())).status).toBe(401);
    const auditor = await newMember(tenant, 'auditor');
    expect((await auditor.post('/api/orders', order())).status).toBe(403);
    const foreign = await newMember(await newTenant('installer'), 'dispatcher');
    const answer = await foreign.post('/api/orders', order({ company: tenant.id }));
    expect(answer.status).toBe(403);
  });

  it('asks a member of two companies for which', async () => {
    const other = await newTenant('installer');
    const both = await newPerson([
      { company: tenant.id, persona: 'dispatcher' },
      { company: other.id, persona: 'dispatcher' },
    ]);
    expect(await both.post('/api/orders', order())).toMatchObject({
      status: 400,
      code: 'ORGANISATION_COMPANY_NEEDED',
    });
    const named = await both.post('/api/orders', order({ company: other.id }));
    expect(named).toMatchObject({ status: 201, data: { company: other.id } });
  });
});

describe('other doors', () => {
  const typeId = async () =>
    (await database()('work_types').where({ company: tenant.id, code: 'ACTIVATION' }).first('id'))
      .id as string;

  it('REST obeys the same rules', async () => {
    const row = {
      work_type: await typeId(),
      service_id: ' tbbna777777g ',
      wo_number: 'A9007777',
      customer_name: 'Lim Contoh',
      phones: ['60126999999'],
      address_text: 'Jalan Contoh 7',
    };
    const first = await dispatcher.post('/items/work_orders', row);
    expect(first.status).toBe(200);
    expect(first.data).toMatchObject({
      company: tenant.id,
      status: 'Pending',
      service_id: 'TBBNA777777G',
      phones: ['+60126999999'],
    });
    expect(first.data.number).toMatch(/^WO-/);
    const events = await database()('work_order_events').where({ work_order: first.data.id });
    expect(events).toMatchObject([{ kind: 'created', actor_user: dispatcher.userId }]);

    const duplicate = await dispatcher.post('/items/work_orders', row);
    expect(duplicate).toMatchObject({ status: 409, code: 'WORK_DUPLICATE' });
  });

  it('GraphQL obeys the same rules', async () => {
    const mutation = `mutation ($data: create_work_orders_input!) {
      create_work_orders_item(data: $data) { id number status }
    }`;
    const data = {
      // Directus' schema asks for every column without a default, `company` among them.
      company: tenant.id,
      work_type: await typeId(),
      service_id: 'TBBNA888888G',
      wo_number: 'A9008888',
      customer_name: 'Devi Contohan',
      phones: ['0126999999'],
      address_text: 'Jalan Contoh 8',
    };
    const first = await dispatcher.graphql(mutation, { data });
    expect(first.errors).toBeUndefined();
    expect(first.data.create_work_orders_item.number).toMatch(/^WO-/);
    const duplicate = await dispatcher.graphql(mutation, { data });
    expect(duplicate.code).toBe('WORK_DUPLICATE');
  });

  it('ask for the fields that the work type needs', async () => {
    const row = { work_type: await typeId(), service_id: 'TBBNA999999G', customer_name: ' ' };
    const rest = await dispatcher.post('/items/work_orders', row);
    expect(rest).toMatchObject({ status: 400, code: 'WORK_FIELDS_MISSING' });
    const named = (answer: typeof rest): string[] =>
      (answer.errors?.[0]?.extensions.errors as { field: string }[]).map(({ field }) => field);
    expect(named(rest)).toEqual(expect.arrayContaining(['customer_name', 'phones']));
    const graphql = await dispatcher.graphql(
      `mutation ($data: create_work_orders_input!) {
        create_work_orders_item(data: $data) { id }
      }`,
      { data: { company: tenant.id, ...row } },
    );
    expect(graphql.code).toBe('WORK_FIELDS_MISSING');
    expect(named(graphql)).toEqual(named(rest));
  });

  it('keep them: a change may not take them away, but may correct what was never there', async () => {
    const { data: made } = await dispatcher.post('/api/orders', order());
    const patch = (id: string, body: Record<string, unknown>) =>
      dispatcher.patch(`/items/work_orders/${id}`, body);
    for (const body of [{ customer_name: '' }, { phones: [] }, { service_id: null }]) {
      const answer = await patch(made.id, body);
      expect(answer, JSON.stringify(body)).toMatchObject({
        status: 400,
        code: 'WORK_FIELDS_MISSING',
      });
    }
    expect((await patch(made.id, { customer_name: 'Rosnah Misal' })).status).toBe(200);

    await database()('work_orders').where({ id: made.id }).update({ phones: null });
    expect((await patch(made.id, { phones: [], remarks: 'Still none' })).status).toBe(200);
  });

  it('do not take a type of work that stands for a group or needs more', async () => {
    const { data: made } = await dispatcher.post('/api/orders', order());
    const types = (await database()('work_types').where({ company: tenant.id })) as {
      id: string;
      parent: string | null;
      required_fields: string[] | null;
    }[];
    const group = types.find(({ id }) => types.some(({ parent }) => parent === id));
    const answer = await dispatcher.patch(`/items/work_orders/${made.id}`, {
      work_type: group?.id,
    });
    expect(answer).toMatchObject({ status: 400, code: 'WORK_TYPE_UNUSABLE' });
    const demanding = types.find(({ required_fields: fields }) => fields?.includes('old_address'));
    const more = await dispatcher.patch(`/items/work_orders/${made.id}`, {
      work_type: demanding?.id,
    });
    expect(more).toMatchObject({ status: 400, code: 'WORK_FIELDS_MISSING' });
  });

  it('an order cannot be turned into another by PATCH', async () => {
    const one = await dispatcher.post('/api/orders', order({ woNumber: 'A9005001' }));
    const two = await dispatcher.post('/api/orders', order({ woNumber: 'A9005002' }));
    const answer = await dispatcher.patch(`/items/work_orders/${two.data.id}`, {
      service_id: one.data.serviceId,
      wo_number: 'A9005001',
    });
    expect(answer).toMatchObject({ status: 409, code: 'WORK_DUPLICATE' });
  });

  it('SQL itself refuses a duplicate', async () => {
    const { data } = await dispatcher.post('/api/orders', order({ woNumber: 'A9006001' }));
    const row = await database()('work_orders').where({ id: data.id }).first();
    const duplicate = database()('work_orders').insert({
      id: randomUUID(),
      company: row.company,
      work_type: row.work_type,
      partner_group: row.partner_group,
      service_id: row.service_id,
      wo_number: 'a9006001',
    });
    await expect(duplicate).rejects.toThrow(/work_orders_natural_key/);
  });
});

describe('GET /api/orders', () => {
  it('pages by key through everything exactly once, in either direction', async () => {
    const company = await newTenant('installer');
    const intake = await newMember(company, 'intake');
    for (let index = 0; index < 25; index++) await intake.post('/api/orders', order());
    for (const sort of ['-created', 'created', 'scheduled', '-scheduled']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const next: string = cursor ? `&cursor=${cursor}` : '';
        const { data } = await intake.get(`/api/orders?limit=7&count=true&sort=${sort}${next}`);
        expect(data).toMatchObject({ total: 25, isTotalCapped: false });
        seen.push(...data.orders.map(({ id }: { id: string }) => id));
        cursor = data.nextCursor;
      } while (cursor);
      expect(seen).toHaveLength(25);
      expect(new Set(seen).size).toBe(25);
    }
  });

  it('finds by any reference and labels what it lists', async () => {
    const { data: made } = await dispatcher.post('/api/orders', order({ woNumber: 'A9123456' }));
    const { data } = await dispatcher.get('/api/orders?search=9123456');
    expect(data.orders).toMatchObject([
      { id: made.id, workTypeLabel: expect.any(String), partnerLabel: 'TIME-FTTH' },
    ]);
  });

  it('shows nothing of another company', async () => {
    await dispatcher.post('/api/orders', order());
    const foreign = await newMember(await newTenant('installer'), 'dispatcher');
    expect((await foreign.get('/api/orders?count=true')).data).toMatchObject({
      orders: [],
      total: 0,
    });
    expect((await foreign.get(`/api/orders?company=${tenant.id}`)).status).toBe(403);
  });
});

describe('secrets', () => {
  it('are sealed, listed by name, revealed by a logged command', async () => {
    const { data: made } = await dispatcher.post(
      '/api/orders',
      order({ secrets: { password: 'geheim-42' } }),
    );
    const stored = await database()('work_order_secrets').where({ work_order: made.id }).first();
    expect(stored.cipher).not.toContain('geheim');
    expect(JSON.stringify(made)).not.toContain('geheim');

    const { data: shown } = await dispatcher.get(`/api/orders/${made.id}`);
    expect(shown.secretNames).toEqual(['password']);

    const revealed = await dispatcher.post(`/api/orders/${made.id}/secrets/reveal`);
    expect(revealed.data.secrets).toEqual([{ name: 'password', value: 'geheim-42' }]);
    const events = await database()('work_order_events')
      .where({ work_order: made.id, kind: 'secret_revealed' })
      .select('actor_user', 'data');
    expect(events).toEqual([{ actor_user: dispatcher.userId, data: { names: ['password'] } }]);
  });

  it('stay closed to personas without the capability and to every Directus route', async () => {
    const { data: made } = await dispatcher.post(
      '/api/orders',
      order({ secrets: { password: 'geheim-43' } }),
    );
    const intake = await newMember(tenant, 'intake');
    expect((await intake.post(`/api/orders/${made.id}/secrets/reveal`)).status).toBe(403);
    const technician = await newMember(tenant, 'technician');
    expect((await technician.post(`/api/orders/${made.id}/secrets/reveal`)).status).toBe(403);
    const manager = await newMember(tenant, 'admin');
    expect((await manager.get('/items/work_order_secrets')).status).toBe(403);
    expect((await admin().get(`/api/orders/${made.id}`)).data.secretNames).toEqual(['password']);
  });
});
