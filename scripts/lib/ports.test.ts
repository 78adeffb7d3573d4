import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePort, holdPort, isPortFree } from './ports.ts';

const servers: Server[] = [];

const listen = (host: string): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, host, () => {
      servers.push(server);
      resolve((server.address() as { port: number }).port);
    });
  });

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('free ports', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('sees one that is taken at %s', async (host) => {
    const port = await listen(host);
    expect(await isPortFree(port)).toBe(false);
    expect(await findFreePort(port)).toBeGreaterThan(port);
  });

  it('sees one that is held for a program, and can hold no other’s', async () => {
    const port = await findFreePort(42_000);
    const held = await holdPort(port, '127.0.0.1');
    expect(held).toBeDefined();
    expect(await isPortFree(port)).toBe(false);
    expect(await holdPort(port, '127.0.0.1')).toBeUndefined();
    await held?.release();
    expect(await holdPort(await listen('127.0.0.1'), '127.0.0.1')).toBeUndefined();
  });

  it('skips those that were tried', async () => {
    const port = await findFreePort(41_000);
    expect(await findFreePort(port, new Set([port]))).toBeGreaterThan(port);
  });
});
