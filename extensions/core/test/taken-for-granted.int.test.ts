import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin, type Client, visitor } from './support/http.ts';
import { openSocket } from './support/messages.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

/** Values that Directus takes for granted, and says nothing or another thing about. */
let a: Tenant;
let b: Tenant;
let boss: Person;
let clerk: Person;
let foreignClerk: Person;

beforeAll(async () => {
  [a, b] = await Promise.all([newTenant(), newTenant()]);
  boss = await newMember(a, 'admin');
  clerk = await newMember(a, 'dispatcher');
  foreignClerk = await newMember(b, 'dispatcher');
});

type Part = { name?: string; type?: string; content?: string };

const send = async (
  method: string,
  client: Client,
  path: string,
  fields: Record<string, string>,
  { name = 'a.txt', type = 'text/plain', content = 'x' }: Part = {},
) => {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([content], { type }), name);
  const response = await fetch(`${inject('url')}${path}`, {
    method,
    headers: { authorization: `Bearer ${client.token}` },
    body: form,
  });
  return { status: response.status, body: await response.text() };
};

const upload = async (person: Person): Promise<string> =>
  JSON.parse((await send('POST', person, '/files', {})).body).data.id;

describe('a file of others and one that is not there', () => {
  it('should be refused with the same words, whatever is sent', async () => {
    const ids = [await upload(foreignClerk), randomUUID()] as const;
    const both = async (ask: (id: string) => Promise<{ status: number }>) => {
      const [foreign, missing] = (await Promise.all(ids.map(ask))).map((answer) => {
        const { status, ...rest } = { ...answer, headers: undefined };
        return [status, JSON.stringify(rest).replaceAll(ids[0], '').replaceAll(ids[1], '')];
      });
      expect(foreign).toEqual(missing);
      expect(foreign?.[0]).toBe(403);
    };
    for (const person of [clerk, boss, await newMember(a, 'technician')]) {
      await both((id) => send('PATCH', person, `/files/${id}`, {}));
      await both((id) => send('PATCH', person, `/files/${id}`, { title: 'Mine', folder: a.id }));
      await both((id) => send('PATCH', person, `/files/${id}`, { storage: 'elsewhere' }));
      await both((id) => person.patch(`/files/${id}`, { title: 'Mine' }));
      await both((id) => person.patch('/files', { keys: [id], data: { title: 'Mine' } }));
      await both((id) => person.delete(`/files/${id}`));
      await both((id) => person.delete('/files', [id]));
    }
    const row = await database()('directus_files').where({ id: ids[0] }).first('title', 'company');
    expect(row).toEqual({ title: 'A', company: b.id });
  });

  it('should be refused by the folder as well', async () => {
    const [own, foreign] = [a.id, b.id];
    await database()('directus_folders')
      .insert([own, foreign].map((id) => ({ id, name: id })))
      .onConflict('id')
      .ignore();
    const other = randomUUID();
    await database()('directus_folders').insert({ id: other, name: 'Of the platform' });
    const answers = [];
    for (const folder of [foreign, other, randomUUID()]) {
      const { status, body } = await send('POST', clerk, '/files', { folder });
      answers.push([status, body.replaceAll(folder, '')]);
      const { status: json } = await clerk.post('/files', { title: 'x', type: 'a/b', folder });
      expect(json).toBe(403);
    }
    expect(answers.map(([status]) => status)).toEqual([403, 403, 403]);
    expect(new Set(answers.map(([, body]) => body)).size).toBe(1);
    expect((await send('POST', clerk, '/files', { folder: own })).status).toBe(200);
  });
});

