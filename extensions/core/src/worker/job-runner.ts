import type { Knex } from 'knex';
import type { BackgroundContext } from '../platform/background.ts';
import type { WorkerLog } from './log.ts';
import type { JobQueue, QueueName } from './queues.ts';
import type { Registry } from './registry.ts';

export type JobTools = Pick<BackgroundContext, 'renderPdf' | 'renderTemplate'>;

/** What every job of this worker runs with. */
export type JobRunner = {
  knex: Knex;
  queues: Record<QueueName, JobQueue>;
  registry: Registry;
  /** What all companies share is lent by the turn: the tools know whose job it is. */
  tools: (company: string | null) => JobTools;
  log: WorkerLog;
  workerId: string;
  stopping: AbortSignal;
};
