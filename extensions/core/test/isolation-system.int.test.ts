import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS, type Persona } from './isolation/personas.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { database } from './support/database.ts';
import { type Client, visitor } from './support/http.ts';

let ours: Company;
let theirs: Company;
let foreign: { path: string; ids: string[] }[];
let probes = 0;

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
  const dispatcher = theirs.people.dispatcher;
  await dispatcher.patch(`/items/work_orders/${theirs.rows.get('work_orders')?.id}`, {
    remarks: 'changed',
  });
  await dispatcher.post('/presets', {
    collection: 'work_orders',
    bookmark: 'Mine',
    user: dispatcher.userId,
  });
  await dispatcher.post('/comments', {
    collection: 'work_orders',
    item: theirs.rows.get('work_orders')?.id,
    comment: 'Mine',
  });
  await database()('directus_notifications').insert({
    recipient: dispatcher.userId,
    subject: 'Mine',
    status: 'inbox',
  });
  const ids = async (collection: string, where: object): Promise<string[]> =>
    (await database()(collection).where(where).pluck('id')).map(String);
  const users = Object.values(theirs.people).map(({ userId }) => userId);
  const policies = (await database()('directus_access').whereIn('user', users).pluck('policy')).map(
    String,
  );
  foreign = [
    { path: '/users', ids: users },
    { path: '/files', ids: [theirs.file] },
    { path: '/activity', ids: await ids('directus_activity', { user: dispatcher.userId }) },
    {
      path: '/revisions',
      ids: await ids('directus_revisions', { item: theirs.rows.get('work_orders')?.id }),
    },
    { path: '/presets', ids: await ids('directus_presets', { user: dispatcher.userId }) },
    { path: '/comments', ids: await ids('directus_comments', { user_created: dispatcher.userId }) },
    {
      path: '/notifications',
      ids: await ids('directus_notifications', { recipient: dispatcher.userId }),
    },
    { path: '/access', ids: await ids('directus_access', { user: dispatcher.userId }) },
    { path: '/policies', ids: policies },
    {
      path: '/permissions',
      ids: (await database()('directus_permissions').whereIn('policy', policies).pluck('id')).map(
        String,
      ),
    },
  ];
});

const shown = async (client: Client, path: string, ids: readonly string[]): Promise<number> => {
  probes++;
  const wanted = new Set(ids);
  const { status, data } = await client.get(
    `${path}?limit=500&fields=id&filter[id][_in]=${ids.slice(0, 50).join(',')}`,
  );
  if (status !== 200 || !Array.isArray(data)) return 0;
  return data.filter(({ id }: { id: string | number }) => wanted.has(String(id))).length;
};

const itemShown = async (client: Client, path: string, id: string | undefined) => {
  probes++;
  return id !== undefined && (await client.get(`${path}/${id}?fields=id`)).status === 200;
};

describe('Directus’ own collections', () => {
  it('have something to hide', () => {
    expect(foreign.filter(({ ids }) => ids.length === 0)).toEqual([]);
  });

  it.each(PERSONAS)('show %s nothing of another company’s people and doings', async (persona) => {
    const client = ours.people[persona];
    const wrong: string[] = [];
    for (const { path, ids } of foreign) {
      if ((await shown(client, path, ids)) > 0) wrong.push(path);
      if (await itemShown(client, path, ids[0])) wrong.push(`${path}/:id`);
    }
    for (const suffix of ['', '?download', '?key=system-small-cover']) {
      probes++;
      const { status } = await client.get(`/assets/${theirs.file}${suffix}`);
      if (status < 400) wrong.push(`/assets${suffix}`);
    }
    expect(wrong).toEqual([]);
  });

  it('show colleagues to the office, and each person to himself', async () => {
    const office: Persona[] = ['admin', 'dispatcher', 'auditor'];
    for (const persona of office) {
      const colleague = ours.people.manager.userId;
      expect(await shown(ours.people[persona], '/users', [colleague]), persona).toBe(1);
      expect(await shown(ours.people[persona], '/files', [ours.file]), persona).toBe(1);
    }
    for (const persona of PERSONAS) {
      expect((await ours.people[persona].get('/users/me?fields=id')).status, persona).toBe(200);
    }
  });

  it.each(PERSONAS)('let %s raise nobody, himself included', async (persona) => {
    const client = ours.people[persona];
    const policy = randomUUID();
    const attempts = [
      client.patch('/users/me', { role: policy }),
      client.patch('/users/me', { policies: [{ policy }] }),
      client.patch(`/users/${theirs.people.admin.userId}`, { token: 'x'.repeat(32) }),
      client.patch(`/users/${ours.people.manager.userId}`, { token: 'x'.repeat(32) }),
      client.post('/users', { email: `${policy}@example.com`, password: policy }),
      client.post('/policies', { name: 'All', admin_access: true }),
      client.post('/access', { user: client.userId, policy }),
      client.post('/permissions', { collection: 'work_orders', action: 'read', policy }),
      client.post('/roles', { name: 'All' }),
      client.post('/flows', { name: 'Mine', trigger: 'manual' }),
      client.post('/shares', {
        collection: 'work_orders',
        item: theirs.rows.get('work_orders')?.id,
      }),
      client.patch('/settings', { project_name: 'Mine' }),
      client.get('/schema/snapshot'),
    ];
    probes += attempts.length;
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status < 400)).toEqual([]);
  });

  it('are closed to visitors', async () => {
    for (const { path, ids } of foreign) {
      expect.soft(await shown(visitor(), path, ids), path).toBe(0);
    }
    console.log(
      `Isolation of Directus' own collections: ${foreign.length} collections, ${probes} probes`,
    );
  });
});
