import { beforeAll, describe, expect, it } from 'vitest';
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

type Field = { collection: string; field: string; type: string; meta: { special?: string[] } | null };

/** Every way to name a field in a query. */
const asking = (field: string): Record<string, unknown>[] => [
  { groupBy: [field] },
  { groupBy: [field], aggregate: { count: ['*'] } },
  ...['count', 'countDistinct', 'sum', 'min', 'max', 'avg'].map((one) => ({
    aggregate: { [one]: [field] },
  })),
  { sort: [field], limit: 1 },
  { fields: [field], search: 'x', limit: 1 },
  { filter: { [field]: { _null: true } }, limit: 1 },
  { filter: { [field]: { _eq: '1' } }, limit: 1 },
  { filter: { [field]: { _some: { id: { _eq: 1 } } } }, limit: 1 },
  ...['year', 'count', 'json'].flatMap((name) => [
    { fields: [`${name}(${field})`], limit: 1 },
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

  it('can be asked for in every part of a query without a fault', async () => {
    const { data } = (await client.get('/fields')) as { data: Field[] };
    const kinds = new Map(
      data.map((one): [string, Field] => [
        // Lists and what is Directus' own each, of ours one of a kind.
        one.type === 'alias' || one.collection === 'directus_users'
          ? `${one.collection}.${one.field}`
          : `${one.type} ${String(one.meta?.special)} ${one.collection.startsWith('directus_')}`,
        one,
      ]),
    );
    const asked = [...kinds.values()].flatMap(({ collection, field }) =>
      asking(field).map((query) => ({ path: pathOf(collection), query })),
    );
    const wrong: string[] = [];
    await inLanes(asked, async ({ path, query }) => {
      const { status } = await world.people.admin.get(`${path}?${asText(query)}`);
      if (status >= 500) wrong.push(`${path}?${JSON.stringify(query)} → ${status}`);
    });
    expect(asked.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

  it('is counted as a number, whatever it holds', async () => {
    const counted = (collection: string, field: string) =>
      world.people.admin.get(
        `${pathOf(collection)}?${asText({ aggregate: { count: ['*', field], max: [field] } })}`,
      );
    const [row] = (await counted('work_orders', 'created_at')).data;
    expect(Number(row.count.created_at)).toBe(Number(row.count['*'] ?? row.count));
    expect(row.max.created_at).toMatch(/^\d{4}-\d\d-\d\dT/);
    const graphql = await world.people.admin.graphql(
      '{ work_orders_aggregated { count { created_at id } max { version } } }',
    );
    const [same] = graphql.data.work_orders_aggregated;
    expect(same.count.created_at).toBe(same.count.id);
  });

  it('and a colleague is found by what one may see of him', async () => {
    const { people } = world;
    const search = people.auditor.email;
    for (const fields of [['id', 'location'], ['id', 'title']]) {
      const { data } = await people.admin.get(`/users?${asText({ search, fields })}`);
      expect(data.map(({ id }: { id: string }) => id)).toEqual([people.auditor.userId]);
    }
    expect((await people.admin.get(`/users?${asText({ search, fields: ['location'] })}`)).status).toBe(200);
  });
});