describe('folders', () => {
  it('should be shown to the office as far as they are its company’s', async () => {
    await database()('directus_folders')
      .insert([a.id, b.id].map((id) => ({ id, name: id })))
      .onConflict('id')
      .ignore();
    const within = [randomUUID(), randomUUID()];
    await database()('directus_folders').insert([
      { id: within[0], name: 'Ours', parent: a.id },
      { id: within[1], name: 'Theirs', parent: b.id },
    ]);
    const ids = (await clerk.get('/folders?limit=-1')).data.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual([a.id, within[0]].toSorted());
    for (const id of [b.id, within[1]]) {
      expect((await clerk.get(`/folders/${id}`)).status).toBe(403);
      expect((await clerk.get(`/folders?filter[parent][_eq]=${id}`)).data).toEqual([]);
    }
    for (const refused of [
      await clerk.post('/folders', { name: 'x' }),
      await clerk.patch(`/folders/${within[0]}`, { name: 'x' }),
      await clerk.delete(`/folders/${within[0]}`),
      await (await newMember(a, 'technician')).get('/folders'),
    ])
      expect(refused.status).toBe(403);
  });
});

describe('an import that is too much', () => {
  const teams = (person: Client, content: string, type = 'text/csv', signal?: AbortSignal) => {
    const form = new FormData();
    form.append('file', new Blob([content], { type }), 'a');
    return fetch(`${inject('url')}/utils/import/teams`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}` },
      body: form,
      ...(signal ? { signal } : {}),
    });
  };
  const errorsOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { errors: object[] }).errors,
  ];
  const namesOf = ({ id }: Tenant): Promise<string[]> =>
    database()('teams').where({ company: id }).orderBy('name').pluck('name');

  it('should be refused by its rows before one is written', async () => {
    const rows = Array.from({ length: 2_001 }, (_, row) => ({ name: `T${row}` }));
    const csv = `name\n${rows.map(({ name }) => name).join('\n')}\n`;
    const refused = {
      message: expect.stringContaining('2000'),
      extensions: expect.objectContaining({ code: 'INVALID_PAYLOAD', field: 'file', limit: 2_000 }),
    };
    expect(await errorsOf(await teams(boss, csv))).toEqual([400, [refused]]);
    const json = await teams(boss, JSON.stringify(rows), 'application/json');
    expect(await errorsOf(json)).toEqual([400, [refused]]);
    expect(await namesOf(a)).toEqual([]);
  });

  it('should end with the row that the database refuses, and its own error', async () => {
    const wanted = {
      message: expect.any(String),
      extensions: expect.objectContaining({
        ...{ code: 'RECORD_NOT_UNIQUE', field: 'name' },
        rows: [{ type: 'lines', rows: [3] }],
      }),
    };
    const names = ['Once', 'Twice', 'Twice', ...Array.from({ length: 200 }, () => 'Twice')];
    expect(await errorsOf(await teams(boss, `name\n${names.join('\n')}\n`))).toEqual([
      400,
      [wanted],
    ]);
    const json = JSON.stringify(names.map((name) => ({ name })));
    expect(await errorsOf(await teams(boss, json, 'application/json'))).toEqual([400, [wanted]]);
    expect(await namesOf(a)).toEqual([]);
  });

  it('should keep its company’s next waiting, no other’s, and end with its sender', async () => {
    const [colleague, other] = await Promise.all([newMember(a, 'admin'), newMember(b, 'admin')]);
    const held = await database().transaction();
    try {
      await held('teams').insert({ id: randomUUID(), company: a.id, name: 'Held' });
      const sender = new AbortController();
      const first = teams(boss, 'name\nFirst\nHeld\n', 'text/csv', sender.signal);
      const gone = first.then(
        () => false,
        () => true,
      );
      await eventually(
        () =>
          database()
            .raw(
              `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%"teams"%'`,
            )
            .then(({ rows }: { rows: object[] }) => rows.length),
        (waiting) => waiting === 1,
      );
      const second = teams(colleague, 'name\nSecond\n');
      expect((await teams(other, 'name\nTheirs\n')).status).toBe(200);
      expect(await namesOf(a)).toEqual([]);
      sender.abort();
      expect(await gone).toBe(true);
      for (let asked = 0; asked < 5; asked++)
        expect((await visitor().get('/server/ping')).status).toBe(200);
      await held.rollback();
      expect((await second).status).toBe(200);
      expect(await namesOf(a)).toEqual(['Second']);
    } finally {
      if (!held.isCompleted()) await held.rollback();
    }
  });
});

