import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import argon2 from 'argon2';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin, type Answer, clientFor, visitor } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const PASSWORD = 'right-horse-battery';
const TRIES = 10;

let company: Tenant;
let person: Person;

beforeEach(async () => {
  company ??= await newTenant();
  person = await newMember(company, 'dispatcher');
  await database()('directus_users')
    .where({ id: person.userId })
    .update({ password: await argon2.hash(PASSWORD) });
});

const signIn = (email: string, password: string): Promise<Answer> =>
  visitor().post('/auth/login', { email, password, mode: 'json' });

/** Answers with the status of a wrong password for an account that nobody has. */
const wrongFrom = (localAddress: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', localAddress, headers };
    const request = httpRequest(`${inject('url')}/auth/login`, options, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on('error', reject);
    request.end(JSON.stringify({ email: `${randomUUID()}@example.com`, password: 'wrong' }));
  });

const signedIn = async () => {
  const { data } = await signIn(person.email, PASSWORD);
  return { ...data, client: clientFor(data.access_token) } as {
    access_token: string;
    refresh_token: string;
    client: ReturnType<typeof clientFor>;
  };
};

const isIn = async (client: ReturnType<typeof clientFor>): Promise<boolean> =>
  (await client.get('/users/me?fields=id')).status === 200;

describe('guessing a password', () => {
  /** The counters of this machine's address are shared by all tests. */
  const tries = () => database()('sign_in_tries').withSchema('fieldwright');
  const forget = () => tries().delete();
  beforeEach(forget);

  it('ends after some tries, with the time until the next; others sign in meanwhile', async () => {
    for (let tried = 0; tried < TRIES; tried++) {
      expect((await signIn(person.email, `wrong ${tried}`)).status).toBe(401);
    }
    const refused = await signIn(person.email, PASSWORD);
    expect(refused).toMatchObject({ status: 429, code: 'SIGN_IN_LIMIT' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(person.email.toUpperCase(), PASSWORD)).status).toBe(429);

    const other = await newMember(company, 'manager');
    const hash = await argon2.hash(PASSWORD);
    await database()('directus_users').where({ id: other.userId }).update({ password: hash });
    expect((await signIn(other.email, PASSWORD)).status).toBe(200);
    const status = await database()('directus_users').where({ id: person.userId }).first('status');
    expect(status).toEqual({ status: 'active' });
  });

  it('is counted however the path is written', async () => {
    const paths = ['/auth//login', '/auth///login/', '//auth//login', '/Auth//Login?x=//y'];
    for (let tried = 0; tried < TRIES; tried++) {
      const path = paths[tried % paths.length] ?? '';
      const body = { email: person.email, password: `wrong ${tried}` };
      expect((await visitor().post(path, body)).status, path).toBe(401);
    }
    for (const path of paths)
      expect((await visitor().post(path, { email: person.email, password: 'x' })).status).toBe(429);
  });

  it('is the same for addresses that nobody has', async () => {
    const email = `${randomUUID()}@example.com`;
    for (let tried = 0; tried < TRIES; tried++) await signIn(email, 'wrong');
    expect((await signIn(email, 'wrong')).status).toBe(429);
  });

  it('costs nothing who knows the password', async () => {
    for (let round = 0; round < 2; round++) {
      for (let tried = 0; tried < TRIES - 1; tried++) await signIn(person.email, 'wrong');
      expect((await signIn(person.email, PASSWORD)).status, `round ${round}`).toBe(200);
      // Directus tells of it once its answer is out.
      await eventually(
        () => tries().whereLike('key', 'pair:%').where('points', '>=', TRIES).first(),
        (row) => row === undefined,
      );
    }
  });

  it('is counted one by one within a GraphQL document', async () => {
    const attempts = Array.from(
      { length: TRIES + 1 },
      (_, index) => `t${index}: auth_login(email: $email, password: "${index}") { access_token }`,
    ).join(' ');
    const answer = await visitor().post('/graphql/system', {
      query: `mutation ($email: String!) { ${attempts} }`,
      variables: { email: person.email },
    });
    expect(answer).toMatchObject({ status: 429, code: 'SIGN_IN_LIMIT' });
  });

  // Elsewhere a machine has one address of its own, from which other tests sign in meanwhile.
  it.runIf(process.platform === 'linux')('holds for an address that tries many', async () => {
    const statuses = new Set<number | undefined>();
    for (let round = 0; round < 11; round++) {
      const all = Array.from({ length: 10 }, () => wrongFrom('127.0.0.9'));
      for (const status of await Promise.all(all)) statuses.add(status);
    }
    expect(statuses).toEqual(new Set([401, 429]));
    await forget();
  });

  it('does not lock the owner out where he signed in before', async () => {
    const strangers = () =>
      database()('sign_in_tries').withSchema('fieldwright').whereLike('key', 'strangers:%');
    // The counters are put right after the answer; those of strangers are the last.
    const counted = (points: number) =>
      eventually(
        () => strangers().pluck('points'),
        (found) => found.length === 1 && Number(found[0]) === points,
      );
    await signIn(person.email, PASSWORD);
    await counted(0);
    // As if a hundred others had tried from as many addresses.
    await strangers().update({ points: 1_000 });
    expect((await signIn(person.email, PASSWORD)).status).toBe(200);
    await counted(999);
    await database()('sign_in_tries')
      .withSchema('fieldwright')
      .whereLike('key', 'known:%')
      .delete();
    expect((await signIn(person.email, PASSWORD)).status).toBe(429);
    await forget();
  });

  it('cannot send mails without end', async () => {
    const ask = (email: string) => visitor().post('/auth/password/request', { email });
    const nobody = `nobody-${randomUUID()}@example.com`;
    for (const email of [person.email, nobody]) {
      const statuses: number[] = [];
      for (let sent = 0; sent < 6; sent++) statuses.push((await ask(email)).status);
      expect(statuses, email).toEqual([204, 204, 204, 204, 204, 429]);
    }
    // A colleague at the same address is not kept out.
    expect((await ask(`colleague-${randomUUID()}@example.com`)).status).toBe(204);
  });

  it('is not possible through a socket', async () => {
    const socket = new WebSocket(`${inject('url').replace('http', 'ws')}/websocket`);
    const answer = new Promise<string>((resolve) => {
      socket.onmessage = ({ data }) => resolve(String(data));
    });
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    socket.send(JSON.stringify({ type: 'auth', email: person.email, password: PASSWORD }));
    expect(await answer).toContain('AUTH_FAILED');
    socket.close();
  });
});

