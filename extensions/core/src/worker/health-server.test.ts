import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { startHealthServer } from './health-server.ts';

describe('startHealthServer', () => {
  it('should go on without a port that is taken, and take it when it is free', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const health = { isReady: () => true, detail: () => ({ worker: 'w' }) };
    const log = pino({ level: 'silent' });
    const server = await startHealthServer({ port, health, log, retryMilliseconds: 10 });
    await new Promise((resolve) => other.close(resolve));
    await vi.waitFor(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/health`);
      expect(await answer.json()).toEqual({ status: 'ok', worker: 'w' });
    });
    await server.stop();
  });
});
