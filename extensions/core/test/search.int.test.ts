import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { MODEL } from '../../../schema/model/index.ts';
import { hasSearchField } from '../../../schema/compiler/search.ts';
import { database } from './support/database.ts';
import { admin, clientFor } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const WORDS = {
  serviceId: 'TBBNS770001G',
  woNumber: 'A7700011',
  customerName: 'Suhaila Contohan',
  addressText: 'Lorong Misal 77, 50000 Kuala Lumpur',
};

let tenant: Tenant;
let dispatcher: Person;
let order: string;

const found = async (person: Pick<Person, 'get'>, word: string): Promise<string[]> => {
  const { data } = await person.get(
    `/items/work_orders?fields=id&search=${encodeURIComponent(word)}`,
  );
  return (data as { id: string }[]).map(({ id }) => id);
};

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
  const { data } = await dispatcher.post('/api/orders', {
    workType: 'ACTIVATION',
    partner: 'TIME-FTTH',
    phones: ['0126999999'],
    ...WORDS,
  });
  order = data.id;
});

describe('the search', () => {
  it('finds an order by a part of each field it looks into, in any case', async () => {
    for (const word of ['bns770001', 'a7700011', 'SUHAILA', 'lorong misal']) {
      expect(await found(dispatcher, word), word).toEqual([order]);
      const { data } = await dispatcher.get(`/api/orders?search=${encodeURIComponent(word)}`);
      expect(data.orders, word).toMatchObject([{ id: order }]);
    }
  });

  it('finds by a whole number or service id the orders that have it, and only where one may read', async () => {
    const { data: other } = await dispatcher.post('/api/orders', {
      workType: 'ACTIVATION',
      partner: 'TIME-FTTH',
      phones: ['0126999998'],
      ...WORDS,
      serviceId: 'TBBNS770002G',
      woNumber: 'A7700012',
      customerName: 'Melati Contoh',
      addressText: `Seberang ${WORDS.serviceId}`,
    });
    const listed = async (person: Pick<Person, 'get'>, query: string): Promise<string[]> => {
      const { data } = await person.get(`/api/orders?${query}`);
      return (data.orders as { id: string }[]).map(({ id }) => id);
    };
    const row = await database()('work_orders').where({ id: order }).first();
    for (const word of [row.number, WORDS.serviceId, WORDS.serviceId.toLowerCase()]) {
      expect(await listed(dispatcher, `search=${word}`), word).toEqual([order]);
    }
    expect(await listed(dispatcher, `search=${WORDS.serviceId}&status=Completed`)).toEqual([]);
    const part = WORDS.serviceId.slice(0, -1);
    expect((await listed(dispatcher, `search=${part}`)).sort()).toEqual([order, other.id].sort());
    expect(await listed(admin(), `search=${WORDS.serviceId}&count=true`)).toContain(order);
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    expect(await listed(stranger, `search=${WORDS.serviceId}`)).toEqual([]);
  });

  it('does the same through Directus, with a count and a filter that agree', async () => {
    const row = await database()('work_orders').where({ id: order }).first();
    for (const word of [row.number, WORDS.serviceId, ` ${WORDS.serviceId.toLowerCase()}`]) {
      expect(await found(dispatcher, word), word).toEqual([order]);
    }
    const query = `fields=id&search=${WORDS.serviceId}`;
    expect((await dispatcher.get(`/items/work_orders?${query}`)).data).toEqual([{ id: order }]);
    const filter = encodeURIComponent(JSON.stringify({ status: { _eq: 'Completed' } }));
    const { data } = await dispatcher.get(`/items/work_orders?${query}&filter=${filter}`);
    expect(data).toEqual([]);
    const { data: sum } = await dispatcher.get(
      `/items/work_orders?search=${WORDS.serviceId}&aggregate[countDistinct]=id`,
    );
    expect(Number(sum[0].countDistinct.id)).toBe(1);

    const far = await newTenant('installer');
    const stranger = await newMember(far, 'dispatcher');
    expect(await found(stranger, WORDS.serviceId)).toEqual([]);
    const { data: theirs } = await stranger.post('/api/orders', {
      workType: 'ACTIVATION',
      partner: 'TIME-FTTH',
      phones: ['0126999997'],
      ...WORDS,
      serviceId: 'TBBNS770009G',
      addressText: `Beside ${WORDS.serviceId}`,
    });
    // Another company's order with that id does not hide what they may read.
    expect(await found(stranger, WORDS.serviceId)).toEqual([theirs.id]);
  });

  it('takes a whole number of ours for that order or none, also when a partner numbers as we do', async () => {
    const { number } = await database()('work_orders').where({ id: order }).first();
    const nobodys = `WO-2019-${String(Date.now()).slice(-7)}`;
    const { data: mentions } = await dispatcher.post('/api/orders', {
      workType: 'ACTIVATION',
      partner: 'TIME-FTTH',
      phones: ['0126999996'],
      ...WORDS,
      serviceId: 'TBBNS770003G',
      woNumber: nobodys.replace('2019', '2018'),
      customerName: 'Sama Contohan',
      addressText: `Behind ${nobodys} and ${number}`,
    });
    const listed = async (word: string) =>
      ((await dispatcher.get(`/api/orders?search=${word}`)).data.orders as { id: string }[]).map(
        ({ id }) => id,
      );
    for (const ask of [listed, (word: string) => found(dispatcher, word)]) {
      expect(await ask(number)).toEqual([order]);
      expect(await ask(nobodys)).toEqual([]);
      expect(await ask(nobodys.replace('2019', '2018').toLowerCase())).toEqual([mentions.id]);
      expect(await ask(nobodys.slice(3))).toEqual([mentions.id]);
    }
  });

  it('does the same through GraphQL, in its list as in its count', async () => {
    const { number } = await database()('work_orders').where({ id: order }).first();
    const ask = async (person: Pick<Person, 'graphql'>, word: string) => {
      const query = `{
        work_orders(search: "${word}") { id }
        work_orders_aggregated(search: "${word}") { count { id } }
      }`;
      const { data } = await person.graphql(query);
      const ids = (data.work_orders as { id: string }[]).map(({ id }) => id);
      expect(data.work_orders_aggregated).toEqual([{ count: { id: ids.length } }]);
      return ids;
    };
    expect(await ask(dispatcher, number)).toEqual([order]);
    expect(await ask(dispatcher, WORDS.serviceId)).toEqual([order]);
    expect(await ask(dispatcher, 'WO-2019-9999999')).toEqual([]);
    expect(await ask(dispatcher, 'suhaila')).toEqual([order]);
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    expect(await ask(stranger, number)).toEqual([]);
  });

  it('does the same through the SEARCH method', async () => {
    const { number } = await database()('work_orders').where({ id: order }).first();
    // Others mention them in their address.
    for (const search of [number, WORDS.serviceId, 'WO-2019-9999999']) {
      const answer = await fetch(`${inject('url')}/items/work_orders`, {
        method: 'SEARCH',
        headers: {
          authorization: `Bearer ${dispatcher.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query: { search, fields: ['id'] } }),
      });
      const { data } = (await answer.json()) as { data: { id: string }[] };
      expect(data, search).toEqual(search.startsWith('WO-2019') ? [] : [{ id: order }]);
    }
  });

  it('finds nothing across two fields, nor by a field it does not look into', async () => {
    const row = await database()('work_orders').where({ id: order }).first();
    expect(await found(dispatcher, `${row.number}${WORDS.serviceId}`)).toEqual([]);
    expect(await found(dispatcher, '0126999999')).toEqual([]);
  });

  it('follows a change, and nobody writes it by hand', async () => {
    await dispatcher.patch(`/items/work_orders/${order}`, { customer_name: 'Rosnah Misal' });
    expect(await found(dispatcher, 'rosnah')).toEqual([order]);
    expect(await found(dispatcher, 'suhaila')).toEqual([]);
    await admin().patch(`/items/work_orders/${order}`, { search_text: 'anything' });
    expect(await found(dispatcher, 'anything')).toEqual([]);
    expect(await found(dispatcher, 'rosnah')).toEqual([order]);
    const refused = await dispatcher.patch(`/items/work_orders/${order}`, { search_text: 'mine' });
    expect(refused.status).toBe(403);
  });

  it('works for a persona that reads some fields, all of those among them', async () => {
    const integrator = await newMember(tenant, 'integrator');
    expect(await found(integrator, WORDS.woNumber)).toEqual([order]);
  });

  it('finds nothing for who may not read all of what it looks into', async () => {
    const policy = randomUUID();
    const user = randomUUID();
    const token = randomUUID();
    const db = database();
    await db('directus_policies').insert({ id: policy, name: `Narrow ${policy}` });
    await db('directus_permissions').insert({
      policy,
      collection: 'work_orders',
      action: 'read',
      permissions: JSON.stringify({ company: { _eq: tenant.id } }),
      fields: 'id,number,status',
    });
    await db('directus_users').insert({ id: user, token, status: 'active' });
    await db('directus_access').insert({ id: randomUUID(), user, policy });
    const narrow = clientFor(token);
    expect((await narrow.get(`/items/work_orders/${order}?fields=id`)).status).toBe(200);
    expect(await found(narrow, WORDS.woNumber)).toEqual([]);
    expect((await narrow.get('/items/work_orders?fields=search_text')).status).toBe(403);
  });

  it('is answered by one index in every collection that joins its fields', async () => {
    for (const { name } of MODEL.filter(hasSearchField)) {
      const plan = await database().transaction(async (trx) => {
        await trx.raw('set local enable_seqscan = off');
        const { rows } = await trx.raw(
          `explain select id from ?? where lower(search_text) like '%wo-b-00004321%'`,
          [name],
        );
        return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
      });
      expect(plan, name).toContain(`${name}_search_text_trgm`);
    }
  });
});
