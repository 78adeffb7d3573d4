import { type Job, UnrecoverableError } from 'bullmq';
import type { Knex } from 'knex';
import { systemActor } from '../platform/actor.ts';
import { inTransaction } from '../platform/context.ts';
import type {
  BundleHandler,
  BackgroundContext,
  BackgroundHandler,
  LongHandler,
} from '../platform/background.ts';
import { TICK, writeTick } from './clock.ts';
import { unlessCutShort } from './cut-short.ts';
import { toFailure } from './failure.ts';
import { markBroken, markProgress, markRunning, markSucceeded } from './job-record.ts';
import type { JobRunner, JobTools } from './job-runner.ts';
import type { WorkerLog } from './log.ts';
import type { JobData } from './queues.ts';
import { runBundle } from './run-bundle.ts';

const MAX_MILLISECONDS = 5 * 60_000;

/** Takes one job from the queue to its handler, and writes what became of it. */
export const createJobRunner =
  (runner: JobRunner) =>
  async (job: Job<JobData>): Promise<unknown> => {
    const { topic, company, requestId } = job.data;
    const id = String(job.id);
    const { knex, registry, workerId: worker } = runner;
    if (job.name === TICK) return writeTick(knex, { id, topic, payload: job.data.payload });
    const line = runner.log.child({
      ...{ job: id, topic, company, requestId, attempt: job.attemptsMade + 1 },
    });
    const signal = AbortSignal.any([runner.stopping, AbortSignal.timeout(MAX_MILLISECONDS)]);
    if (job.data.bundle) return runBundle({ ...runner, line, signal }, job, job.data.bundle);

    const open = await markRunning(knex, [id], { topic, company, requestId, worker });
    if (!open.has(id)) return;
    const started = performance.now();
    try {
      const handler = registry.find(topic);
      if (!handler)
        throw Object.assign(new Error(`No handler for ${topic}.`), { code: 'JOB_TOPIC' });
      const result = await run(handler, {
        id,
        job,
        knex,
        tools: runner.tools(company),
        line,
        signal,
      });
      line.info({ ms: Math.round(performance.now() - started) }, 'done');
      return result;
    } catch (error) {
      const failure = toFailure(error);
      const isFinal = failure.isPermanent || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      await markBroken(knex, [id], { ...failure, isFinal });
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
  handler: BackgroundHandler,
  {
    id,
    job,
    knex,
    tools,
    line,
    signal,
  }: {
    id: string;
    job: Job<JobData>;
    knex: Knex;
    tools: JobTools;
    line: WorkerLog;
    signal: AbortSignal;
  },
): Promise<unknown> => {
  const payload = job.data.payload as never;
  const actor = systemActor('worker', job.data.requestId ?? id, job.data.topic);
  if ('handle' in handler) {
    return inTransaction(knex, actor, async (ctx) => {
      const result = await handler.handle(ctx, payload);
      await markSucceeded(ctx.trx, [{ id, result }]);
      return result;
    });
  }
  const context: BackgroundContext = {
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
  };
  const { run: work } = 'runAll' in handler ? alone(handler) : (handler as LongHandler);
  const result = await unlessCutShort(signal, work(context, payload));
  await markSucceeded(knex, [{ id, result }]);
  return result;
};

/** A message of a bundle that travels alone. */
const alone = (handler: BundleHandler): Pick<LongHandler, 'run'> => ({
  run: async (job, payload) => {
    const context = { ...job, settle: markSucceeded };
    const [outcome] = await handler.runAll(context, [{ id: job.jobId, payload }]);
    if (outcome?.status === 'fulfilled') return outcome.value;
    throw outcome?.reason ?? new Error('The job gave no answer.');
  },
});
