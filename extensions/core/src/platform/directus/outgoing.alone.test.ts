import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Directus' own client for all it fetches on somebody's word: a contract that we rely on. */
vi.stubEnv('IMPORT_IP_DENY_LIST', 'array:127.0.0.0/8,10.0.0.0/8');
const { getAxios } = await import('@directus/api/request/index');

let inside: Server;
let outside: Server;
let hits = 0;

const listening = (server: Server, host: string): Promise<void> =>
  new Promise((resolve) => server.listen(0, host, resolve));
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

beforeEach(async () => {
  hits = 0;
  inside = createServer((_request, response) => {
    hits++;
    response.end('secret');
  });
  await listening(inside, '127.0.0.1');
  outside = createServer((request, response) => {
    if (request.url === '/plain') response.end('open');
    else response.writeHead(302, { location: `http://127.0.0.1:${portOf(inside)}/` }).end();
  });
  await listening(outside, '::1');
});
afterEach(() => {
  inside.close();
  outside.close();
});

afterAll(() => {
  vi.unstubAllEnvs();
});

it('is asked again for the address of a redirect', async () => {
  const client = await getAxios();
  const base = `http://[::1]:${portOf(outside)}`;
  expect((await client.get(`${base}/plain`)).data).toBe('open');
  await expect(client.get(`${base}/elsewhere`)).rejects.toThrow('denied IP address');
  expect(hits).toBe(0);
});

it('is asked for the address that a name resolves to', async () => {
  const client = await getAxios();
  const url = `http://localhost:${portOf(inside)}/`;
  await expect(client.get(url)).rejects.toThrow('denied IP address');
  expect(hits).toBe(0);
});
