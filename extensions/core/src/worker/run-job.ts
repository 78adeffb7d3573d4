import { type Job, UnrecoverableError } from 'bullmq';
import type { Knex } from 'knex';
import { systemActor } from '../platform/actor.ts';
import { inTransaction } from '../platform/context.ts';
import type { JobContext, JobHandler, LongJob } from '../platform/job.ts';
import { TICK, writeTick } from './clock.ts';
import { toFailure } from './failure.ts';
import { markBroken, markProgress, markRunning, markSucceeded } from './job-record.ts';
import type { WorkerLog } from './log.ts';
import type { JobData } from './queues.ts';
import type { Registry } from './registry.ts';

export type JobTools = Pick<JobContext, 'renderPdf' | 'renderTemplate' | 'files'>;

const MAX_MILLISECONDS = 5 * 60_000;

/** Takes one message from the queue to its handler, and writes what became of it. */
export const createJobRunner =
  ({
    knex,
    registry,
    tools,
    log,
    workerId,
    stopping,
  }: {
    knex: Knex;
    registry: Registry;
    tools: JobTools;
    log: WorkerLog;
    workerId: string;
    stopping: AbortSignal;
  }) =>
  async (job: Job<JobData>): Promise<unknown> => {
    const { topic, company, requestId } = job.data;
    const id = String(job.id);
    if (job.name === TICK) return writeTick(knex, { id, topic, payload: job.data.payload });
    const line = log.child({ job: id, topic, company, requestId, attempt: job.attemptsMade + 1 });
    const state = await markRunning(knex, { id, company, topic, requestId, worker: workerId });
    if (state === 'succeeded') return;

    const started = performance.now();
    try {
      const handler = registry.find(topic);
      if (!handler)
        throw Object.assign(new Error(`No handler for ${topic}.`), { code: 'JOB_TOPIC' });
      const result = await run(handler, { id, job, knex, tools, line, stopping });
      line.info({ ms: Math.round(performance.now() - started) }, 'done');
      return result;
    } catch (error) {
      const failure = toFailure(error);
      const isFinal = failure.isPermanent || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      await markBroken(knex, id, { ...failure, isFinal });
      line[isFinal ? 'error' : 'warn'](
        {
          code: failure.code,
          reason: failure.message,
          ms: Math.round(performance.now() - started),
        },
        isFinal ? 'failed' : 'will be tried again',
      );
      throw isFinal ? new UnrecoverableError(failure.message) : error;
    }
  };

const run = async (
  handler: JobHandler,
  {
    id,
    job,
    knex,
    tools,
    line,
    stopping,
  }: {
    id: string;
    job: Job<JobData>;
    knex: Knex;
    tools: JobTools;
    line: WorkerLog;
    stopping: AbortSignal;
  },
): Promise<unknown> => {
  const payload = job.data.payload as never;
  const actor = systemActor('worker', job.data.requestId ?? id);
  if ('handle' in handler) {
    return inTransaction(knex, actor, async (ctx) => {
      const result = await handler.handle(ctx, payload);
      await markSucceeded(ctx.trx, id, result);
      return result;
    });
  }
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(MAX_MILLISECONDS)]);
  const result = await raceAgainst(
    signal,
    (handler as LongJob).run(
      {
        ...tools,
        knex,
        actor,
        requestId: actor.requestId,
        company: job.data.company,
        jobId: id,
        attempt: job.attemptsMade + 1,
        log: line,
        signal,
        progress: (percent) => markProgress(knex, id, percent),
      },
      payload,
    ),
  );
  await markSucceeded(knex, id, result);
  return result;
};

const raceAgainst = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(Object.assign(new Error('The job was cut short.'), { code: 'JOB_CUT_SHORT' }));
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
};
