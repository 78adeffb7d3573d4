import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder } from './support/crew.ts';
import { database } from './support/database.ts';
import { admin } from './support/http.ts';
import { newPerson } from './support/tenant.ts';

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const newCustomer = async (orders: number): Promise<string> => {
  const id = randomUUID();
  await database()('customers').insert({ id, company: crew.tenant.id, name: 'Siti Contohan' });
  for (let made = 0; made < orders; made++) await newOrder(crew, { customer: id });
  const held = await database()('work_orders').where({ company: crew.tenant.id, customer: id });
  if (held.length < orders) throw new Error(`${held.length} of ${orders} orders name the customer`);
  return id;
};

/** A policy of a customer's own: buildings may be deleted, and nothing else be seen. */
const mayDeleteBuildings = async (): Promise<string> => {
  const policy = randomUUID();
  await admin().post('/policies', {
    id: policy,
    name: 'Buildings only',
    permissions: ['read', 'delete'].map((action) => ({
      collection: 'buildings',
      action,
      permissions: { company: { _eq: crew.tenant.id } },
      fields: ['*'],
    })),
  });
  return policy;
};

describe('deleting what is referenced', () => {
  it('says what refers to it, and how often, by REST', async () => {
    const customer = await newCustomer(2);
    const answer = await crew.admin.delete(`/items/customers/${customer}`);
    expect(answer).toMatchObject({ status: 409, code: 'PLATFORM_STILL_REFERENCED' });
    expect(answer.errors?.[0]?.message).toContain('2 work orders');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      collection: 'customers',
      item: customer,
      references: [{ collection: 'work_orders', field: 'customer', count: 2 }],
    });
    const many = await crew.admin.delete('/items/customers', [customer, await newCustomer(1)]);
    expect(many.errors?.[0]?.message).toContain('3 work orders');
    expect(await database()('customers').where({ id: customer })).toHaveLength(1);
  });

  it('says it by GraphQL, and to the administrator', async () => {
    const customer = await newCustomer(1);
    const mutation = `mutation { delete_customers_item(id: "${customer}") { id } }`;
    const { errors } = await crew.admin.graphql(mutation);
    expect(JSON.stringify(errors)).toContain('PLATFORM_STILL_REFERENCED');
    expect(JSON.stringify(errors)).toContain('1 work order');
    const bySystem = await admin().delete(`/items/customers/${customer}`);
    expect(bySystem).toMatchObject({ status: 409, code: 'PLATFORM_STILL_REFERENCED' });
  });

  it('counts what the caller sees and hides the rest', async () => {
    const building = randomUUID();
    await database()('buildings').insert({
      id: building,
      company: crew.tenant.id,
      code: 'USED',
      name: 'Menara Contoh',
    });
    await newOrder(crew, { building });
    const policy = await mayDeleteBuildings();
    const blind = await newPerson([]);
    await database()('directus_access').insert({ id: randomUUID(), user: blind.userId, policy });
    const hidden = await blind.delete(`/items/buildings/${building}`);
    expect(hidden).toMatchObject({ status: 409, code: 'PLATFORM_STILL_REFERENCED' });
    expect(hidden.errors?.[0]?.extensions.references).toEqual([]);
    expect(hidden.errors?.[0]?.message).toContain('rows that you do not see');
    const seen = await crew.admin.delete(`/items/buildings/${building}`);
    expect(seen.errors?.[0]?.message).toContain('1 work order');
  });

  it('deletes what nothing refers to', async () => {
    const customer = await newCustomer(0);
    expect((await crew.admin.delete(`/items/customers/${customer}`)).status).toBe(204);
  });
});
