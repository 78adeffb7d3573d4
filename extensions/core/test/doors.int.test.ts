import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createOrders } from '../../../seeds/factories/work.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin, visitor } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let company: Tenant;
let office: Person;
let colleague: Person;

beforeAll(async () => {
  company = await newTenant();
  office = await newMember(company, 'admin');
  colleague = await newMember(company, 'manager');
});

describe('what the server fetches on somebody’s word', () => {
  let inside: Server;
  let hits = 0;
  const port = (): number => (inside.address() as AddressInfo).port;

  beforeAll(async () => {
    inside = createServer((_request, response) => {
      hits++;
      response.end('secret');
    });
    await new Promise<void>((resolve) => inside.listen(0, '::', resolve));
  });
  afterAll(() => new Promise((resolve) => inside.close(resolve)));

  it('never comes from inside, however its address is written', async () => {
    const hosts = [
      ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', 'localhost'],
      ...['0.0.0.0', '0', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::7f00:1]'],
    ];
    for (const host of hosts) {
      const url = `http://${host}:${port()}/`;
      const answer = await admin().post('/files/import', { url });
      expect(answer.status, url).toBeGreaterThanOrEqual(400);
    }
    expect(hits).toBe(0);
  });

  it('never comes from inside by a flow either', async () => {
    const { data: flow } = await admin().post('/flows', {
      name: 'Asks inside',
      trigger: 'webhook',
      status: 'active',
      options: { method: 'GET', return: '$last', async: false },
    });
    const { data: operation } = await admin().post('/operations', {
      flow: flow.id,
      key: 'ask',
      name: 'Ask',
      type: 'request',
      position_x: 1,
      position_y: 1,
      options: { method: 'GET', url: `http://127.0.0.1:${port()}/` },
    });
    await admin().patch(`/flows/${flow.id}`, { operation: operation.id });
    const answer = await fetch(`${inject('url')}/flows/trigger/${flow.id}`);
    expect(await answer.text()).not.toContain('secret');
    await admin().delete(`/flows/${flow.id}`);
    expect(hits).toBe(0);
  });
});

describe('utilities', () => {
  const costly = '$argon2id$v=19$m=1048576,t=50,p=1$c29tZXNhbHQxMjM0$aaaaaaaaaaaaaaaaaaaaaa';

  it('hash for the platform’s administrator alone, and within bounds', async () => {
    for (const [client, status] of [
      [visitor(), 401],
      [office, 403],
    ] as const) {
      expect((await client.post('/utils/hash/generate', { string: 'x' })).status).toBe(status);
      const check = { string: 'x', hash: costly };
      expect((await client.post('/utils/hash/verify', check)).status).toBe(status);
    }
    expect((await admin().post('/utils/hash/generate', { string: 'x' })).status).toBe(200);
    const verified = await admin().post('/utils/hash/verify', { string: 'x', hash: costly });
    expect(verified).toMatchObject({ status: 400, code: 'HASH_TOO_COSTLY' });
    const long = await admin().post('/utils/hash/generate', { string: 'x'.repeat(1_001) });
    expect(long).toMatchObject({ status: 400, code: 'HASH_TOO_LARGE' });
  });

  it('make random text for people who are signed in', async () => {
    for (const path of ['/utils/random/string', '/Utils/Random/String/']) {
      expect((await visitor().get(path)).status, path).toBe(401);
    }
    expect((await office.get('/utils/random/string?length=7')).data).toHaveLength(7);
  });

  it('begin no work for visitors', async () => {
    const query = { query: { limit: 1 }, format: 'csv', file: {} };
    expect((await visitor().post('/utils/export/work_orders', query)).status).toBe(401);
    for (const path of ['/utils/import/work_orders', '/utils/sort/work_orders']) {
      expect((await visitor().post(path)).status, path).toBe(401);
    }
    const redirect = { redirect: '/admin' };
    expect((await visitor().post('/utils/resolve-redirect', redirect)).status).not.toBe(401);
    for (const path of ['/schema/apply', '/schema/diff', '/deployments']) {
      expect((await office.post(path)).status, path).toBe(403);
    }
  });

  it('are guarded in GraphQL as well, also behind fragments and variables', async () => {
    const ask = (query: string, variables?: Record<string, unknown>) =>
      visitor().post('/graphql/system', { query, variables });
    const documents = [
      '{ utils_random_string }',
      '{ ...a } fragment a on Query { utils_random_string }',
      'mutation { utils_hash_generate(string: "x") }',
      'mutation ($s: String!) { a: utils_hash_verify(string: $s, hash: $s) }',
    ];
    for (const document of documents) {
      expect((await ask(document, { s: costly })).status, document).toBe(401);
    }
  });
});

