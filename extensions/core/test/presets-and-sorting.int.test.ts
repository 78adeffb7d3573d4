import { beforeAll, describe, expect, it } from 'vitest';
import { MEMBER_ROLE } from '../../domain/organisation/index.ts';
import { database } from './support/database.ts';
import { admin, clientFor, type Client } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let a: Tenant;
let b: Tenant;
let boss: Person;
let other: Person;

beforeAll(async () => {
  [a, b] = await Promise.all([newTenant(), newTenant()]);
  [boss, other] = await Promise.all([newMember(a, 'admin'), newMember(b, 'admin')]);
});

const system = async (client: Client, query: string) => client.post('/graphql/system', { query });

describe('views of lists', () => {
  const view = { collection: 'work_orders', bookmark: 'Everybody' };

  it('are kept for oneself, by no door for a role or for somebody else', async () => {
    const own = await boss.post('/presets', { ...view, bookmark: 'Mine', user: boss.userId });
    expect(own.status).toBe(200);
    expect((await boss.post('/presets', { ...view, bookmark: 'Mine too' })).data.user).toBe(
      boss.userId,
    );
    const foreign = [{ role: MEMBER_ROLE.id }, { user: other.userId }, { user: null }];
    for (const change of foreign) {
      expect((await boss.post('/presets', { ...view, ...change })).status).toBe(403);
      expect((await boss.post('/presets', [{ ...view, ...change }])).status).toBe(403);
      const patched = await boss.patch(`/presets/${own.data.id}`, change);
      expect(patched.status, JSON.stringify(change)).toBeGreaterThanOrEqual(400);
      const many = await boss.patch('/presets', { keys: [own.data.id], data: change });
      expect(many.status).toBeGreaterThanOrEqual(400);
    }
    await system(
      boss,
      `mutation { create_presets_item(data: { collection: "work_orders", bookmark: "Everybody", role: "${MEMBER_ROLE.id}" }) { id } }`,
    );
    await system(
      boss,
      `mutation { update_presets_item(id: ${own.data.id}, data: { role: "${MEMBER_ROLE.id}" }) { id } }`,
    );
    await boss.upload('/utils/import/directus_presets', {}, [
      {
        name: 'presets.json',
        type: 'application/json',
        content: JSON.stringify([{ ...view, role: MEMBER_ROLE.id }]),
      },
    ]);
    expect(await database()('directus_presets').where({ bookmark: 'Everybody' })).toEqual([]);
    const kept = await database()('directus_presets').where({ id: own.data.id }).first();
    expect(kept).toMatchObject({ user: boss.userId, role: null });
    const seen = await other.get('/presets?limit=-1&fields=id');
    expect(seen.data.map(({ id }: { id: number }) => id)).not.toContain(own.data.id);
    expect((await boss.patch(`/presets/${own.data.id}`, { bookmark: 'Renamed' })).status).toBe(200);
  });

  it('have numbers that nobody chooses: one far ahead would leave none for the others', async () => {
    for (const id of [2_147_483_647, 5]) {
      const named = await boss.post('/presets', { ...view, id });
      expect(named).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    expect((await other.post('/presets', { ...view, bookmark: 'Still' })).status).toBe(200);
  });

  it('begin as the kind of company wants them, with its bookmarks', async () => {
    const valuer = await newMember(await newTenant('professional'), 'manager');
    const ours = (one: Client) =>
      one.get(
        '/presets?limit=-1&fields=*&filter[collection]=work_orders&filter[user][_null]=true&filter[role][_null]=true',
      );
    const looks = async (one: Client) => {
      const { data } = await ours(one);
      const rows = data as {
        bookmark: string | null;
        layout_query: { tabular: { fields: string[] } };
      }[];
      return {
        first: rows
          .filter(({ bookmark }) => bookmark === null)
          .map((row) => row.layout_query.tabular.fields),
        bookmarks: rows.flatMap(({ bookmark }) => bookmark ?? []),
      };
    };
    const [theirs, installers] = [await looks(valuer), await looks(boss)];
    expect(theirs.first).toEqual([expect.arrayContaining(['client', 'property_type'])]);
    expect(installers.first).toEqual([expect.not.arrayContaining(['client'])]);
    expect(installers.bookmarks).toContain('$t:Missing dockets');
    expect(theirs.bookmarks).not.toContain('$t:Missing dockets');
  });

  it('of a role are the platform administrator’s', async () => {
    const made = await admin().post('/presets', { ...view, role: MEMBER_ROLE.id });
    expect(made.status).toBe(200);
    await admin().delete(`/presets/${made.data.id}`);
  });
});

type State = { id: string; sort: number | null };
const statesOf = (tenant: Tenant): Promise<State[]> =>
  database()('lifecycle_states')
    .where({ company: tenant.id })
    .orderByRaw('sort nulls last, id')
    .select('id', 'sort');
const idsOf = async (tenant: Tenant) => (await statesOf(tenant)).map(({ id }) => id);

describe('sorting by hand', () => {
  const path = '/utils/sort/lifecycle_states';

  it('moves rows of the own company, and no other', async () => {
    const theirs = await statesOf(b);
    const before = await idsOf(a);
    const [first, second, third] = before as [string, string, string];
    expect((await boss.post(path, { item: first, to: third })).status).toBe(200);
    expect((await idsOf(a)).slice(0, 3)).toEqual([second, third, first]);
    expect((await boss.post(path, { item: first, to: second })).status).toBe(200);
    expect(await idsOf(a)).toEqual(before);
    const moved = await system(
      boss,
      `mutation { utils_sort(collection: "lifecycle_states", item: "${first}", to: "${second}") }`,
    );
    expect(moved.errors).toBeUndefined();
    expect((await idsOf(a))[0]).toBe(second);
    expect((await admin().post(path, { item: first, to: second })).status).toBe(200);
    expect(await statesOf(b)).toEqual(theirs);
  });

  it('refuses foreign rows on either end, and who may not change them', async () => {
    const [mine] = (await idsOf(a)) as [string];
    const [first, second] = (await idsOf(b)) as [string, string];
    const before = [await statesOf(a), await statesOf(b)];
    const auditor = await newMember(a, 'auditor');
    const [own1, own2] = (await idsOf(a)) as [string, string];
    const answers = [
      await boss.post(path, { item: first, to: second }),
      await boss.post(path, { item: mine, to: second }),
      await boss.post(path, { item: first, to: mine }),
      await auditor.post(path, { item: own1, to: own2 }),
      await clientFor(null).post(path, { item: own1, to: own2 }),
      await admin().post(path, { item: mine, to: second }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 401, 403]);
    const graphql = await system(
      boss,
      `mutation { utils_sort(collection: "lifecycle_states", item: "${first}", to: "${second}") }`,
    );
    expect(graphql.errors).toBeDefined();
    expect([await statesOf(a), await statesOf(b)]).toEqual(before);
  });
});
