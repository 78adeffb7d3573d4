import type { Job } from 'bullmq';
import { systemActor } from '../platform/actor.ts';
import type { BundleHandler, BundleMessage } from '../platform/background.ts';
import { unlessCutShort } from './cut-short.ts';
import { toFailure } from './failure.ts';
import { markBroken, markRunning, markSucceeded } from './job-record.ts';
import type { WorkerLog } from './log.ts';
import { attemptsOf, singleEntry } from './queue-entry.ts';
import type { JobData } from './queues.ts';
import type { JobRunner } from './job-runner.ts';

type Bench = JobRunner & { line: WorkerLog; signal: AbortSignal };
type Messages = readonly BundleMessage<object>[];

const RETRY_MILLISECONDS = 1_000;

/**
 * Does several messages together; each succeeds or fails on its own. One that fails is tried again
 * alone, and so is each of a bundle that comes a second time, since its first worker did not live
 * to answer: one of them may be why.
 */
export const runBundle = async (
  bench: Bench,
  job: Job<JobData>,
  messages: Messages,
): Promise<{ done: number; failed: number } | { apart: number }> => {
  const { topic, company, requestId } = job.data;
  const handler = bench.registry.find(topic);
  if (job.attemptsStarted > 1 || !handler || !('runAll' in handler)) {
    return takeApart(bench, job, messages);
  }
  const started = performance.now();
  const ids = messages.map(({ id }) => id);
  const marks = { topic, company, requestId, worker: bench.workerId };
  const open = await markRunning(bench.knex, ids, marks);
  const todo = messages.filter(({ id }) => open.has(id));
  const outcomes = await runAll(bench, job, { handler, todo }).catch(async (error: unknown) => {
    const { code, message } = toFailure(error);
    await markBroken(bench.knex, [...open], { code, message, isFinal: false });
    bench.line.warn({ code, reason: message, messages: todo.length }, 'bundle will be taken apart');
    throw error;
  });
  let failed = 0;
  for (const [index, message] of todo.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === 'fulfilled') continue;
    failed += 1;
    await setAside(bench, job, { handler, message, error: outcome?.reason });
  }
  const done = todo.length - failed;
  bench.line.info({ done, failed, ms: Math.round(performance.now() - started) }, 'bundle done');
  return { done, failed };
};

const runAll = async (
  { knex, tools, line, signal }: Bench,
  job: Job<JobData>,
  { handler, todo }: { handler: BundleHandler; todo: Messages },
): Promise<PromiseSettledResult<unknown>[]> => {
  const { company, requestId } = job.data;
  const actor = systemActor('worker', requestId ?? String(job.id), job.data.topic);
  const settled = new Set<string>();
  const work = handler.runAll(
    {
      ...{ ...tools(company), knex, actor, requestId: actor.requestId, company, log: line, signal },
      settle: async (trx, done) => {
        await markSucceeded(trx, done);
        for (const { id } of done) settled.add(id);
      },
    },
    todo as readonly BundleMessage<never>[],
  );
  const outcomes = await unlessCutShort(signal, work);
  const rest = outcomes.flatMap((outcome, index) => {
    const id = todo[index]?.id;
    if (outcome.status === 'rejected' || id === undefined || settled.has(id)) return [];
    return [{ id, result: outcome.value }];
  });
  await markSucceeded(knex, rest);
  return outcomes;
};

/** Writes down why a message failed and, unless that cannot change, has it tried again alone. */
const setAside = async (
  { knex, queues, line }: Bench,
  job: Job<JobData>,
  {
    handler,
    message,
    error,
  }: { handler: BundleHandler; message: BundleMessage<object>; error: unknown },
): Promise<void> => {
  const failure = toFailure(error);
  const attempts = attemptsOf(handler) - 1;
  const isFinal = failure.isPermanent || attempts < 1;
  if (!isFinal) {
    const terms = { attempts, priority: job.opts.priority ?? 0, delay: RETRY_MILLISECONDS };
    await queues[handler.queue ?? 'work'].addBulk([singleEntry(job.data, message, terms)]);
  }
  await markBroken(knex, [message.id], { ...failure, isFinal });
  line[isFinal ? 'error' : 'warn'](
    { job: message.id, code: failure.code, reason: failure.message },
    isFinal ? 'failed' : 'will be tried again',
  );
};

/** A message that is done or tried again alone already is recognised by its id. */
const takeApart = async (
  { knex, queues, registry, line }: Bench,
  job: Job<JobData>,
  messages: Messages,
): Promise<{ apart: number }> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `update fieldwright.background_work set bundle = null, updated_at = now()
     where id = any(?::uuid[]) and state in ('queued', 'running', 'retrying') returning id`,
    [messages.map(({ id }) => id)],
  );
  const open = new Set(rows.map(({ id }) => id));
  const handler = registry.find(job.data.topic);
  const terms = { attempts: attemptsOf(handler ?? {}), priority: job.opts.priority ?? 0 };
  const entries = messages
    .filter(({ id }) => open.has(id))
    .map((message) => singleEntry(job.data, message, terms));
  if (entries.length > 0) await queues[handler?.queue ?? 'work'].addBulk(entries);
  line.warn({ apart: entries.length }, 'bundle is taken apart');
  return { apart: entries.length };
};
