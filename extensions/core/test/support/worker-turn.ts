import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { eventually } from './eventually.ts';
import { productWorker } from './product-worker.ts';

const TURN = 'tests of the worker';
const LONGEST_WAIT = 900_000;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/**
 * Files that kill the product's worker and files that need it all along run one after the other,
 * though the files of a run go two by two. The turn begins with a worker that lives.
 */
export const takeWorkerTurn = (): void => {
  const client = new Client({ connectionString: inject('databaseUrl') });
  beforeAll(async () => {
    await client.connect();
    await client.query('select pg_advisory_lock(hashtext($1))', [TURN]);
    await eventually(async () => isAlive(await productWorker()), Boolean);
  }, LONGEST_WAIT);
  afterAll(() => client.end());
};