describe('an import', () => {
  const CSV = { name: 'a.csv', type: 'text/csv' };
  const JSON_FILE = { name: 'a.json', type: 'application/json' };
  const load = async (part: Part) => {
    const { status, body } = await send('POST', boss, '/utils/import/customers', {}, part);
    return { status, errors: body && (JSON.parse(body).errors as object[]) };
  };
  const at = (field: string, code: string) => [
    {
      message: expect.any(String),
      extensions: expect.objectContaining({
        ...{ field, code },
        rows: [{ type: 'lines', rows: [2] }],
      }),
    },
  ];

  it.each(['not-a-uuid', '7', '019a-'])('should name the row of the id %s', async (id) => {
    const wanted = { status: 400, errors: at('id', 'FAILED_VALIDATION') };
    const rows = JSON.stringify([{ name: 'Fine' }, { id, name: 'Bad' }]);
    expect(await load({ ...JSON_FILE, content: rows })).toMatchObject(wanted);
    expect(await load({ ...CSV, content: `id,name\n,Fine\n${id},Bad\n` })).toMatchObject(wanted);
    expect((await boss.get('/items/customers?filter[name][_eq]=Fine')).data).toEqual([]);
  });

  it('should name the row of an id of another company', async () => {
    const id = randomUUID();
    await database()('customers').insert({ id, company: b.id, name: 'Theirs' });
    const wanted = { status: 400, errors: at('id', 'FORBIDDEN') };
    const rows = JSON.stringify([{ name: 'Fine' }, { id, name: 'Mine' }]);
    expect(await load({ ...JSON_FILE, content: rows })).toMatchObject(wanted);
    expect(await load({ ...CSV, content: `id,name\n,Fine\n${id},Mine\n` })).toMatchObject(wanted);
    const row = await database()('customers').where({ id }).first('name');
    expect(row).toEqual({ name: 'Theirs' });
  });

  it('should name the row that is none', async () => {
    const answer = await load({ ...JSON_FILE, content: JSON.stringify([{ name: 'Fine' }, 7]) });
    expect(answer).toMatchObject({ status: 400, errors: at('row', 'INVALID_PAYLOAD') });
  });

  it('should name the row that is nested without an end', async () => {
    const name = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const answer = await load({ ...JSON_FILE, content: `[{"name":"Fine"},{"name":${name}}]` });
    expect(answer).toMatchObject({ status: 400, errors: at('name', 'FAILED_VALIDATION') });
  });
});

describe('a value that a service of Directus takes for granted', () => {
  it.each([
    ['/translations', {}, 'key'],
    ['/translations', { key: 'hello' }, 'language'],
    ['/translations', { key: {}, language: 'en-US' }, 'key'],
    ['/policies', { name: 'x', ip_access: {} }, 'ip_access'],
    ['/policies', { name: 'x', ip_access: 7 }, 'ip_access'],
    ['/files', { type: 'a/b', storage: 'elsewhere' }, 'storage'],
  ])('should be named: %s %j', async (path, body, field) => {
    const { status, code, errors } = await admin().post(path, body);
    expect([status, code]).toEqual([400, 'FAILED_VALIDATION']);
    expect(errors?.[0]?.extensions).toMatchObject({ field });
  });

  it('should be named in a change, too', async () => {
    const { data } = await admin().post('/policies', { name: 'x', ip_access: ['127.0.0.1'] });
    const changed = await admin().patch(`/policies/${data.id}`, { ip_access: {} });
    expect([changed.status, changed.code]).toEqual([400, 'FAILED_VALIDATION']);
    await admin().delete(`/policies/${data.id}`);
    const made = await admin().post('/translations', { key: 'k', language: 'en-US', value: 'v' });
    expect(made.status).toBe(200);
    await admin().delete(`/translations/${made.data.id}`);
  });

  it.each(['elsewhere', 'constructor'])('should be named in an upload: %s', async (storage) => {
    const { status, body } = await send('POST', clerk, '/files', { storage });
    expect([status, JSON.parse(body).errors[0].extensions.field]).toEqual([400, 'storage']);
  });

  it('should be named when it is no aggregate', async () => {
    const { status, errors } = await boss.get('/items/customers?aggregate[median]=name');
    expect([status, errors?.[0]?.extensions['field']]).toEqual([400, 'aggregate.median']);
  });
});

