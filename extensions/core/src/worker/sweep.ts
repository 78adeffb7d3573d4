import type { Knex } from 'knex';
import { markBroken } from './job-record.ts';
import type { WorkerLog } from './log.ts';
import type { JobQueue, QueueName } from './queues.ts';
import { QUEUE_NAMES } from './queues.ts';

const EVERY_MILLISECONDS = 60_000;
const LOCK = 4_711_001;

/**
 * Finds jobs that the table holds for open while the queue has lost or ended them (a queue that
 * was emptied, a worker that died between the work and the note) and sets them right.
 */
export const startSweep = ({
  knex,
  queues,
  log,
}: {
  knex: Knex;
  queues: Record<QueueName, JobQueue>;
  log: WorkerLog;
}): { stop: () => Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = sweepJobs({ knex, queues, log }).catch((error: unknown) => {
      log.warn({ err: error }, 'sweep failed');
    });
  }, EVERY_MILLISECONDS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};

/** `quietSeconds`: how long nothing must have been heard of a job before it is looked at. */
export const sweepJobs = ({
  knex,
  queues,
  log,
  quietSeconds = 120,
}: {
  knex: Knex;
  queues: Record<QueueName, JobQueue>;
  log: WorkerLog;
  quietSeconds?: number;
}): Promise<number> =>
  knex.transaction(async (trx) => {
    const { rows: locks } = await trx.raw<{ rows: { taken: boolean }[] }>(
      'select pg_try_advisory_xact_lock(?) as taken',
      [LOCK],
    );
    if (!locks[0]?.taken) return 0;
    const { rows } = await trx.raw<{ rows: { id: string; bundle: string | null }[] }>(
      `select id, bundle from fieldwright.background_work where state in ('queued', 'running', 'retrying')
         and updated_at < now() - make_interval(secs => ?)
       order by updated_at limit 500`,
      [quietSeconds],
    );
    let lost = 0;
    for (const { id, bundle } of rows) {
      // A message of a bundle may have been set aside to be tried again alone.
      const own = await stateInQueues(queues, id);
      const found = bundle && own.state === 'unknown' ? await stateInQueues(queues, bundle) : own;
      if (own.state === 'failed') {
        await markBroken(trx, [id], { isFinal: true, code: 'JOB_FAILED', message: own.reason });
      } else if (['unknown', 'completed', 'failed'].includes(found.state)) {
        await trx.raw('update fieldwright.outbox set relayed_at = null where event_id = ?', [id]);
        lost += 1;
      } else {
        await trx.raw('update fieldwright.background_work set updated_at = now() where id = ?', [
          id,
        ]);
      }
    }
    if (lost > 0) log.warn({ lost }, 'jobs that the queue had lost are handed over again');
    return lost;
  });

const stateInQueues = async (
  queues: Record<QueueName, JobQueue>,
  id: string,
): Promise<{ state: string; reason: string }> => {
  for (const name of QUEUE_NAMES) {
    const job = await queues[name].getJob(id);
    if (job) return { state: await job.getState(), reason: job.failedReason ?? 'The job failed.' };
  }
  return { state: 'unknown', reason: '' };
};
