import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS_WITHOUT_FIBRE, TELECOM_FIELDS } from '../../domain/work/index.ts';
import { type Crew, newCrew, newOrder } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const PERSONAS = ['admin', 'manager', 'dispatcher', 'finance', 'auditor', 'integrator'] as const;
const FIBRE_ONLY = ['splitters', 'splitter_ports', 'splitter_types', 'port_attachments'];
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe.each(KINDS_WITHOUT_FIBRE)('a company of kind %s', (kind) => {
  let tenant: Tenant;
  let people: Record<(typeof PERSONAS)[number], Person>;
  let order: string;

  beforeAll(async () => {
    tenant = await newTenant(kind);
    const members = await Promise.all(PERSONAS.map((persona) => newMember(tenant, persona)));
    people = Object.fromEntries(
      PERSONAS.map((persona, index) => [persona, members[index]]),
    ) as typeof people;
    const type = await database()('work_types').where({ company: tenant.id }).first();
    const made = await people.dispatcher.post('/api/orders', {
      workType: type.code,
      customerName: 'Siti Contohan',
      addressText: 'Jalan Contoh 1',
      woNumber: 'PO-77001',
    });
    expect(made.status, JSON.stringify(made.errors)).toBe(201);
    order = made.data.id;
  });

  it('reads its orders without the fields of fibre work, in every persona', async () => {
    for (const person of Object.values(people)) {
      const { data, status } = await person.get(`/items/work_orders/${order}`);
      expect(status).toBe(200);
      expect(Object.keys(data)).toEqual(expect.arrayContaining(['number', 'customer_name']));
      expect(TELECOM_FIELDS.filter((field) => field in data)).toEqual([]);
    }
  });

  it('cannot ask for, filter or sort by, or write one of them', async () => {
    const { dispatcher } = people;
    for (const query of ['fields=service_id', 'filter[nis_code][_null]=true', 'sort=onu_serial'])
      expect((await dispatcher.get(`/items/work_orders?${query}`)).status, query).toBe(403);
    const aggregated = await dispatcher.get(
      '/items/work_orders?aggregate[countDistinct]=service_id',
    );
    expect(aggregated.status).toBe(403);
    const written = await dispatcher.patch(`/items/work_orders/${order}`, { service_id: 'X' });
    expect(written.status).toBe(403);
    const queried = await dispatcher.graphql('{ work_orders { number service_id } }');
    expect(queried.errors).not.toBeUndefined();
  });

  it('is offered neither the fields nor their sections in the Studio', async () => {
    const { data } = await people.manager.get('/fields/work_orders');
    const offered = data.map(({ field }: { field: string }) => field);
    expect(offered).toContain('section_identity');
    expect(TELECOM_FIELDS.filter((field) => offered.includes(field))).toEqual([]);
    expect(offered).not.toContain('section_plant');
    const rates = await people.finance.get('/fields/rate_cards');
    expect(rates.data.map(({ field }: { field: string }) => field)).not.toContain('order_category');
  });

  it('has no collections of the fibre plant', async () => {
    for (const collection of FIBRE_ONLY)
      expect((await people.admin.get(`/items/${collection}`)).status, collection).toBe(403);
    expect((await people.admin.get('/items/buildings')).status).toBe(200);
  });

  it('finds and lists its orders by the routes without them', async () => {
    const listed = await people.dispatcher.get('/api/orders?search=PO-77001');
    expect(listed.data.orders.map(({ id }: { id: string }) => id)).toEqual([order]);
    const searched = await people.dispatcher.get('/items/work_orders?search=Contohan');
    expect(searched.data.map(({ id }: { id: string }) => id)).toContain(order);
    const read = await people.dispatcher.get(`/api/orders/${order}`);
    for (const row of [listed.data.orders[0], read.data])
      expect(TELECOM_FIELDS.filter((field) => camel(field) in row)).toEqual([]);
  });

  it('is told when a value for one of them comes with an order', async () => {
    const type = await database()('work_types').where({ company: tenant.id }).first();
    const { status, code, errors } = await people.dispatcher.post('/api/orders', {
      workType: type.code,
      customerName: 'Siti Contohan',
      addressText: 'Jalan Contoh 1',
      serviceId: 'TBBNA900001G',
    });
    expect([status, code]).toEqual([400, 'WORK_FIELD_NOT_OF_KIND']);
    expect(errors?.[0]?.extensions.field).toBe('serviceId');
  });
});

describe('a company that works on fibre', () => {
  let crew: Crew;
  beforeAll(async () => {
    crew = await newCrew();
  });

  it('has all of it as before', async () => {
    const { id } = await newOrder(crew);
    const { data } = await crew.dispatcher.get(`/items/work_orders/${id}`);
    expect(TELECOM_FIELDS.filter((field) => !(field in data))).toEqual([]);
    expect((await crew.dispatcher.get(`/api/orders/${id}`)).data.serviceId).toMatch(/^TBBNA/);
    expect((await crew.admin.get('/items/splitters')).status).toBe(200);
  });
});

describe('what changes later', () => {
  const grantOf = async (company: string): Promise<string[]> => {
    const row = await database()('directus_permissions')
      .where({ collection: 'work_orders', action: 'read' })
      .whereRaw(`policy = fieldwright.policy_id(?, 'manager')`, [company])
      .first('fields');
    return row.fields.split(',');
  };

  it('a field that is added reaches those who read all others', async () => {
    const { id: company } = await newTenant('maintenance');
    const field = {
      collection: 'work_orders',
      field: 'x_colour_of_door',
      special: 'alias,no-data',
    };
    await database()('directus_fields').insert(field);
    try {
      expect(await grantOf(company)).toContain('x_colour_of_door');
    } finally {
      await database()('directus_fields').where(field).delete();
    }
  });

  it('a company that takes up fibre sees the fields', async () => {
    const { id: company } = await newTenant('maintenance');
    expect(await grantOf(company)).not.toContain('service_id');
    await database()('companies').where({ id: company }).update({ kind: 'operator' });
    expect(await grantOf(company)).toContain('service_id');
  });
});