describe('an access token', () => {
  it('ends with the logout, at once', async () => {
    const { client, refresh_token } = await signedIn();
    expect(await isIn(client)).toBe(true);
    await visitor().post('/auth/logout', { refresh_token, mode: 'json' });
    expect(await client.get('/users/me')).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
    const orders = await client.get('/items/work_orders?limit=1');
    expect(orders.status).toBe(401);
    expect((await client.graphql('{ work_orders(limit: 1) { id } }')).status).toBe(401);
  });

  it('ends with a new password, a deactivation, a new role and the user himself', async () => {
    const ends: [string, () => Promise<unknown>][] = [
      ['password', () => admin().patch(`/users/${person.userId}`, { password: PASSWORD })],
      ['status', () => admin().patch(`/users/${person.userId}`, { status: 'suspended' })],
      ['by hand', () => withUser({ status: 'archived' })],
      ['role', () => withUser({ role: null })],
      ['deletion', () => database()('directus_users').where({ id: person.userId }).delete()],
    ];
    const withUser = (change: object) =>
      database()('directus_users').where({ id: person.userId }).update(change);
    for (const [how, end] of ends) {
      await withUser({ status: 'active' });
      const { client } = await signedIn();
      expect(await isIn(client), how).toBe(true);
      await end();
      expect(await isIn(client), how).toBe(false);
    }
  });

  it('loses the rights of a membership that ends, at once', async () => {
    const { client } = await signedIn();
    const list = () => client.get('/items/work_orders?limit=1&fields=id');
    expect((await list()).status).toBe(200);
    const { data } = await admin().get(`/items/memberships?filter[user][_eq]=${person.userId}`);
    await admin().patch(`/items/memberships/${data[0].id}`, { is_active: false });
    expect((await list()).status).toBe(403);
  });

  it('is renewed by whoever still has a session', async () => {
    const first = await signedIn();
    const second = await signedIn();
    await visitor().post('/auth/logout', { refresh_token: first.refresh_token, mode: 'json' });
    expect(await isIn(second.client)).toBe(false);
    const { data } = await visitor().post('/auth/refresh', {
      refresh_token: second.refresh_token,
      mode: 'json',
    });
    expect(await isIn(clientFor(data.access_token))).toBe(true);
  });

  it('is renewed once by one token, however many ask at once', async () => {
    const { refresh_token } = await signedIn();
    const asked = await Promise.all(
      Array.from({ length: 6 }, () =>
        visitor().post('/auth/refresh', { refresh_token, mode: 'json' }),
      ),
    );
    const renewed = asked.filter(({ status }) => status === 200);
    expect(renewed).toHaveLength(1);
    expect(asked.filter(({ code }) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    const next = { refresh_token: renewed[0]?.data.refresh_token, mode: 'json' };
    expect((await visitor().post('/auth/refresh', next)).status).toBe(200);
  });

  it('closes its sockets with it', async () => {
    const { access_token, refresh_token } = await signedIn();
    const url = `${inject('url').replace('http', 'ws')}/websocket?access_token=${access_token}`;
    const socket = new WebSocket(url);
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    const closed = new Promise((resolve) => {
      socket.onclose = resolve;
    });
    await visitor().post('/auth/logout', { refresh_token, mode: 'json' });
    await closed;
    const again = new WebSocket(url);
    const refused = new Promise((resolve) => {
      again.onerror = resolve;
      again.onclose = resolve;
    });
    await refused;
    expect(again.readyState).not.toBe(WebSocket.OPEN);
  });

  it('of a session in a cookie works through refresh', async () => {
    const cookies = async (path: string, body: object, cookie = '') => {
      const answer = await fetch(`${inject('url')}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      });
      return { status: answer.status, cookie: answer.headers.getSetCookie().join('; ') };
    };
    const login = { email: person.email, password: PASSWORD, mode: 'session' };
    const first = await cookies('/auth/login', login);
    expect(first.status).toBe(200);
    const next = await cookies('/auth/refresh', { mode: 'session' }, first.cookie);
    expect(next.status).toBe(200);
    const me = () =>
      fetch(`${inject('url')}/users/me?fields=id`, { headers: { cookie: next.cookie } });
    expect((await me()).status).toBe(200);
    await cookies('/auth/logout', { mode: 'session' }, next.cookie);
    expect((await me()).status).toBe(401);
  });
});