describe('a variable of GraphQL', () => {
  const LIMIT = 'query ($n: Int) { customers(limit: $n) { id } }';
  const BY_ID = 'query ($id: ID!) { customers_by_id(id: $id) { id } }';

  it.each([
    [LIMIT, { n: 'many' }, 'n', /"many"; Int cannot/],
    [BY_ID, {}, 'id', /was not provided/],
    [BY_ID, { id: null }, 'id', /must not be null/],
    ['query ($s: [String]) { customers(sort: $s) { id } }', { s: [{}] }, 's', /at "s\[0\]"/],
  ])('should be named when it is wrong: %s %j', async (query, variables, field, words) => {
    const { status, code, errors } = await boss.graphql(query, variables);
    expect([status, code]).toEqual([400, 'INVALID_PAYLOAD']);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(words),
      extensions: { field },
    });
  });

  it('should do when it is right', async () => {
    expect((await boss.graphql(LIMIT, { n: 1 })).errors).toBeUndefined();
  });
});

describe('a message over a socket', () => {
  let socket: Awaited<ReturnType<typeof openSocket>>;
  beforeAll(async () => {
    socket = await openSocket(boss.token);
  });
  afterAll(() => socket.close());

  const read = (rest: object): string =>
    JSON.stringify({ type: 'items', action: 'read', collection: 'customers', uid: 'u', ...rest });
  const subscribe = (rest: object): string =>
    JSON.stringify({ type: 'subscribe', collection: 'customers', uid: 'u', ...rest });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'should be answered as one about a collection that is not there: %s',
    async (collection) => {
      const answers = [
        await socket.say(read({ collection })),
        await socket.say(read({ collection, action: 'create', data: {} })),
        await socket.say(read({ collection, action: 'delete', ids: [1] })),
        await socket.say(subscribe({ collection })),
      ];
      for (const answer of answers)
        expect(answer).toMatchObject({ uid: 'u', error: { code: 'INVALID_COLLECTION' } });
    },
  );

  it.each([
    read({ query: 7 }),
    read({ query: { aggregate: 7 } }),
    read({ query: { deep: 7 } }),
    read({ query: { deep: { company: { _filter: '{bad' } } } }),
    read({ query: { aggregate: { sum: ['name'] } } }),
    subscribe({ query: { deep: { company: { part: { _fields: 7 } } } } }),
    subscribe({ query: { filter: 7 } }),
  ])('should say what is wrong with its query: %s', async (text) => {
    const { type } = JSON.parse(text) as { type: string };
    const wanted = { type, uid: 'u', status: 'error', error: { code: 'INVALID_QUERY' } };
    expect(await socket.say(text)).toMatchObject(wanted);
  });

  it.each([
    [read({ action: 'create', data: null }), 'INVALID_PAYLOAD'],
    [read({ action: 'create', data: [null, 7] }), 'INVALID_PAYLOAD'],
    [read({ action: 'create', data: { email: 7, name: 'x'.repeat(300) } }), 'FAILED_VALIDATION'],
    [read({ action: 'create', data: {} }), 'FAILED_VALIDATION'],
    ['null', 'INVALID_PAYLOAD'],
    ['[]', 'INVALID_PAYLOAD'],
  ])('should say what is wrong with its rows: %s', async (text, code) => {
    expect(await socket.say(text)).toMatchObject({ status: 'error', error: { code } });
  });

  it('should be answered by its rows when it is right', async () => {
    const rows = await socket.say(read({ query: { fields: ['id'], limit: 1 } }));
    expect(rows.data).toBeInstanceOf(Array);
    const begun = await socket.say(subscribe({ query: { fields: ['id'], limit: 1 } }));
    expect(begun).toMatchObject({ type: 'subscription', event: 'init' });
  });
});

