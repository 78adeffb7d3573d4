import type { Knex } from 'knex';

/**
 * The job table is what operators and the API see, and it knows whether a job is done: a message
 * that the queue delivers twice is recognised here.
 */
export const markRunning = async (
  knex: Knex,
  job: {
    id: string;
    company: string | null;
    topic: string;
    requestId: string | null;
    worker: string;
  },
): Promise<'running' | 'succeeded'> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `insert into fieldwright.jobs as job
       (id, company, topic, request_id, state, attempts, started_at, worker)
     values (?, ?, ?, ?, 'running', 1, now(), ?)
     on conflict (id) do update set state = 'running', attempts = job.attempts + 1, progress = 0,
       started_at = now(), finished_at = null, worker = excluded.worker, updated_at = now()
       where job.state <> 'succeeded'
     returning id`,
    [job.id, job.company, job.topic, job.requestId, job.worker],
  );
  return rows.length > 0 ? 'running' : 'succeeded';
};

export const markSucceeded = async (knex: Knex, id: string, result: unknown): Promise<void> => {
  await knex.raw(
    `update fieldwright.jobs set state = 'succeeded', progress = 100, error_code = null,
       error = null, result = ?::jsonb, finished_at = clock_timestamp(), updated_at = now() where id = ?`,
    [result === undefined ? null : JSON.stringify(result), id],
  );
};

export const markBroken = async (
  knex: Knex,
  id: string,
  failure: { isFinal: boolean; code: string; message: string },
): Promise<void> => {
  await knex.raw(
    `update fieldwright.jobs set state = ?, error_code = ?, error = ?,
       finished_at = case when ? then clock_timestamp() end, updated_at = now()
     where id = ? and state <> 'succeeded'`,
    [
      failure.isFinal ? 'failed' : 'retrying',
      failure.code,
      failure.message.slice(0, 4_000),
      failure.isFinal,
      id,
    ],
  );
};

export const markProgress = async (knex: Knex, id: string, percent: number): Promise<void> => {
  const bounded = Math.round(Math.min(100, Math.max(0, percent)));
  await knex.raw('update fieldwright.jobs set progress = ?, updated_at = now() where id = ?', [
    bounded,
    id,
  ]);
};
