import type { Knex } from 'knex';
import pg from 'pg';
import type { WorkerLog } from './log.ts';
import type { JobQueue, QueueName } from './queues.ts';
import type { Registry } from './registry.ts';
import type { EventSubscriber } from '../platform/events.ts';
import { dispatchEvents, EVENT_BATCH } from './dispatch-events.ts';
import { BATCH, relayBatch } from './relay-batch.ts';

const POLL_MILLISECONDS = 2_000;
const CHANNEL = 'fieldwright_outbox';

/**
 * Moves outbox rows to the queue with the event's id as the job's id. A row counts as moved only
 * after the queue has it, so a crash between the two moves it again, which the queue ignores.
 */
export const startRelay = async ({
  knex,
  databaseUrl,
  queues,
  registry,
  subscribers,
  log,
}: {
  knex: Knex;
  databaseUrl: string;
  queues: Record<QueueName, JobQueue>;
  registry: Registry;
  subscribers: readonly EventSubscriber[];
  log: WorkerLog;
}): Promise<{ stop: () => Promise<void> }> => {
  let stopped = false;
  let wake: () => void = () => undefined;
  let isWoken = false;
  const onNotice = (): void => {
    isWoken = true;
    wake();
  };
  const listener = await listen(databaseUrl, onNotice, log);

  const loop = async (): Promise<void> => {
    while (!stopped) {
      isWoken = false;
      const asked = await dispatchEvents({ knex, subscribers }).catch((error: unknown) => {
        log.error({ err: error }, 'events could not be dispatched');
        return 0;
      });
      const moved = await relayBatch({ knex, queues, registry, log }).catch((error: unknown) => {
        log.error({ err: error }, 'relay failed');
        return 0;
      });
      if (moved === BATCH || asked === EVENT_BATCH || isWoken || stopped) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_MILLISECONDS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
      await listener.end();
    },
  };
};

/** Wakes at every insert; while the connection is lost the poll does the work. */
const listen = async (
  databaseUrl: string,
  onNotice: () => void,
  log: WorkerLog,
): Promise<{ end: () => Promise<void> }> => {
  let ended = false;
  let client: pg.Client | undefined;
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    next.on('notification', onNotice);
    next.once('error', (error) => {
      log.warn({ err: error }, 'listener lost; the poll goes on');
      void next.end().catch(() => undefined);
      reconnect();
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  };
  const reconnect = (): void => {
    if (ended) return;
    setTimeout(() => void connect().catch(reconnect), POLL_MILLISECONDS).unref();
  };
  await connect();
  return {
    end: async () => {
      ended = true;
      await client?.end().catch(() => undefined);
    },
  };
};
