import knexFactory from 'knex';
import type { StartCompanion, BackgroundHandler, Schedule } from '../platform/background.ts';
import type { EventSubscriber } from '../platform/events.ts';
import { sweepTemporaryFolders } from '../platform/temporary-folder.ts';
import { configureSecrets } from '../platform/secrets.ts';
import { setSchedules } from './clock.ts';
import { startHealthServer } from './health-server.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLog } from './log.ts';
import { createPdfRenderer } from './pdf/renderer.ts';
import { createTemplateEngine } from './pdf/template/template-engine.ts';
import { type JobWorker, openQueues, QUEUE_NAMES, type Queues } from './queues.ts';
import { createRegistry } from './registry.ts';
import { startRelay } from './relay.ts';
import { createJobRunner } from './run-job.ts';
import type { WorkerSettings } from './settings.ts';
import { startMerging } from './start-merging.ts';
import { startSweep } from './sweep.ts';

export type RunningWorker = { id: string; backend: Queues['backend']; stop: () => Promise<void> };

/**
 * Starts everything a worker does. `stop` takes no new work, waits for what runs (at most
 * `shutdownMilliseconds`; the rest is done again elsewhere) and lets go of every connection.
 */
export const startWorker = async ({
  settings,
  handlers,
  schedules,
  topics,
  subscribers = [],
  companions = [],
}: {
  settings: WorkerSettings;
  handlers: readonly BackgroundHandler[];
  schedules: readonly Schedule[];
  topics: readonly string[];
  subscribers?: readonly EventSubscriber[];
  companions?: readonly StartCompanion[];
}): Promise<RunningWorker> => {
  const log = createLog({ level: settings.logLevel });
  configureSecrets(settings.secret);
  // Browsers of a worker that was killed; nothing waits for it.
  sweepTemporaryFolders().catch((error: unknown) => log.warn({ err: error }, 'sweep'));
  const knex = knexFactory({
    client: 'pg',
    connection: {
      connectionString: settings.databaseUrl,
      application_name: `fieldwright-worker-${process.pid}`,
    },
    pool: { min: 0, max: settings.concurrency + 6 + companions.length * 6 },
  });
  const registry = createRegistry({ handlers, schedules, topics });
  const queueing = await openQueues(settings);
  const queues = {
    work: queueing.openQueue('work'),
    documents: queueing.openQueue('documents'),
  };
  const pdf = createPdfRenderer({
    pages: settings.pdfPages,
    ...(settings.runtimeDir === undefined ? {} : { runtimeDir: settings.runtimeDir }),
  });
  const templates = createTemplateEngine();
  const stopping = new AbortController();
  const runJob = createJobRunner({
    knex,
    queues,
    registry,
    tools: (company) => ({
      renderPdf: (input) => pdf.renderPdf({ ...input, company }),
      renderTemplate: (input) => templates.render({ ...input, company }),
    }),
    log,
    workerId: settings.workerId,
    stopping: stopping.signal,
  });
  const concurrency = { work: settings.concurrency, documents: settings.pdfPages * 2 };
  const workers = QUEUE_NAMES.map((name) =>
    queueing.openWorker(name, runJob, {
      concurrency: concurrency[name],
      lockMilliseconds: settings.lockMilliseconds,
    }),
  );
  const onError = (error: Error): void => log.error({ err: error }, 'queue');
  for (const worker of workers) worker.on('error', onError);
  for (const queue of Object.values(queues)) queue.on('error', onError);
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  await setSchedules({
    knex,
    queue: queues.work,
    schedules,
    platformZone: settings.timeZone,
    log,
  });
  const shared = { knex, queues, registry, log };
  const relay = await startRelay({ ...shared, subscribers, databaseUrl: settings.databaseUrl });
  const sweep = startSweep(shared);
  const merging = startMerging(knex, log);
  const { backend } = queueing;
  const heartbeat = await startHeartbeat({ knex, workerId: settings.workerId, backend, log });
  const beside = companions.map((start) => start({ knex, workerId: settings.workerId, log }));
  let isReady = true;
  const health = await startHealthServer({
    port: settings.healthPort,
    health: { isReady: () => isReady, detail: () => ({ worker: settings.workerId, backend }) },
    log,
  });
  log.info({ backend, topics: registry.topics.length }, 'worker is ready');

  return {
    id: settings.workerId,
    backend,
    stop: async () => {
      isReady = false;
      log.info('worker stops');
      await Promise.all(beside.map((companion) => companion.stop()));
      await relay.stop();
      await sweep.stop();
      await merging.stop();
      await drain(workers, stopping, settings.shutdownMilliseconds);
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await queueing.close();
      await Promise.all([pdf.close(), templates.close(), heartbeat.stop(), health.stop()]);
      await knex.destroy();
      log.info('worker has stopped');
    },
  };
};

const drain = async (
  workers: readonly JobWorker[],
  stopping: AbortController,
  patience: number,
): Promise<void> => {
  const late = setTimeout(() => stopping.abort(), patience);
  await Promise.all(workers.map((worker) => worker.close()));
  clearTimeout(late);
};
