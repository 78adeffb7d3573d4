import { randomBytes, randomUUID } from 'node:crypto';
import knexFactory, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migration as technicalTables } from '../../../schema/migrations/002-technical-tables.ts';
import { migration as jobTables } from '../../../schema/migrations/300-jobs.ts';
import type { JobHandler } from '../src/platform/job.ts';
import { readWorkerSettings } from '../src/worker/settings.ts';
import { type RunningWorker, startWorker } from '../src/worker/start-worker.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { findRedis, startRedis } from './support/redis.ts';

const program = findRedis();
if (program === null) {
  console.log('  skipped: no redis-server, and no root or apt to install one');
}

const name = `redis_${randomBytes(4).toString('hex')}`;
const topic = 'test.redis';
const done: number[] = [];
const count: JobHandler = {
  topic,
  attempts: 2,
  handle: async (_ctx, payload: { n: number }) => {
    if (payload.n === 0) throw new Error('always');
    done.push(payload.n);
    return payload.n;
  },
} as JobHandler;

describe.skipIf(program === null)('the worker on Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let knex: Knex;
  let worker: RunningWorker;

  beforeAll(async () => {
    // A database of its own: the product's worker takes every message of the other.
    await database().raw(`create database ${name}`);
    const url = new URL(inject('databaseUrl'));
    url.pathname = `/${name}`;
    knex = knexFactory({ client: 'pg', connection: url.href });
    await knex.raw(
      'create schema fieldwright; create table companies (time_zone text, is_active boolean)',
    );
    await knex.raw(technicalTables.sql);
    await knex.raw(jobTables.sql);
    redis = await startRedis(program as string);
    worker = await startWorker({
      settings: readWorkerSettings({
        DATABASE_URL: url.href,
        REDIS_URL: redis.url,
        SECRET: randomBytes(32).toString('hex'),
        LOG_LEVEL: 'silent',
      }),
      handlers: [count],
      schedules: [],
      topics: [topic],
    });
  }, 300_000);

  afterAll(async () => {
    await worker?.stop();
    await knex?.destroy();
    redis?.stop();
    await database().raw(`drop database if exists ${name} with (force)`);
  });

  it('does each message once, tries again what fails, and keeps it for a person', async () => {
    expect(worker.backend).toBe('redis');
    await knex('outbox')
      .withSchema('fieldwright')
      .insert(
        Array.from({ length: 60 }, (_, n) => ({
          event_id: randomUUID(),
          topic,
          payload: JSON.stringify({ n }),
        })),
      );
    const jobs = await eventually(
      () => knex('jobs').withSchema('fieldwright').orderBy('state'),
      (rows) =>
        rows.length === 60 && rows.every(({ state }) => ['failed', 'succeeded'].includes(state)),
      { withinMs: 30_000 },
    );
    expect(jobs.filter(({ state }) => state === 'succeeded')).toHaveLength(59);
    expect(jobs.filter(({ state }) => state === 'failed')).toMatchObject([
      { attempts: 2, error: 'always' },
    ]);
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 59 }, (_, n) => n + 1));
  }, 60_000);
});
