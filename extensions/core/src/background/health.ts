import type { Knex } from 'knex';

const STALE_WORKER_SECONDS = 30;
const LATE_RELAY_SECONDS = 60;

export type Health = {
  status: 'ok' | 'degraded';
  checks: Record<'database' | 'worker' | 'relay', 'ok' | 'degraded'>;
};

type Readings = { workers: number; oldest: number };

/** Whether the product works as a whole: the API answers, somebody works, nothing piles up. */
export const readHealth = async (db: Knex): Promise<Health> => {
  const readings = await read(db).catch(() => undefined);
  const checks = {
    database: grade(readings !== undefined),
    worker: grade((readings?.workers ?? 0) > 0),
    relay: grade((readings?.oldest ?? Infinity) < LATE_RELAY_SECONDS),
  };
  return { status: grade(Object.values(checks).every((check) => check === 'ok')), checks };
};

const grade = (isWell: boolean): 'ok' | 'degraded' => (isWell ? 'ok' : 'degraded');

const read = async (db: Knex): Promise<Readings> => {
  const { rows } = await db.raw<{ rows: { workers: string; oldest: string | null }[] }>(
    `select
       (select count(*) from fieldwright.workers
         where beat_at > now() - make_interval(secs => ?)) as workers,
       (select extract(epoch from now() - min(created_at)) from fieldwright.outbox
         where relayed_at is null and attempts = 0) as oldest`,
    [STALE_WORKER_SECONDS],
  );
  return { workers: Number(rows[0]?.workers ?? 0), oldest: Number(rows[0]?.oldest ?? 0) };
};
