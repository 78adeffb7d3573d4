import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackgroundHandler } from '../src/platform/background.ts';
import { type OwnWorker, ownWorker } from './support/own-worker.ts';
import { findRedis, startRedis } from './support/redis.ts';

const program = findRedis();
if (program === null) {
  console.log('  skipped: no redis-server, and no root or apt to install one');
}

const topic = 'test.redis';
const done: number[] = [];
const count: BackgroundHandler = {
  topic,
  attempts: 2,
  handle: async (_ctx, payload: { n: number }) => {
    if (payload.n === 0) throw new Error('always');
    done.push(payload.n);
    return payload.n;
  },
} as BackgroundHandler;

describe.skipIf(program === null)('the worker on Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let own: OwnWorker;

  beforeAll(async () => {
    redis = await startRedis(program as string);
    own = await ownWorker([count], { REDIS_URL: redis.url });
  }, 300_000);

  afterAll(async () => {
    await own?.end();
    redis?.stop();
  });

  it('does each message once, tries again what fails, and keeps it for a person', async () => {
    expect((await own.start()).backend).toBe('redis');
    await own.send(
      topic,
      Array.from({ length: 60 }, (_, n) => ({ n })),
    );
    const jobs = await own.ended(60);
    expect(jobs.filter(({ state }) => state === 'succeeded')).toHaveLength(59);
    expect(jobs.filter(({ state }) => state === 'failed')).toMatchObject([
      { attempts: 2, error: 'always' },
    ]);
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 59 }, (_, n) => n + 1));
  });
});
