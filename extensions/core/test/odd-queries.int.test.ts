import { beforeAll, describe, expect, it } from 'vitest';
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
