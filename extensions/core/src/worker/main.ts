import { sealPrototypes } from '../../../domain/kernel/index.ts';
import { REGISTERED } from '../domains.ts';
import { surviveStrayRejections } from '../platform/stray-rejections.ts';
import { definedTopics } from '../platform/topics.ts';
import { createLog } from './log.ts';
import { readWorkerSettings } from './settings.ts';
import { startWorker } from './start-worker.ts';

sealPrototypes();
const settings = readWorkerSettings(process.env);
surviveStrayRejections(createLog({ level: settings.logLevel }));
const worker = await startWorker({
  settings,
  handlers: REGISTERED.background,
  schedules: REGISTERED.schedules,
  topics: definedTopics(),
  subscribers: REGISTERED.subscribers,
  companions: REGISTERED.companions
    .filter(({ isWanted }) => isWanted(process.env))
    .map(({ start }) => start),
});
// The starter waits for the message, a person reads the line.
process.send?.('ready');
process.stdout.write(`FIELDWRIGHT_WORKER_READY ${worker.id} ${worker.backend}\n`);

let stopping: Promise<void> | undefined;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    stopping ??= worker.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  });
}