describe('a form that ends too early, or has no form', () => {
  const HEAD = '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n';
  const raw = async (method: string, path: string, client: Client, body: string, type?: string) => {
    const response = await fetch(`${inject('url')}${path}`, {
      method,
      headers: {
        ...(client.token ? { authorization: `Bearer ${client.token}` } : {}),
        'content-type': type ?? 'multipart/form-data; boundary=b',
      },
      body,
    });
    const { errors } = JSON.parse((await response.text()) || '{}');
    return [response.status, errors?.[0]?.extensions.code];
  };

  it('should end nothing but the request', async () => {
    const cut = `${HEAD}\r\nabc`;
    expect((await raw('POST', '/files', visitor(), cut))[0]).toBe(403);
    for (const body of [cut, `${HEAD}Content-Type: text/csv\r\n\r\nname\nx`, HEAD, '--b'])
      expect.soft(await raw('POST', '/files', clerk, body)).toEqual([400, 'INVALID_PAYLOAD']);
    const id = await upload(clerk);
    expect(await raw('PATCH', `/files/${id}`, clerk, cut)).toEqual([400, 'INVALID_PAYLOAD']);
    for (const type of ['text/csv', 'application/json']) {
      const body = `${HEAD}Content-Type: ${type}\r\n\r\n[{"name":"Cut off"`;
      const answer = await raw('POST', '/utils/import/customers', boss, body);
      expect.soft(answer).toEqual([400, 'INVALID_PAYLOAD']);
    }
    expect((await boss.get('/items/customers?filter[name][_eq]=Cut off')).data).toEqual([]);
    expect((await admin().get('/server/ping')).status).toBe(200);
  });

  it('should keep nobody waiting while its file has not come', async () => {
    const { hostname, port } = new URL(inject('url'));
    const head = `${HEAD}Content-Type: text/csv\r\n\r\nname\nx`;
    const idle = Array.from({ length: 30 }, () => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.write(
        `POST /utils/import/customers HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${boss.token}\r\n` +
          `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n${head}`,
      );
      return socket;
    });
    try {
      const isOpen = () =>
        database()
          .raw(
            `select count(*)::int as n from pg_stat_activity where state = 'idle in transaction'`,
          )
          .then(({ rows }: { rows: { n: number }[] }) => rows[0]?.n ?? 0);
      for (let asked = 0; asked < 20; asked++) {
        expect((await boss.get('/items/customers?limit=1')).status).toBe(200);
        expect(await isOpen()).toBeLessThan(10);
      }
      const whole = `${HEAD}Content-Type: text/csv\r\n\r\nname\nCame through\r\n--b--\r\n`;
      expect((await raw('POST', '/utils/import/customers', boss, whole))[0]).toBe(200);
    } finally {
      for (const socket of idle) socket.destroy();
    }
  });

  it('should be answered when an import has no file', async () => {
    const field = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
    for (const body of ['--b--\r\n', field])
      expect(await raw('POST', '/utils/import/customers', boss, body)).toEqual([
        400,
        'INVALID_PAYLOAD',
      ]);
  });

  it('should be the mistake of who sent it', async () => {
    const whole = `${HEAD}\r\nabc\r\n--b--\r\n`;
    const bad = [
      await raw('POST', '/files', clerk, whole, 'multipart/form-data'),
      await raw('POST', '/files', clerk, whole.replace('"x"', '"x\0.txt"')),
      await raw(
        'POST',
        '/files',
        clerk,
        `${HEAD}Content-Type: text/\u0001x\r\n\r\nabc\r\n--b--\r\n`,
      ),
    ];
    for (const [status] of bad) expect.soft(status).toBe(400);
    expect((await raw('POST', '/files', clerk, whole))[0]).toBe(200);
  });
});

