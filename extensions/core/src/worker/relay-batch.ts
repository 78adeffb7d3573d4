import type { Knex } from 'knex';
import type { WorkerLog } from './log.ts';
import { type OutboxRow, packEntries } from './pack-entries.ts';
import type { JobQueue, QueueName } from './queues.ts';
import type { Registry } from './registry.ts';

export const BATCH = 200;
/** Jobs of one company that the queue holds at one time; the rest waits in the outbox. */
export const OPEN_PER_COMPANY = 2_000;

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

/**
 * The oldest rows of each company that has some, turn by turn, of a company as many as it has room
 * for. Its companies are found by hopping along the index, however many rows one of them has.
 */
const takeRows = async (trx: Knex.Transaction): Promise<OutboxRow[]> => {
  const { rows } = await trx.raw<{ rows: OutboxRow[] }>(
    `with recursive owner (company) as (
       (select fieldwright.outbox_owner(company) from fieldwright.outbox
        where relayed_at is null order by fieldwright.outbox_owner(company) limit 1)
       union all
       select (select fieldwright.outbox_owner(o.company) from fieldwright.outbox o
               where o.relayed_at is null and fieldwright.outbox_owner(o.company) > owner.company
               order by fieldwright.outbox_owner(o.company) limit 1)
       from owner where owner.company is not null
     ), open as (
       select fieldwright.outbox_owner(company) as company, count(*)::int as jobs
       from fieldwright.background_work where state in ('queued', 'running', 'retrying') group by 1
     ), turn as (
       select next.id, row_number() over (partition by owner.company order by next.id) as round
       from owner
       left join open on open.company = owner.company
       cross join lateral (
         select o.id from fieldwright.outbox o
         where o.relayed_at is null and fieldwright.outbox_owner(o.company) = owner.company
         order by o.id limit greatest(0, least(?::int, ?::int - coalesce(open.jobs, 0)))
       ) next
       where owner.company is not null
       order by round, next.id limit ?
     )
     select id, event_id, company, topic, payload, request_id, attempts > 0 as is_again
     from fieldwright.outbox
     where id in (select id from turn) and relayed_at is null
     order by id for no key update skip locked`,
    [BATCH, OPEN_PER_COMPANY, BATCH],
  );
  return rows;
};

const openJobsByCompany = async (trx: Knex.Transaction): Promise<Map<string, number>> => {
  const { rows } = await trx.raw<{ rows: { company: string | null; open: string }[] }>(
    `select company, count(*) as open from fieldwright.background_work
     where state in ('queued', 'running', 'retrying') group by company`,
  );
  return new Map(rows.map((row) => [row.company ?? '', Number(row.open)]));
};

/** Fails for a job that runs at this moment, which is then left to itself. */
const forget = async (queue: JobQueue, id: string): Promise<void> => {
  const job = await queue.getJob(id);
  await job?.remove().catch(() => undefined);
};

/**
 * A worker may have begun already and written the same rows: in the same order, so none waits for ever.
 * What it has written since this hand-over began stands: a job that failed at once has failed.
 */
const recordMoved = async (
  trx: Knex.Transaction,
  rows: readonly OutboxRow[],
  { state, bundleOf }: { state: 'queued' | 'failed'; bundleOf: ReadonlyMap<string, string> },
): Promise<void> => {
  const ids = rows.map((row) => row.id);
  const bundles = rows.map((row) => bundleOf.get(row.event_id) ?? null);
  await trx.raw(
    `insert into fieldwright.background_work as job
       (id, company, topic, request_id, state, error_code, error, bundle)
     select event_id, company, topic, request_id, ?,
       case when ? = 'failed' then 'JOB_TOPIC' end,
       case when ? = 'failed' then 'This version knows no job called ' || topic || '.' end, moved.bundle
     from unnest(?::bigint[], ?::uuid[]) as moved (id, bundle)
     join fieldwright.outbox using (id) order by id
     on conflict (id) do update set bundle = excluded.bundle, updated_at = now(),
       state = case when job.state in ('failed', 'queued', 'retrying') and job.updated_at < now()
         then excluded.state else job.state end`,
    [state, state, state, ids, bundles],
  );
  await trx.raw(
    `update fieldwright.outbox set relayed_at = now(), attempts = attempts + 1
     where id = any(?::bigint[])`,
    [ids],
  );
};