describe('pictures', () => {
  let picture: string;
  let page: string;
  let drawing: string;

  beforeAll(async () => {
    const script = '<script>document.title = "ran"</script>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`;
    const upload = async (name: string, type: string, content: string | Buffer) =>
      (await office.upload('/files', { company: company.id }, [{ name, type, content }])).data.id;
    picture = await upload('pixel.png', 'image/png', PIXEL);
    page = await upload('page.html', 'text/html', `<html>${script}</html>`);
    drawing = await upload('drawing.svg', 'image/svg+xml', svg);
  });

  it('are made by presets alone', async () => {
    const refused = ['width=320', 'height=20000', 'transforms=[["resize",{"width":20000}]]'];
    for (const query of refused) {
      expect((await office.get(`/assets/${picture}?${query}`)).status, query).toBe(400);
    }
    expect((await office.get(`/assets/${picture}?key=system-small-cover`)).status).toBe(200);
  });

  it('are never larger than the limit, also where an administrator allows every size', async () => {
    const settings = (value: string) =>
      admin().patch('/settings', { storage_asset_transform: value });
    await settings('all');
    try {
      expect((await office.get(`/assets/${picture}?width=320`)).status).toBe(200);
      const large = ['width=20000', 'transforms=[["extend",{"top":20000,"left":1}]]'];
      for (const query of large) {
        const answer = await office.get(`/assets/${picture}?${query}`);
        expect(answer, query).toMatchObject({ status: 400, code: 'IMAGE_TOO_LARGE' });
      }
    } finally {
      await settings('presets');
    }
  });

  it('say what they are, and run nothing that is inside', async () => {
    const shown = await office.get(`/assets/${picture}`);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    for (const file of [page, drawing]) {
      const { status, headers } = await office.get(`/assets/${file}`);
      expect(status).toBe(200);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('content-disposition')).toMatch(/^attachment/);
    }
    for (const path of ['/server/ping', '/api/health', '/portal/', '/docs', '/admin']) {
      const { headers } = await office.get(path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });
});

describe('what a query may bring', () => {
  const refused = { status: 400, code: 'QUERY_TOO_LARGE' };
  const search = async (query: object) => {
    const answer = await fetch(`${inject('url')}/items/work_orders`, {
      method: 'SEARCH',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${inject('adminToken')}`,
      },
      body: JSON.stringify({ query }),
    });
    const body = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: answer.status, code: body.errors?.[0]?.extensions.code };
  };

  it('is limited by rows and levels before a statement is made', async () => {
    const url = '/items/work_orders?limit=5000&fields=*.*.*.*';
    const answer = await admin().get(url);
    expect(answer).toMatchObject(refused);
    expect(answer.errors?.[0]?.message).toMatch(/5000 rows over \d levels .* 250000 records/);
    expect(await search({ limit: 5000, fields: ['*.*.*.*'] })).toEqual(refused);
  });

  it('leaves ordinary lists alone', async () => {
    const paths = [
      '/items/work_orders?limit=5000&fields=*',
      '/items/work_orders?limit=1000&fields=*,site.*,customer.*,work_type.*',
      '/items/work_orders?limit=25&fields=*.*.*',
      '/items/work_orders?limit=100&fields=number,site.building.name',
      '/permissions?limit=-1&fields=*',
      '/flows?limit=-1&fields=*,operations.*',
    ];
    for (const path of paths) expect((await admin().get(path)).status, path).toBe(200);
  });

  it('is read one after the other by one person, and by nobody’s loss', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => office.get('/items/work_orders?limit=5000&fields=*.*')),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('is exported within bounds', async () => {
    const wide = { notes: 'x'.repeat(2_000) };
    const rows = Array.from({ length: 400 }, (_, index) => ({
      id: randomUUID(),
      company: company.id,
      name: `Contoh ${index}`,
      ...wide,
    }));
    await database()('customers').insert(rows);
    const xml = await office.get('/items/customers?export=xml&limit=5000&fields=*,company.*');
    expect([xml.status, xml.code]).toEqual([400, 'QUERY_TOO_LARGE']);
    // Told by the query: not a row was read.
    const many = await office.get('/items/work_orders?export=csv&limit=5000&fields=*.*');
    expect([many.status, many.code]).toEqual([400, 'QUERY_TOO_LARGE']);
    expect((await office.get('/items/customers?export=csv&limit=400&fields=name')).status).toBe(
      200,
    );
  });

  it('adds up in one GraphQL document', async () => {
    // Each a little different, since Directus reads the same query once.
    const one = (less: number): string =>
      `q${less}: work_orders(limit: ${5000 - less}) { id site { id company { id } } }`;
    expect((await admin().graphql(`{ ${one(0)} }`)).errors).toBeUndefined();
    const many = Array.from({ length: 40 }, (_, index) => one(index)).join(' ');
    const answer = await admin().graphql(`{ ${many} }`);
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toContain('QUERY_TOO_LARGE');
  });

  it('has a limit of depth and of fields in GraphQL, fragments written out', async () => {
    const deep = `${'site { work_orders { '.repeat(10)} id ${'} }'.repeat(10)}`;
    expect(await admin().graphql(`{ work_orders { ${deep} } }`)).toMatchObject(refused);
    const doubled = Array.from(
      { length: 20 },
      (_, index) => `fragment f${index} on work_orders { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ');
    const bomb = `{ work_orders { ...f0 } } ${doubled} fragment f20 on work_orders { id number }`;
    expect(await admin().graphql(bomb)).toMatchObject(refused);
  });

  it('weighs fragments in which nothing is asked for, and circles of them', async () => {
    const doubled = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ');
    const bomb = `{ ...f0 } ${doubled} fragment f30 on Query { __typename }`;
    const names = Array.from({ length: 14 }, (_, index) => `c${index}`);
    const circle = names
      .map((name) => `fragment ${name} on Query { ${names.map((one) => `...${one}`).join(' ')} }`)
      .join(' ');
    for (const client of [visitor(), office]) {
      expect((await client.graphql(bomb)).code).toBe('QUERY_TOO_LARGE');
      expect((await client.graphql(`{ ...c0 } ${circle}`)).status).toBe(400);
      const again = `{ work_orders { ${'__typename '.repeat(4_000)} } }`;
      expect((await client.graphql(again)).code).toBe('QUERY_TOO_LARGE');
    }
    const known = await office.graphql(getIntrospectionQuery());
    expect(known.data.__schema.types.length).toBeGreaterThan(50);
  });

  it('has a limit of names for the same field', async () => {
    const names = Array.from({ length: 51 }, (_, index) => [`a${index}`, 'building']);
    const alias = JSON.stringify(Object.fromEntries(names));
    const answer = await office.get(`/items/work_orders?limit=1&alias=${alias}`);
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.errors?.[0]?.message).toContain('50 names');
  });

  it('has a limit of conditions', async () => {
    const filter = { _or: Array.from({ length: 501 }, () => ({ number: { _eq: 'x' } })) };
    expect(await search({ filter })).toEqual(refused);
  });
});

describe('questions of one person', () => {
  it.each([
    ['holidays', '/items/holidays?fields=id'],
    ['invitations', '/api/people'],
  ])('do not take what others need: of %s', async (table, path) => {
    const manager = await newMember(company, 'admin');
    const holder = await database().transaction();
    const { rows: own } = await holder.raw('select pg_backend_pid() as pid');
    await holder.raw('lock table ?? in access exclusive mode', [table]);
    const held = async (): Promise<number> => {
      const { rows } = await database().raw(
        'select count(*)::int as n from pg_stat_activity where ? = any(pg_blocking_pids(pid))',
        [own[0].pid],
      );
      return rows[0].n;
    };
    const asked = Array.from({ length: 40 }, () => office.get(path));
    await eventually(held, (count) => count >= 6);
    const other = manager.get(path);
    const found = await eventually(held, (count) => count >= 7);
    await holder.rollback();
    expect(found).toBe(7);
    expect(
      new Set([...(await Promise.all(asked)), await other].map(({ status }) => status)),
    ).toEqual(new Set([200]));
  });
});

describe('a path', () => {
  it('has one spelling: what stands before a route sees it with more slashes as well', async () => {
    const routes = (await admin().get('/server/routes')).data as { method: string; path: string }[];
    const paths = routes
      .filter(({ method, path }) => method === 'POST' && path.lastIndexOf('/') > 0)
      .map(({ path }) => path.replaceAll(/:\w+\??/g, 'nothing'));
    expect(paths.length).toBeGreaterThan(50);
    const plain = (path: string) => visitor().post(path, {});
    const isLimited = /^\/(auth|shares|users)|inbound|invitations/;
    for (const path of paths.filter((one) => !isLimited.test(one))) {
      const [one, other] = [await plain(path), await plain(path.replace(/(.)\//g, '$1//'))];
      expect.soft([other.status, other.code], path).toEqual([one.status, one.code]);
    }
    const local = { url: 'file:///etc/passwd' };
    expect((await office.post('/files//import', local)).code).toBe('INVALID_PAYLOAD');
  });
});

describe('what colleagues learn of each other', () => {
  const hidden = [
    ...['tfa_secret', 'last_access', 'token', 'auth_data', 'external_identifier', 'provider'],
    ...['password', 'role', 'last_page', 'policies'],
  ];

  beforeAll(async () => {
    await database()('directus_users')
      .where({ id: colleague.userId })
      .update({ tfa_secret: 'SECRETSECRET', external_identifier: `outside-${colleague.userId}` });
  });

  it('is names, not how they sign in: by fields', async () => {
    for (const field of hidden) {
      const list = await office.get(`/users?fields=id,${field}&limit=100`);
      const rows = (list.data ?? []) as Record<string, unknown>[];
      const other = rows.find(({ id }) => id === colleague.userId);
      expect(other?.[field] ?? null, field).toBeNull();
    }
    const whole = await office.get(`/users/${colleague.userId}?fields=*`);
    expect(whole.data.email).toBe(colleague.email);
    for (const field of hidden) expect(whole.data[field] ?? null, field).toBeNull();
  });

  it.each(hidden)('not by asking for those with a certain %s', async (field) => {
    const doors = [
      `/users?filter[${field}][_nnull]=true`,
      `/users?filter[_or][0][_and][0][${field}][_nnull]=true`,
      `/users?sort=-${field}`,
      `/users?groupBy[]=${field}`,
      `/users?aggregate[count]=${field}`,
      `/users?aggregate[max]=${field}`,
      `/users?alias[x]=${field}&sort=x`,
      `/items/technicians?filter[user][${field}][_nnull]=true`,
      `/items/technicians?sort=user.${field}`,
      `/items/memberships?filter[user][_and][0][${field}][_nnull]=true`,
      `/items/memberships?filter[user][_some][${field}][_nnull]=true`,
      `/files?filter[uploaded_by][${field}][_nnull]=true`,
    ];
    for (const door of doors) expect((await office.get(door)).status, door).toBe(403);
  });

  it('not through GraphQL, nor by search', async () => {
    for (const field of ['tfa_secret', 'last_access', 'external_identifier', 'provider']) {
      const answer = await office.post('/graphql/system', {
        query: `{ users(filter: { ${field}: { _nnull: true } }) { id } }`,
      });
      expect(answer.data?.users ?? null, field).toBeNull();
    }
    for (const text of ['SECRETSECRET', `outside-${colleague.userId}`]) {
      expect((await office.get(`/users?search=${text}`)).data, text).toEqual([]);
    }
  });

  it('while names can be asked for, and everybody knows of himself', async () => {
    const path = `/users?fields=id,email&filter[email][_eq]=${colleague.email}&sort=first_name`;
    expect((await office.get(path)).data).toEqual([
      { id: colleague.userId, email: colleague.email },
    ]);
    expect((await office.get('/users/me?fields=id,email')).data.email).toBe(office.email);
    expect((await admin().get('/users?filter[tfa_secret][_nnull]=true&limit=1')).status).toBe(200);
  });

  describe('nor of people of other companies', () => {
    let foreign: Person;
    let customer: string;
    let operator: string;

    beforeAll(async () => {
      foreign = await newMember(await newTenant(), 'manager');
      operator = (await admin().get('/users/me?fields=email')).data.email;
      const made = await admin().post('/items/customers', { name: 'Made', company: company.id });
      customer = made.data.id;
    });

    const found = async (path: string): Promise<unknown[]> => {
      const { status, data } = await office.get(path);
      expect(status, path).toBe(200);
      return data as unknown[];
    };
    const roles = (email: string): string[] => [
      `/roles?fields=id&filter[users][email][_eq]=${email}`,
      `/roles?fields=id&filter[users][_some][email][_eq]=${email}`,
      `/roles?fields=id&filter[_or][0][users][_or][0][email][_eq]=${email}`,
    ];
    const customers = (email: string): string[] =>
      ['', '[_and][0]', '[_or][0]'].map(
        (step) =>
          `/items/customers?fields=id&filter[id][_eq]=${customer}&filter[created_by]${step}[email][_eq]=${email}`,
      );

    it('by a condition over a relation', async () => {
      for (const path of [...roles(foreign.email), ...customers(operator)])
        expect(await found(path), path).toEqual([]);
      await database()('customers')
        .where({ id: customer })
        .update({ created_by: colleague.userId });
      for (const path of [...roles(colleague.email), ...customers(colleague.email)])
        expect(await found(path), path).toHaveLength(1);
    });

    it('nor by very many conditions, each of which is a statement', async () => {
      const _or = Array.from({ length: 21 }, (_, i) => ({
        created_by: { email: { _eq: `${i}@example.com` } },
      }));
      const path = `/items/customers?filter=${JSON.stringify({ _or })}`;
      expect((await office.get(path)).status).toBe(400);
    });

    it('by their order or number', async () => {
      for (const path of [
        '/items/customers?sort=created_by.email',
        '/items/customers?groupBy[]=created_by.email&aggregate[count]=*',
        '/roles?sort=users.email',
        '/roles?sort=count(users)',
        '/roles?filter[count(users)][_gt]=1',
        '/roles?aggregate[count]=users.email',
      ]) {
        expect([400, 403], path).toContain((await office.get(path)).status);
      }
    });
  });
});

describe('what a write may bring', () => {
  const sites = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: 'Contoh', code: `B${index}-${count}` }));

  it('is limited by rows, and by values', async () => {
    for (const name of ['', '  ', '\u200b ']) {
      const blank = await office.patch(`/items/companies/${company.id}`, { name });
      expect(blank.errors?.[0]?.extensions).toMatchObject({ field: 'name', type: 'blank' });
    }
    const text = `{ sites { id } } # ${'x'.repeat(140_000)}`;
    expect((await office.graphql(text)).status).toBe(413);
    const bytes = { settings: { a: 'x'.repeat(300_000) } };
    expect((await office.patch(`/items/companies/${company.id}`, bytes)).status).toBe(400);
    const many = await office.post('/items/sites', sites(501));
    expect([many.status, many.code]).toEqual([400, 'INVALID_PAYLOAD']);
    const members = Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, n]));
    const large = await office.patch(`/items/companies/${company.id}`, { settings: members });
    expect([large.status, large.code]).toEqual([413, 'CONTENT_TOO_LARGE']);
    const some = Object.fromEntries(Object.entries(members).slice(0, 6_000));
    const wide = await office.patch(`/items/companies/${company.id}`, { settings: some });
    expect(wide.status).toBe(400);
  });

  it('does not wait for a row of somebody else', async () => {
    const foreign = await newTenant();
    const [order = ''] = await createOrders(database(), {
      ...{ company: foreign.id, name: 'locked', count: 1 },
    });
    const dispatcher = await newMember(company, 'dispatcher');
    await database().transaction(async (trx) => {
      await trx('work_orders').where({ id: order }).forUpdate().first('id');
      const at = { startsAt: '2026-12-02T01:00:00Z', endsAt: '2026-12-02T03:00:00Z' };
      const calls = [
        [`/api/orders/${order}/messages`, { text: 'Contoh' }],
        ['/api/orders/next-steps', { orders: [order.toUpperCase()] }],
        [`/api/orders/${order}/assign`, { technician: order, ...at }],
        ['/api/dispatch/discard', { orders: [order] }],
      ] as const;
      for (const [path, body] of calls)
        expect((await dispatcher.post(path, body)).status, path).toBe(403);
    });
  });

  it('takes its turn: one person does not hold all connections', async () => {
    const writes = Array.from({ length: 30 }, (_, index) =>
      office.post(
        '/items/sites',
        sites(30).map((site) => ({ ...site, code: `${site.code}-${index}` })),
      ),
    );
    const other = await newMember(await newTenant(), 'admin');
    expect((await other.get('/items/sites?limit=1')).status).toBe(200);
    const statuses = (await Promise.all(writes)).map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses).toContain(429);
  });

  it('is of a stranger no more than a form has', async () => {
    const x = Array.from({ length: 300_000 }, () => 1);
    const bodies = [
      ['/graphql', { query: '{ a }', variables: { x } }],
      ['/auth/login', { email: 'a@example.com', password: 'x', x }],
      ['/api/invitations/by-token/abcdefghijklmnopqrstuvwxyz/accept', { x }],
    ] as const;
    for (const [path, body] of bodies) {
      const answer = await visitor().post(path, body);
      expect([answer.status, answer.code], path).toEqual([413, 'CONTENT_TOO_LARGE']);
    }
    // One long text, also packed or without its length, from who only says that he is somebody.
    const login = JSON.stringify({ email: 'a'.repeat(70_000), password: 'x' });
    const json = { 'content-type': 'application/json' };
    const send = async (body: unknown, headers: Record<string, string>) => {
      const half = { duplex: 'half' } as object;
      const method = 'POST';
      const request = { ...half, method, headers: { ...json, ...headers }, body } as RequestInit;
      return (await fetch(`${inject('url')}/auth/login`, request)).status;
    };
    expect(await send(login, {})).toBe(413);
    expect(await send(login, { cookie: 'directus_session_token=' })).toBe(413);
    expect(await send(login, { authorization: 'Bearer nobody' })).toBe(401);
    expect(await send(new Blob([login]).stream(), {})).toBe(413);
    const packed = new Uint8Array(gzipSync(login));
    expect(await send(packed, { 'content-encoding': 'gzip' })).toBe(413);

    const socket = new WebSocket(`${inject('url').replace(/^http/, 'ws')}/websocket`);
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    const closed = new Promise((resolve) =>
      socket.addEventListener('close', ({ code }) => resolve(code)),
    );
    socket.send(JSON.stringify({ type: 'auth', access_token: 'x'.repeat(2_000_000) }));
    expect(await closed).toBe(1009);
  });
});
