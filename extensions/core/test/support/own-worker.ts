import { randomBytes, randomUUID } from 'node:crypto';
import knexFactory, { type Knex } from 'knex';
import { inject } from 'vitest';
import { migration as technicalTables } from '../../../../schema/migrations/002-technical-tables.ts';
import { migration as jobTables } from '../../../../schema/migrations/300-jobs.ts';
import { migration as jobBundles } from '../../../../schema/migrations/305-job-bundles.ts';
import { migration as outboxTurns } from '../../../../schema/migrations/430-outbox-turns.ts';
import { migration as backgroundWork } from '../../../../schema/migrations/480-background-work.ts';
import type { BackgroundHandler } from '../../src/platform/background.ts';
import { readWorkerSettings } from '../../src/worker/settings.ts';
import { type RunningWorker, startWorker } from '../../src/worker/start-worker.ts';
import { database } from './database.ts';
import { eventually } from './eventually.ts';

export type OwnWorker = {
  knex: Knex;
  /** Starts a worker; several may share the database. */
  start: () => Promise<RunningWorker>;
  send: (topic: string, payloads: readonly object[]) => Promise<string[]>;
  /** Waits until every job has ended. Gives their rows. */
  ended: (count: number) => Promise<Record<string, unknown>[]>;
  end: () => Promise<void>;
};

/** Workers with handlers of a test, on a database of their own: the product's takes all of the other. */
export const ownWorker = async (
  handlers: readonly BackgroundHandler[],
  env: Record<string, string> = {},
): Promise<OwnWorker> => {
  const name = `own_${randomBytes(4).toString('hex')}`;
  await database().raw(`create database ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const knex = knexFactory({ client: 'pg', connection: url.href });
  await knex.raw(
    'create schema fieldwright; create table companies (time_zone text, is_active boolean)',
  );
  for (const { sql } of [technicalTables, jobTables, jobBundles, outboxTurns, backgroundWork])
    await knex.raw(sql);
  const running: RunningWorker[] = [];
  return {
    knex,
    start: async () => {
      const worker = await startWorker({
        settings: readWorkerSettings({
          DATABASE_URL: url.href,
          SECRET: randomBytes(32).toString('hex'),
          LOG_LEVEL: 'silent',
          ...env,
        }),
        handlers,
        schedules: [],
        topics: handlers.map(({ topic }) => topic),
      });
      running.push(worker);
      return worker;
    },
    send: async (topic, payloads) => {
      const rows = payloads.map((payload) => ({
        event_id: randomUUID(),
        topic,
        payload: JSON.stringify(payload),
      }));
      await knex('outbox').withSchema('fieldwright').insert(rows);
      return rows.map((row) => row.event_id);
    },
    ended: (count) =>
      eventually(
        () => knex('background_work').withSchema('fieldwright').orderBy('state'),
        (rows) =>
          rows.length === count &&
          rows.every(({ state }) => ['failed', 'succeeded'].includes(state)),
      ),
    end: async () => {
      for (const worker of running) await worker.stop();
      await knex.destroy();
      await database().raw(`drop database if exists ${name} with (force)`);
    },
  };
};
