import { describe, expect, it } from 'vitest';
import { newId } from '../../domain/kernel/ids.ts';
import { markBroken, markRunning } from '../src/worker/job-record.ts';
import type { JobQueue } from '../src/worker/queues.ts';
import { relayBatch } from '../src/worker/relay-batch.ts';
import { database } from './support/database.ts';
import { newTenant } from './support/tenant.ts';

class Undone extends Error {}

describe('handing messages over to the queue', () => {
  it('should let a job that failed before the hand-over was written down stay failed', async () => {
    const { id: company } = await newTenant();
    const id = newId();
    const topic = 'test.fails-at-once';
    let state: unknown = null;
    // In a transaction that nobody sees, so that the product's own worker leaves the message alone.
    const tried = database().transaction(async (trx) => {
      await trx('outbox')
        .withSchema('fieldwright')
        .insert({ event_id: id, company, topic, payload: '{}' });
      const queue = {
        addBulk: async () => {
          await markRunning(trx, [id], { topic, company, requestId: null, worker: 'test' });
          await markBroken(trx, [id], { code: 'GONE', message: 'Gone', isFinal: true });
        },
      } as unknown as JobQueue;
      const handler = { topic, handle: () => Promise.resolve() };
      await relayBatch({
        ...{ knex: trx, queues: { work: queue, documents: queue } },
        registry: { topics: [topic], find: () => handler },
        log: { error: () => undefined } as never,
      });
      [state] = await trx('background_work').withSchema('fieldwright').where({ id }).pluck('state');
      throw new Undone();
    });
    await expect(tried).rejects.toThrow(Undone);
    expect(state).toBe('failed');
  });
});