describe('an alias', () => {
  it('should have a plain name, which no wildcard is', async () => {
    const alias = encodeURIComponent('{"*":"name"}');
    const deep = encodeURIComponent('{"company":{"_alias":{"*":"name"}}}');
    for (const path of ['/items/work_orders', '/files'])
      for (const query of [`alias[*]=id&fields=*`, `alias=${alias}`, `deep=${deep}&fields=*.*`]) {
        const { status, errors } = await boss.get(`${path}?limit=1&${query}`);
        expect
          .soft([status, errors?.[0]?.message])
          .toEqual([400, expect.stringContaining('alias.*')]);
      }
    expect((await boss.get('/items/customers?alias[label]=name&fields=label')).status).toBe(200);
  });
});

describe('a name in the Studio', () => {
  it.each(['__proto__', 'constructor', '__x', 'a b', 'a.b'])(
    'should be plain: %s',
    async (name) => {
      const field = { field: name, type: 'string', schema: {}, meta: {} };
      const answers = [
        await admin().post('/fields/work_orders', field),
        await admin().post('/collections', { collection: 'x_named', schema: {}, fields: [field] }),
      ];
      for (const { status, code } of answers)
        expect.soft([status, code]).toEqual([400, 'INVALID_PAYLOAD']);
      expect((await admin().get('/collections/x_named')).status).toBe(403);
    },
  );
});

describe('a comment', () => {
  it('should say the same of people of others and of nobody', async () => {
    const { data } = await boss.get('/items/customers?limit=1&fields=id');
    const [row] =
      data.length > 0 ? data : [(await boss.post('/items/customers', { name: 'C' })).data];
    const at = { collection: 'customers', item: row.id };
    const answers = [];
    for (const id of [foreignClerk.userId, randomUUID()]) {
      const { status, errors } = await boss.post('/comments', { ...at, comment: `Hi @${id}` });
      answers.push([status, errors?.[0]?.message]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(403);
    const stored = await database()('directus_comments').where({ item: row.id });
    expect(stored).toEqual([]);
    expect((await boss.post('/comments', { ...at, comment: `Hi @${clerk.userId}` })).status).toBe(
      200,
    );
    for (const wrong of [{ comment: {} }, { comment: 'x', item: {} }])
      expect((await boss.post('/comments', { ...at, ...wrong })).status).toBe(400);
  });
});

describe('a member of a body that Directus hands on', () => {
  it.each([
    ['/users/me/tfa/generate', { password: {} }, 'password'],
    ['/users/me/tfa/enable', { secret: {}, otp: '1' }, 'secret'],
    ['/users/me/tfa/enable', { secret: 'x', otp: 7 }, 'otp'],
    ['/files/import', { url: 'nothing' }, 'url'],
    ['/utils/export/customers', { query: {}, format: 'doc', file: {} }, 'format'],
    ['/utils/export/customers', { query: {}, format: 'csv', file: 7 }, 'file'],
    [
      '/utils/export/customers',
      { query: {}, format: 'csv', file: { storage: 'x' } },
      'file.storage',
    ],
  ])('should be named: %s %j', async (path, body, field) => {
    const { status, errors } = await boss.post(path, body);
    expect([status, errors?.[0]?.extensions['field']]).toEqual([400, field]);
  });

  it('should not be looked for where a file has no content', async () => {
    const row = { storage: 'local', type: 'a/b', filename_download: 'Empty' };
    const { data } = await admin().post('/files', row);
    expect((await admin().get(`/assets/${data.id}`)).status).toBe(403);
  });
});
