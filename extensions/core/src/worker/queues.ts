import { createPostgresBackend, type Job, Queue, runMigrations, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { BundleMessage } from '../platform/background.ts';

export const QUEUE_NAMES = ['work', 'documents'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** What travels through the queue; everything else is in the database. */
export type JobData = {
  topic: string;
  company: string | null;
  payload: object;
  requestId: string | null;
  /** Several messages that travel together; `payload` is empty then. */
  bundle?: readonly BundleMessage<object>[];
};

export type JobQueue = Queue<JobData>;
export type JobWorker = Worker<JobData>;

export type Queues = {
  backend: 'postgres' | 'redis';
  openQueue: (name: QueueName) => JobQueue;
  openWorker: (
    name: QueueName,
    process: (job: Job<JobData>) => Promise<unknown>,
    options: { concurrency: number; lockMilliseconds: number },
  ) => JobWorker;
  close: () => Promise<void>;
};

const SCHEMA = 'queue';
const PREFIX = 'fieldwright';

/**
 * After a kill, a job waits for its lock to run out and for two checks. BullMQ's own values make
 * that a minute; a job may be found stalled often before it counts as lost.
 */
const recovery = (lockMilliseconds: number) => ({
  lockDuration: lockMilliseconds,
  stalledInterval: Math.max(1_000, lockMilliseconds / 2),
  maxStalledCount: 20,
});

/** Queues on Redis when there is a URL for it, else in the database: the same behaviour. */
export const openQueues = async ({
  databaseUrl,
  redisUrl,
}: {
  databaseUrl: string;
  redisUrl?: string | undefined;
}): Promise<Queues> =>
  redisUrl === undefined ? postgresQueues(databaseUrl) : redisQueues(redisUrl);

const postgresQueues = async (databaseUrl: string): Promise<Queues> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
  const connection = { connectionString: databaseUrl, schema: SCHEMA, max: 3 };
  return {
    backend: 'postgres',
    openQueue: (name) =>
      new Queue(name, { connection }, createPostgresBackend) as unknown as JobQueue,
    openWorker: (name, process, { concurrency, lockMilliseconds }) =>
      new Worker(
        name,
        process,
        { connection, concurrency, ...recovery(lockMilliseconds) },
        createPostgresBackend,
      ) as unknown as JobWorker,
    close: async () => undefined,
  };
};

const redisQueues = async (redisUrl: string): Promise<Queues> => {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
  await connection.connect();
  const options = { connection, prefix: PREFIX };
  return {
    backend: 'redis',
    openQueue: (name) => new Queue<JobData>(name, options),
    openWorker: (name, process, { concurrency, lockMilliseconds }) =>
      new Worker<JobData>(name, process, {
        ...options,
        concurrency,
        ...recovery(lockMilliseconds),
      }),
    close: async () => {
      await connection.quit();
    },
  };
};
