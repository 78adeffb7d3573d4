import type { Knex } from 'knex';
import type { JobFailure } from './failure.ts';
import type { JobData } from './queues.ts';

/**
 * The job table is what operators and the API see, and it knows whether a job is done: a message
 * that the queue delivers twice is recognised here. Gives the ids of those that are not done.
 */
export const markRunning = async (
  knex: Knex,
  ids: readonly string[],
  { topic, company, requestId, worker }: Omit<JobData, 'payload'> & { worker: string },
): Promise<Set<string>> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `insert into fieldwright.background_work as job
       (id, company, topic, request_id, state, attempts, started_at, worker)
     select id, ?::uuid, ?, ?, 'running', 1, now(), ? from unnest(?::uuid[]) as id
     on conflict (id) do update set state = 'running', attempts = job.attempts + 1, progress = 0,
       started_at = now(), finished_at = null, worker = excluded.worker, updated_at = now()
       where job.state <> 'succeeded'
     returning id`,
    [company, topic, requestId, worker, ids],
  );
  return new Set(rows.map((row) => row.id));
};

export const markSucceeded = async (
  knex: Knex,
  done: readonly { id: string; result: unknown }[],
): Promise<void> => {
  if (done.length === 0) return;
  await knex.raw(
    `update fieldwright.background_work as job set state = 'succeeded', progress = 100, error_code = null,
       error = null, result = done.result::jsonb, finished_at = clock_timestamp(), updated_at = now()
     from unnest(?::uuid[], ?::text[]) as done (id, result) where job.id = done.id`,
    [
      done.map(({ id }) => id),
      done.map(({ result }) => (result === undefined ? null : JSON.stringify(result))),
    ],
  );
};

export const markBroken = async (
  knex: Knex,
  ids: readonly string[],
  failure: Pick<JobFailure, 'code' | 'message'> & { isFinal: boolean },
): Promise<void> => {
  await knex.raw(
    `update fieldwright.background_work set state = ?, error_code = ?, error = ?,
       finished_at = case when ? then clock_timestamp() end, updated_at = now()
     where id = any(?::uuid[]) and state <> 'succeeded'`,
    [
      failure.isFinal ? 'failed' : 'retrying',
      failure.code,
      failure.message.slice(0, 4_000),
      failure.isFinal,
      ids,
    ],
  );
};

export const markProgress = async (knex: Knex, id: string, percent: number): Promise<void> => {
  const bounded = Math.round(Math.min(100, Math.max(0, percent)));
  await knex.raw(
    'update fieldwright.background_work set progress = ?, updated_at = now() where id = ?',
    [bounded, id],
  );
};
