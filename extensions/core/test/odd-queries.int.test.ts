import { beforeAll, describe, expect, inject, it } from 'vitest';
import { inLanes } from './isolation/lanes.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { admin, type Client, clientFor } from './support/http.ts';

const asText = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .map(([key, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `${key}=${encodeURIComponent(text)}`;
    })
    .join('&');

let client: Client;
beforeAll(() => {
  client = admin();
});

describe('a query of a wrong form', () => {
  it.each([
    { deep: { company: { _filter: '{bad' } } },
    { deep: { company: { part: { _fields: 7 } } } },
    { aggregate: 'x' },
    { aggregate: { count: {} } },
    { filter: { _and: {} } },
    { filter: { _or: [null] } },
    { alias: '7' },
  ])('is refused with its place, and ends nothing: %j', async (query) => {
    const wanted = { status: 400, code: 'INVALID_QUERY' };
    for (const path of ['/items/customers', '/users', '/server/info'])
      expect.soft(await client.get(`${path}?${asText(query)}`)).toMatchObject(wanted);
    const stranger = await clientFor(null).get(`/items/customers?${asText(query)}`);
    expect(stranger).toMatchObject(wanted);
    expect((await client.get('/server/ping')).status).toBe(200);
  });

  it.each([
    { filter: { created_at: { _gt: '$NOW(-99999999 years)' } } },
    { filter: { name: { _icontains: '$NOW' } } },
    { aggregate: { sum: 'name' } },
    { aggregate: { min: 'id' } },
    { aggregate: { countDistinct: 'contacts' } },
  ])('that no column bears is refused: %j', async (query) => {
    expect(await client.get(`/items/buildings?${asText(query)}`)).toMatchObject({
      status: 400,
      code: 'INVALID_QUERY',
    });
  });
});

describe('what is no query at all', () => {
  it('deletes and exports nothing', async () => {
    const before = await client.get('/items/customers?aggregate[count]=*');
    for (const query of [7, 'x', [], { filter: 7 }]) {
      const answers = [
        await client.delete('/items/customers', { query }),
        await client.post('/utils/export/customers', { query, format: 'csv', file: {} }),
      ];
      for (const { status, code } of answers)
        expect.soft([status, code]).toEqual([400, 'INVALID_QUERY']);
    }
    const after = await client.get('/items/customers?aggregate[count]=*');
    expect(after.data).toEqual(before.data);
  });
});

describe('rows and keys of a wrong form', () => {
  it('are refused with their place', async () => {
    const answers = [
      await client.post('/items/customers', [null]),
      await client.patch('/items/customers', [{ id: 'x' }, null]),
      await client.delete('/items/customers', [null]),
      await client.delete('/flows', { keys: 7 }),
    ];
    expect(answers.map(({ status, code }) => [status, code])).toEqual(
      answers.map(() => [400, 'INVALID_PAYLOAD']),
    );
  });
});

type Field = {
  collection: string;
  field: string;
  type: string;
  meta: { special?: string[] } | null;
};

/** Every way to name a field in a query. */
const asking = (field: string): Record<string, unknown>[] => [
  { groupBy: [field], aggregate: { count: ['*'] } },
  ...['count', 'countDistinct', 'sum', 'min'].map((one) => ({ aggregate: { [one]: [field] } })),
  { sort: [field], limit: 1 },
  { fields: [field], search: 'x', limit: 1 },
  { filter: { [field]: { _null: true } }, limit: 1 },
  { filter: { [field]: { _some: { id: { _eq: 1 } } } }, limit: 1 },
  ...['year', 'count', 'json'].flatMap((name) => [
    { groupBy: [`${name}(${field})`] },
    { filter: { [`${name}(${field})`]: { _eq: 1 } }, limit: 1 },
  ]),
];

const pathOf = (collection: string): string =>
  collection.startsWith('directus_')
    ? `/${collection.replace('directus_', '')}`
    : `/items/${collection}`;

describe('every kind of field', () => {
  let world: Company;
  beforeAll(async () => {
    world = await newWorld();
  });

  const ask = async (collection: string, query: Record<string, unknown>) => {
    const answer = await fetch(`${inject('url')}${pathOf(collection)}`, {
      method: 'SEARCH',
      headers: {
        authorization: `Bearer ${world.people.admin.token ?? ''}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: Record<string, unknown>[] };
    return { status: answer.status, data };
  };

  it('can be asked for in every part of a query without a fault', async () => {
    // Of those that the caller may read, one of each kind; of people each, whose fields differ by right.
    const { data } = (await world.people.admin.get('/fields')) as { data: Field[] };
    const kinds = new Map(
      data.map((one): [string, Field] => [
        one.collection === 'directus_users'
          ? one.field
          : `${one.type} ${String(one.meta?.special)} ${String(one.collection.startsWith('directus_'))}`,
        one,
      ]),
    );
    const asked = [...kinds.values()].flatMap(({ collection, field }) =>
      asking(field).map((query) => ({ collection, query })),
    );
    const wrong: string[] = [];
    await inLanes(asked, async ({ collection, query }) => {
      const { status } = await ask(collection, query);
      if (status >= 500) wrong.push(`${collection} ${JSON.stringify(query)} → ${status}`);
    });
    expect(asked.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  it('is counted as a number, whatever it holds', async () => {
    const { data } = await ask('work_orders', {
      aggregate: {
        count: ['id', 'created_at'],
        countDistinct: ['created_at'],
        max: ['created_at'],
      },
    });
    expect(data).toEqual([
      {
        count: { id: expect.anything(), created_at: (data[0]?.['count'] as { id: unknown }).id },
        countDistinct: { created_at: expect.stringMatching(/^\d+$/) },
        max: { created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      },
    ]);
    const graphql = await world.people.admin.graphql(
      '{ work_orders_aggregated { count { created_at id } } }',
    );
    const [same] = graphql.data.work_orders_aggregated;
    expect(same.count.created_at).toBe(same.count.id);
  });

  it('is no list that rows are grouped by', async () => {
    expect(await ask('directus_roles', { groupBy: ['policies'] })).toMatchObject({ status: 400 });
  });

  it('finds a colleague by what one may see of him', async () => {
    const { auditor, admin: self } = world.people;
    const found = async (email: string, fields: string[]) =>
      (await ask('directus_users', { search: email, fields })).data;
    expect(await found(auditor.email, ['id', 'location'])).toHaveLength(1);
    expect(await found(auditor.email, ['id', 'title'])).toHaveLength(1);
    // What is one's own alone: nobody else's row has it.
    expect(await found(self.email, ['location'])).toHaveLength(1);
    expect(await found(auditor.email, ['location'])).toEqual([]);
  });
});
