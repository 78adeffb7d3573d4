import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { send } from '../../../../scripts/lib/processes.ts';
import { database } from './database.ts';

const folder = (): string => join(inject('home'), 'run', 'test-workers');

/** A worker that a test started is not for other tests to kill. */
export const noteTestWorker = (pid: number): void => {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), String(pid)), '');
};

const isOfProduct = (pid: number): boolean => !existsSync(join(folder(), String(pid)));

/** Process id of the product's own worker, which its starter starts again when it dies. */
export const productWorker = async (): Promise<number> => {
  const pids: number[] = await database()('workers')
    .withSchema('fieldwright')
    .orderBy('started_at', 'desc')
    .pluck('pid');
  const pid = pids.find(isOfProduct);
  if (pid === undefined) throw new Error('The product has no worker.');
  return pid;
};

/** Ends it as a crash would. Only in a file that has taken its turn: see `worker-turn.ts`. */
export const killProductWorker = async (): Promise<number> => {
  const pid = await productWorker();
  send(pid, 'SIGKILL');
  return pid;
};

/** How many workers' statements of this beginning wait for a lock, and whether only the product's do. */
export const workersWaitingIn = async (
  statement: string,
): Promise<{ count: number; isProducts: boolean }> => {
  const { rows } = await database().raw<{ rows: { application_name: string }[] }>(
    `select application_name from pg_stat_activity
     where wait_event_type = 'Lock' and application_name like 'fieldwright-worker-%'
       and query ilike ?`,
    [`%${statement}%`],
  );
  const own = `fieldwright-worker-${await productWorker()}`;
  return {
    count: rows.length,
    isProducts: rows.every(({ application_name: name }) => name === own),
  };
};
