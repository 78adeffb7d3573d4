import type { Knex } from 'knex';
import type { WorkerLog } from './log.ts';
import { type OutboxRow, packEntries } from './pack-entries.ts';
import type { JobQueue, QueueName } from './queues.ts';
import type { Registry } from './registry.ts';

export const BATCH = 200;

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
    const bundleOf = new Map<string, string>();
    for (const [topic, group] of Map.groupBy(rows, (row) => row.topic)) {
      const handler = registry.find(topic);
      if (!handler) {
        log.error({ topic, events: group.map((row) => row.event_id) }, 'no handler for this topic');
        await recordMoved(trx, group, { state: 'failed', bundleOf });
        continue;
      }
      const queue = queues[handler.queue ?? 'work'];
      for (const row of group) if (row.is_again) await forget(queue, row.event_id);
      const packed = packEntries(group, handler, backlog);
      await queue.addBulk(packed.entries);
      await recordMoved(trx, group, { state: 'queued', bundleOf: packed.bundleOf });
    }
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

/** Fails for a job that runs at this moment, which is then left to itself. */
const forget = async (queue: JobQueue, id: string): Promise<void> => {
  const job = await queue.getJob(id);
  await job?.remove().catch(() => undefined);
};

/** A worker may have begun already and written the same rows: in the same order, so none waits for ever. */
const recordMoved = async (
  trx: Knex.Transaction,
  rows: readonly OutboxRow[],
  { state, bundleOf }: { state: 'queued' | 'failed'; bundleOf: ReadonlyMap<string, string> },
): Promise<void> => {
  const ids = rows.map((row) => row.id);
  const bundles = rows.map((row) => bundleOf.get(row.event_id) ?? null);
  await trx.raw(
    `insert into fieldwright.jobs as job
       (id, company, topic, request_id, state, error_code, error, bundle)
     select event_id, company, topic, request_id, ?,
       case when ? = 'failed' then 'JOB_TOPIC' end,
       case when ? = 'failed' then 'This version knows no job called ' || topic || '.' end, moved.bundle
     from unnest(?::bigint[], ?::uuid[]) as moved (id, bundle)
     join fieldwright.outbox using (id) order by id
     on conflict (id) do update set bundle = excluded.bundle, updated_at = now(),
       state = case when job.state in ('failed', 'queued', 'retrying') then excluded.state else job.state end`,
    [state, state, state, ids, bundles],
  );
  await trx.raw(
    `update fieldwright.outbox set relayed_at = now(), attempts = attempts + 1
     where id = any(?::bigint[])`,
    [ids],
  );
};
