import { SUBSCRIPTIONS_MAX } from '../src/platform/directus/socket-turns.ts';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { newMember, newTenant, type Person } from './support/tenant.ts';

type Message = {
  type: string;
  id?: string;
  uid?: string;
  status?: string;
  event?: string;
  error?: { code: string };
  payload?: { message: string }[];
};

/** Waits for what a socket will be told. */
const until = async (isTold: () => boolean): Promise<void> => {
  expect(await eventually(() => Promise.resolve(isTold()), Boolean)).toBe(true);
};

const open: WebSocket[] = [];
let person: Person;

beforeAll(async () => {
  person = await newMember(await newTenant(), 'admin');
});

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

/** A socket of the person that is signed in, with all that it was told. */
const connect = async (path: string, protocol?: string) => {
  const url = inject('url').replace(/^http/, 'ws');
  const socket = new WebSocket(`${url}${path}`, protocol);
  open.push(socket);
  const told: Message[] = [];
  socket.addEventListener('message', ({ data }) => told.push(JSON.parse(String(data)) as Message));
  const send = (message: object) => socket.send(JSON.stringify(message));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const access_token = person.token;
  if (protocol) send({ type: 'connection_init', payload: { access_token } });
  else send({ type: 'auth', access_token });
  await until(() => told.some(({ type }) => /auth|ack/.test(type)));
  return { told, send, socket };
};

const HALF = SUBSCRIPTIONS_MAX / 2;

describe('subscriptions of one person', () => {
  it('have an end, over all of the person’s sockets, and can be given back', async () => {
    const sockets = [await connect('/websocket'), await connect('/websocket')] as const;
    const ask = (socket: (typeof sockets)[number], uid: string) =>
      socket.send({ type: 'subscribe', collection: 'customers', uid, query: { limit: 1 } });
    const begun = () =>
      sockets.flatMap(({ told }) => told).filter(({ event }) => event === 'init').length;
    for (const [at, socket] of sockets.entries()) {
      for (let index = 0; index < HALF; index++) ask(socket, `${at}-${index}`);
      await until(() => begun() === HALF * (at + 1));
    }
    const [first, second] = sockets;
    ask(second, 'beyond');
    await until(() => second.told.some(({ uid }) => uid === 'beyond'));
    expect(second.told.find(({ uid }) => uid === 'beyond')).toMatchObject({
      ...{ status: 'error', error: { code: 'SUBSCRIPTIONS_EXCEEDED' } },
    });
    // One of the same name takes the place of the other.
    ask(first, '0-0');
    await until(() => begun() === SUBSCRIPTIONS_MAX + 1);
    first.send({ type: 'unsubscribe', uid: '0-1' });
    ask(second, 'again');
    await until(() => begun() === SUBSCRIPTIONS_MAX + 2);
  });
});

describe('a subscription', () => {
  it.each([-1, 1_001, 5_000])('begins with a bounded number of rows, not %i', async (limit) => {
    const { told, send } = await connect('/websocket');
    send({ type: 'subscribe', collection: 'customers', uid: 'a', query: { limit } });
    await until(() => told.some(({ uid }) => uid === 'a'));
    expect(told.at(-1)).toMatchObject({ status: 'error', error: { code: 'INVALID_QUERY' } });
  });
});

describe('messages of one person', () => {
  it('wait for one another, and are refused when too many wait', async () => {
    const { told, send } = await connect('/websocket');
    const read = { type: 'items', collection: 'customers', action: 'read', query: { limit: 1 } };
    for (let index = 0; index < 130; index++) send({ ...read, uid: String(index) });
    const answers = () => told.filter(({ type }) => type === 'items');
    await until(() => answers().length === 130);
    const codes = answers().flatMap(({ error }) => (error ? [error.code] : []));
    expect(codes.every((code) => code === 'REQUESTS_EXCEEDED')).toBe(true);
    expect(answers().filter(({ error }) => !error).length).toBeGreaterThanOrEqual(100);
  });
});

describe('GraphQL over a socket', () => {
  it('takes subscriptions of bounded size, and no more than are allowed', async () => {
    const { told, send } = await connect('/graphql', 'graphql-transport-ws');
    const answer = async (id: string, query: string): Promise<string> => {
      send({ id, type: 'subscribe', payload: { query } });
      await until(() => told.some((message) => message.id === id));
      return told.find((message) => message.id === id)?.payload?.[0]?.message ?? '';
    };
    const doubled = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on Subscription { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ');
    const bomb = `subscription { ...f0 } ${doubled} fragment f30 on Subscription { __typename }`;
    expect(await answer('bomb', bomb)).toContain('parts');
    expect(await answer('query', '{ customers { id } }')).toContain('subscriptions');
    const fine = 'subscription { customers_mutated { key } }';
    for (let index = 0; index < 30; index++)
      send({ id: `s${index}`, type: 'subscribe', payload: { query: fine } });
    expect(await answer('beyond', fine)).toContain('30 subscriptions');
    send({ id: 's0', type: 'complete' });
    send({ id: 'again', type: 'subscribe', payload: { query: fine } });
    expect(await answer('more', fine)).toContain('30 subscriptions');
    expect(told.some(({ id }) => id === 'again')).toBe(false);
  });
});

describe('sockets of one person', () => {
  it('have an end: one too many closes the oldest', async () => {
    const SOCKETS_MAX = 40;
    const first = await connect('/websocket');
    for (let count = 1; count < SOCKETS_MAX; count++) await connect('/websocket');
    expect(first.socket.readyState).toBe(WebSocket.OPEN);
    const last = await connect('/websocket');
    await until(() => first.socket.readyState === WebSocket.CLOSED);
    expect(last.socket.readyState).toBe(WebSocket.OPEN);
    // Also when they come all at once, while those before are still being closed.
    const many = await Promise.all(
      Array.from({ length: 2 * SOCKETS_MAX }, () => connect('/websocket')),
    );
    const live = () =>
      [...many, last].filter(({ socket }) => socket.readyState === WebSocket.OPEN).length;
    await until(() => live() <= SOCKETS_MAX);
    expect(live()).toBe(SOCKETS_MAX);
  });
});
