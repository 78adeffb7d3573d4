import type { Knex } from 'knex';
import type { WorkerLog } from './log.ts';
import type { JobData, JobQueue, QueueName } from './queues.ts';
import type { Registry } from './registry.ts';

export const BATCH = 200;
/** BullMQ's own bound. */
const MAX_PRIORITY = 2_097_152;

type OutboxRow = {
  id: string;
  event_id: string;
  company: string | null;
  topic: string;
  payload: object;
  request_id: string | null;
  /** Handed over before: an operator wants it tried again, or the queue lost it. */
  is_again: boolean;
};

/** Hands over at most one batch; several workers share the rows. Returns how many it moved. */
export const relayBatch = ({
  knex,
  queues,
  registry,
  log,
}: {
  knex: Knex;
  queues: Record<QueueName, JobQueue>;
  registry: Registry;
  log: WorkerLog;
}): Promise<number> =>
  knex.transaction(async (trx) => {
    const rows = await takeRows(trx);
    if (rows.length === 0) return 0;
    const backlog = await openJobsByCompany(trx);
    const byQueue = new Map<QueueName, Parameters<JobQueue['addBulk']>[0]>();
    const unknown: OutboxRow[] = [];
    for (const row of rows) {
      const handler = registry.find(row.topic);
      if (!handler) {
        log.error({ topic: row.topic, event: row.event_id }, 'no handler for this topic');
        unknown.push(row);
        continue;
      }
      const name = handler.queue ?? 'work';
      if (row.is_again) await forget(queues[name], row.event_id);
      const entry = entryFor(row, handler.attempts ?? 5, nextPriority(backlog, row.company));
      byQueue.set(name, [...(byQueue.get(name) ?? []), entry]);
    }
    for (const [name, entries] of byQueue) await queues[name].addBulk(entries);
    await recordMoved(trx, unknown, 'failed');
    await recordMoved(
      trx,
      rows.filter((row) => !unknown.includes(row)),
      'queued',
    );
    return rows.length;
  });

const takeRows = async (trx: Knex.Transaction): Promise<OutboxRow[]> => {
  const { rows } = await trx.raw<{ rows: OutboxRow[] }>(
    `select id, event_id, company, topic, payload, request_id, attempts > 0 as is_again
     from fieldwright.outbox where relayed_at is null
     order by id limit ? for no key update skip locked`,
    [BATCH],
  );
  return rows;
};

const openJobsByCompany = async (trx: Knex.Transaction): Promise<Map<string, number>> => {
  const { rows } = await trx.raw<{ rows: { company: string | null; open: string }[] }>(
    `select company, count(*) as open from fieldwright.jobs
     where state in ('queued', 'running', 'retrying') group by company`,
  );
  return new Map(rows.map((row) => [row.company ?? '', Number(row.open)]));
};

/**
 * Fairness between companies: the n-th open job of a company has priority n, so somebody's batch
 * of a thousand does not stand before somebody else's single job.
 */
const nextPriority = (backlog: Map<string, number>, company: string | null): number => {
  const open = (backlog.get(company ?? '') ?? 0) + 1;
  backlog.set(company ?? '', open);
  return Math.min(open, MAX_PRIORITY);
};

const entryFor = (
  row: OutboxRow,
  attempts: number,
  priority: number,
): { name: string; data: JobData; opts: object } => ({
  name: row.topic,
  data: {
    topic: row.topic,
    company: row.company,
    payload: row.payload,
    requestId: row.request_id,
  },
  opts: {
    jobId: row.event_id,
    priority,
    attempts,
    backoff: { type: 'exponential', delay: 1_000, jitter: 0.3 },
    removeOnComplete: { age: 3_600, count: 5_000 },
    removeOnFail: { age: 30 * 86_400 },
  },
});

/** Fails for a job that runs at this moment, which is then left to itself. */
const forget = async (queue: JobQueue, id: string): Promise<void> => {
  const job = await queue.getJob(id);
  await job?.remove().catch(() => undefined);
};

const recordMoved = async (
  trx: Knex.Transaction,
  rows: readonly OutboxRow[],
  state: 'queued' | 'failed',
): Promise<void> => {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await trx.raw(
    `insert into fieldwright.jobs as job (id, company, topic, request_id, state, error_code, error)
     select event_id, company, topic, request_id, ?,
       case when ? = 'failed' then 'JOB_TOPIC' end,
       case when ? = 'failed' then 'This version knows no job called ' || topic || '.' end
     from fieldwright.outbox where id = any(?::bigint[])
     on conflict (id) do update set state = excluded.state, updated_at = now()
       where job.state in ('failed', 'queued', 'retrying')`,
    [state, state, state, ids],
  );
  await trx.raw(
    `update fieldwright.outbox set relayed_at = now(), attempts = attempts + 1
     where id = any(?::bigint[])`,
    [ids],
  );
};
