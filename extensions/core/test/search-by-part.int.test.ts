import { randomUUID } from 'node:crypto';
import type { Accountability, SchemaOverview } from '@directus/types';
import { beforeAll, describe, expect, it } from 'vitest';
import { MEMBER_ROLE } from '../../../schema/policies/roles.ts';
import { findByPart } from '../src/work/find-by-part.ts';
import { narrowSearch } from '../src/work/narrow-search.ts';
import { readableCompanies } from '../src/work/readable-companies.ts';
import { learnOrderWords } from '../src/worker/learn-order-words.ts';
import { database } from './support/database.ts';
import { admin } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let other: Tenant;
let dispatcher: Person;
let stranger: Person;

const orderOf = async (person: Person, customerName: string): Promise<string> => {
  const { data } = await person.post('/api/orders', {
    workType: 'ACTIVATION',
    partner: 'TIME-FTTH',
    phones: ['0126999999'],
    serviceId: `TBB${randomUUID().slice(0, 8).toUpperCase()}G`,
    woNumber: randomUUID().slice(0, 8),
    customerName,
    addressText: 'Lorong Misal 77, 50000 Kuala Lumpur',
  });
  return data.id;
};

/** What Directus lists, which has to be what our own route lists and what Directus counts. */
const found = async (person: Pick<Person, 'get'>, word: string): Promise<string[]> => {
  const search = encodeURIComponent(word);
  const listed = await person.get(
    `/items/work_orders?fields=id&search=${search}&sort=id&meta=filter_count`,
  );
  const ids = (listed.data as { id: string }[]).map(({ id }) => id);
  expect(listed.meta?.filter_count).toBe(ids.length);
  return ids;
};

const foundByOurs = async (person: Pick<Person, 'get'>, word: string): Promise<string[]> => {
  const { data } = await person.get(`/api/orders?search=${encodeURIComponent(word)}`);
  return (data.orders as { id: string }[]).map(({ id }) => id).sort();
};

const accountabilityOf = ({ userId }: Person): Accountability => ({
  user: userId,
  role: MEMBER_ROLE.id,
  roles: [MEMBER_ROLE.id],
  admin: false,
  app: true,
  ip: null,
});

/** Gives a person a policy as a customer may add it. */
const grant = async ({ userId }: Person, permissions: object): Promise<void> => {
  const policy = randomUUID();
  const db = database();
  await db('directus_policies').insert({ id: policy, name: `Own ${policy}` });
  await db('directus_permissions').insert({
    policy,
    collection: 'work_orders',
    action: 'read',
    permissions: JSON.stringify(permissions),
    fields: '*',
  });
  await db('directus_access').insert({ id: randomUUID(), user: userId, policy });
};

/** As the worker of the test run does as well, every now and then. */
const learn = () => learnOrderWords(database(), 3);

const schemaWith = (searched: readonly string[]): SchemaOverview =>
  ({
    collections: {
      work_orders: {
        fields: Object.fromEntries(
          searched.map((name) => [name, { type: 'string', searchable: true }]),
        ),
      },
    },
  }) as unknown as SchemaOverview;

beforeAll(async () => {
  tenant = await newTenant('installer');
  other = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
  stranger = await newMember(other, 'dispatcher');
});

