import { hostname } from 'node:os';
import type { Knex } from 'knex';
import type { WorkerLog } from './log.ts';

const BEAT_MILLISECONDS = 5_000;

/** A row per worker process, so that the API can say whether anybody works. */
export const startHeartbeat = async ({
  knex,
  workerId,
  backend,
  log,
}: {
  knex: Knex;
  workerId: string;
  backend: 'postgres' | 'redis';
  log: WorkerLog;
}): Promise<{ stop: () => Promise<void> }> => {
  const beat = async (): Promise<void> => {
    await knex.raw(
      `insert into fieldwright.workers (id, host, pid, backend) values (?, ?, ?, ?)
       on conflict (id) do update set beat_at = now()`,
      [workerId, hostname(), process.pid, backend],
    );
    await knex.raw(`delete from fieldwright.workers where beat_at < now() - interval '1 day'`);
  };
  await beat();
  const timer = setInterval(() => {
    beat().catch((error: unknown) => log.warn({ err: error }, 'heartbeat failed'));
  }, BEAT_MILLISECONDS);
  return {
    stop: async () => {
      clearInterval(timer);
      await knex.raw('delete from fieldwright.workers where id = ?', [workerId]);
    },
  };
};
