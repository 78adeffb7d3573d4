import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { database } from './database.ts';
import { eventually } from './eventually.ts';

/**
 * Lets the worker do a job as the clock does; answers with its report. In a file that takes its turn
 * with the worker: a job whose worker is killed is done again, but late.
 */
export const runJob = async (topic: string) => {
  const id = randomUUID();
  await database()('outbox')
    .withSchema('fieldwright')
    .insert({ event_id: id, topic, payload: '{}', key: id });
  const job = await eventually(
    () => database()('background_work').withSchema('fieldwright').where({ id }).first(),
    (row) => ['succeeded', 'failed'].includes(row?.state),
  );
  expect(job).toMatchObject({ state: 'succeeded' });
  return job.result;
};