describe('a search for a part of words', () => {
  it('names the orders of these companies that have it, in any case and any place', async () => {
    const ours = await orderOf(dispatcher, 'Zulaikha Contohan');
    const theirs = await orderOf(stranger, 'Zulaikha Contohan');
    for (const part of ['zulaikha contohan', 'LAIKHA', 'ikha c', 'Zula'])
      expect(await findByPart(database(), [tenant.id], part), part).toEqual([ours]);
    expect((await findByPart(database(), [tenant.id, other.id], 'zulaikha'))?.sort()).toEqual(
      [ours, theirs].sort(),
    );
    expect(await findByPart(database(), [tenant.id], 'zulaikhas')).toEqual([]);
    // Every four letters of it are there, but not in a row.
    await orderOf(dispatcher, 'Melonaramelona');
    expect(await findByPart(database(), [tenant.id], 'naramelonara')).toEqual([]);
    for (const ask of [found, foundByOurs]) {
      expect(await ask(dispatcher, 'LAIKHA')).toEqual([ours]);
      expect(await ask(stranger, 'LAIKHA')).toEqual([theirs]);
      expect(await ask(dispatcher, 'zulaikhas')).toEqual([]);
    }
  });

  it('leaves to a plain search what is short, has wildcards, or is on many new orders', async () => {
    const pair = await orderOf(dispatcher, '木村 Contoh');
    const faces = await orderOf(dispatcher, 'Kedai 😀😀');
    for (const part of ['zul', '木村', '😀😀', 'zul_ikha', 'zul%ha', 'zul\\ha'])
      expect(await findByPart(database(), [tenant.id], part), part).toBeNull();
    expect(await found(dispatcher, '木村')).toEqual([pair]);
    expect(await found(dispatcher, '😀😀')).toEqual([faces]);

    const alike: string[] = [];
    for (let times = 0; times < 6; times += 1)
      alike.push(await orderOf(dispatcher, `Quatrain ${times}`));
    expect((await findByPart(database(), [tenant.id], 'quatrain'))?.sort()).toEqual(
      [...alike].sort(),
    );
    alike.push(await orderOf(dispatcher, 'Quatrain 6'));
    expect(await findByPart(database(), [tenant.id], 'quatrain')).toBeNull();
    for (const ask of [found, foundByOurs])
      expect(await ask(dispatcher, 'quatrain')).toEqual([...alike].sort());
  });

  it('looks where the permissions of a person lead, a policy of their own included', async () => {
    const theirs = await orderOf(stranger, 'Balqis Misalan');
    expect(await readableCompanies(database(), accountabilityOf(dispatcher))).toEqual([tenant.id]);
    expect(await found(dispatcher, 'balqis')).toEqual([]);

    const both = [tenant.id, other.id].sort();
    for (const [permissions, companies, expected] of [
      [{ company: { _eq: other.id } }, both, [theirs]],
      [{ company: { _in: both } }, 'all', [theirs]],
      [{ _and: [{ company: { _eq: other.id } }] }, 'all', [theirs]],
      [{ company: { _eq: '$CURRENT_USER' } }, 'all', []],
    ] as const) {
      const overseer = await newMember(tenant, 'dispatcher');
      await grant(overseer, permissions);
      const read = await readableCompanies(database(), accountabilityOf(overseer));
      const said = JSON.stringify(permissions);
      expect(read === 'all' ? read : read.sort(), said).toEqual(companies);
      expect(await found(overseer, 'balqis'), said).toEqual(expected);
    }
  });

  it('of an administrator looks into every company', async () => {
    const ours = await orderOf(dispatcher, 'Wardina Misalan');
    const theirs = await orderOf(stranger, 'Wardina Misalan');
    expect(await found(admin(), 'wardina')).toEqual([ours, theirs].sort());
  });

  it('is left alone where a field of a customer is searched as well', async () => {
    const order = await orderOf(dispatcher, 'Ixora Contohan');
    const asked = { knex: database(), accountability: accountabilityOf(dispatcher) };
    const query = { search: ' ixora', filter: { status: { _eq: 'Pending' } } };
    expect(
      await narrowSearch(query, { ...asked, schema: schemaWith(['search_text']) }),
    ).toMatchObject({
      search: ' ixora',
      filter: { _and: [query.filter, { id: { _in: [order] } }] },
    });
    const elsewhere = schemaWith(['search_text', 'gate_code']);
    expect(await narrowSearch(query, { ...asked, schema: elsewhere })).toBe(query);
  });

  it('is not left alone here: nothing but the joined field is searched', async () => {
    const { data } = await admin().get('/fields/work_orders');
    const searched = (
      data as { field: string; type: string; meta: { searchable?: boolean } | null }[]
    )
      .filter(({ type, meta }) => type !== 'alias' && meta?.searchable !== false)
      .map(({ field }) => field);
    expect(searched).toEqual(['search_text']);
  });

  it('is the same before and after the worker has learnt its words, and follows a change', async () => {
    const order = await orderOf(dispatcher, 'Dahlia Contohan');
    const other = await orderOf(dispatcher, 'Dahlia Misalan');
    const dahlias = async () => (await findByPart(database(), [tenant.id], 'dahlia'))?.sort();
    expect(await dahlias()).toEqual([order, other].sort());
    await learn();
    const learnt = await database()('fieldwright.order_words').whereIn('id', [order, other]);
    expect(learnt).toHaveLength(2);
    expect(await dahlias()).toEqual([order, other].sort());

    await dispatcher.patch(`/items/work_orders/${order}`, { customer_name: 'Kenanga Contohan' });
    expect(await dahlias()).toEqual([other]);
    expect(await findByPart(database(), [tenant.id], 'kenanga')).toEqual([order]);
    await learn();
    expect(await dahlias()).toEqual([other]);
    expect(await findByPart(database(), [tenant.id], 'kenanga')).toEqual([order]);
  });

  it('leaves nothing of an order that is gone', async () => {
    const id = randomUUID();
    const { work_type } = await database()('work_orders')
      .where({ company: tenant.id })
      .first('work_type');
    await database().transaction(async (trx) => {
      // As history it has no first event, which would keep it.
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('work_orders').insert({
        id,
        company: tenant.id,
        work_type,
        customer_name: 'Teratai Contohan',
      });
    });
    await learn();
    expect(await findByPart(database(), [tenant.id], 'teratai')).toEqual([id]);
    await database()('work_orders').where({ id }).delete();
    expect(await findByPart(database(), [tenant.id], 'teratai')).toEqual([]);
    expect(await database()('fieldwright.order_words').where({ id })).toEqual([]);
  });

  it('leaves a plain search to whom the worker has not caught up with', async () => {
    const order = await orderOf(dispatcher, 'Seroja Contohan');
    await database().transaction(
      async (trx) => {
        await trx.raw(
          'insert into fieldwright.order_words_due select gen_random_uuid() from generate_series(1, 2001)',
        );
        expect(await findByPart(trx, [tenant.id], 'seroja')).toBeNull();
        await trx.rollback();
      },
      { doNotRejectOnRollback: true },
    );
    expect(await findByPart(database(), [tenant.id], 'seroja')).toEqual([order]);
  });

  it('is answered by its own index, also before anything is known of the table', async () => {
    const { rows } = await database().raw(
      `explain select id from fieldwright.order_words
       where fieldwright.search_grams(company, text) @> fieldwright.search_grams(?::uuid, 'wardina')`,
      [tenant.id],
    );
    const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('order_words_grams');
  });
});
