import { afterEach, describe, expect, it } from 'vitest';
import { readDurations } from '../src/background/metrics.ts';
import { domainError } from '../src/platform/errors.ts';
import type { BundleMessage, BackgroundHandler } from '../src/platform/background.ts';
import { eventually } from './support/eventually.ts';
import { type OwnWorker, ownWorker } from './support/own-worker.ts';

const topic = 'test.bundle';
type Payload = { n: number };
type Bundle = readonly BundleMessage<Payload>[];

let own: OwnWorker | undefined;
afterEach(() => own?.end(), 60_000);

const numbers = (length: number): Payload[] => Array.from({ length }, (_, n) => ({ n }));

/** A handler that keeps a list of what came together, and answers each message by `answer`. */
const handlerOf = (
  seen: number[][],
  answer: (message: BundleMessage<Payload>, bundle: Bundle) => unknown,
): BackgroundHandler =>
  ({
    topic,
    bundle: 10,
    attempts: 3,
    runAll: async (_job: unknown, messages: Bundle) => {
      seen.push(messages.map(({ payload }) => payload.n));
      return Promise.allSettled(messages.map(async (message) => answer(message, messages)));
    },
  }) as unknown as BackgroundHandler;

describe('messages that are done together', () => {
  it('should each end with an own result, in fewer jobs than messages', async () => {
    const seen: number[][] = [];
    own = await ownWorker([handlerOf(seen, ({ payload }) => payload.n * 2)]);
    await own.start();
    const ids = await own.send(topic, numbers(40));
    const jobs = await own.ended(40);
    expect(seen.flat().toSorted((a, b) => a - b)).toEqual(numbers(40).map(({ n }) => n));
    expect(Math.max(...seen.map((bundle) => bundle.length))).toBe(10);
    expect(ids.map((id) => jobs.find((job) => job['id'] === id))).toMatchObject(
      numbers(40).map(({ n }) => ({ state: 'succeeded', result: n * 2, attempts: 1 })),
    );
  });

  it('should count the seconds of a bundle once in the metrics', async () => {
    const slowly = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    own = await ownWorker([handlerOf([], slowly)]);
    await own.start();
    await own.send(topic, numbers(40));
    await own.ended(40);
    const [figures] = await readDurations(own.knex, 'all');
    expect(figures).toMatchObject({ topic, count: 40 });
    expect(figures?.sum).toBeGreaterThan(4 * 0.2 * 0.9);
    expect(figures?.sum).toBeLessThan(40 * 0.2);
  });

  it('should fail alone, and be tried again alone as often as its topic says', async () => {
    const seen: number[][] = [];
    const fate = ({ payload }: BundleMessage<Payload>, bundle: Bundle): string => {
      if (payload.n === 3) throw new Error('always');
      if (payload.n === 5) throw domainError('TEST_REFUSED', 422, 'Never.', {});
      if (payload.n === 7 && bundle.length > 1) throw new Error('not in company');
      return 'done';
    };
    own = await ownWorker([handlerOf(seen, fate)]);
    await own.start();
    const ids = await own.send(topic, numbers(40));
    const jobs = await own.ended(40);
    const job = (n: number): unknown => jobs.find(({ id }) => id === ids[n]);
    expect(jobs.filter(({ state }) => state === 'succeeded')).toHaveLength(38);
    expect(job(3)).toMatchObject({ state: 'failed', error: 'always', attempts: 3 });
    expect(job(5)).toMatchObject({ state: 'failed', error_code: 'TEST_REFUSED', attempts: 1 });
    expect(job(7)).toMatchObject({ state: 'succeeded', attempts: 2, error: null });
    expect(seen.filter((bundle) => bundle.length === 1)).toEqual(
      expect.arrayContaining([[3], [3], [7]]),
    );
  });

  it('should be taken apart when the bundle as a whole breaks, so that only the culprit fails', async () => {
    const seen: number[][] = [];
    const breaking = {
      topic,
      bundle: 10,
      attempts: 2,
      runAll: async (_job: unknown, messages: Bundle) => {
        seen.push(messages.map(({ payload }) => payload.n));
        if (messages.some(({ payload }) => payload.n === 4)) throw new Error('broken');
        return messages.map(() => ({ status: 'fulfilled', value: 'done' }));
      },
    } as unknown as BackgroundHandler;
    own = await ownWorker([breaking]);
    await own.start();
    const ids = await own.send(topic, numbers(40));
    const jobs = await own.ended(40);
    expect(jobs.filter(({ state }) => state === 'failed')).toMatchObject([
      { id: ids[4], error: 'broken' },
    ]);
    expect(seen.filter((bundle) => bundle.includes(2)).map(({ length }) => length)).toEqual([
      10, 1,
    ]);
  });

  it('should keep a single message apart from those of other requests', async () => {
    const seen: number[][] = [];
    own = await ownWorker([handlerOf(seen, () => 'done')]);
    await own
      .knex('outbox')
      .withSchema('fieldwright')
      .insert(
        numbers(8).map((payload) => ({
          event_id: crypto.randomUUID(),
          topic,
          payload: JSON.stringify(payload),
          request_id: payload.n === 0 ? 'one' : 'many',
        })),
      );
    await own.start();
    await own.ended(8);
    expect(seen).toContainEqual([0]);
    await eventually(
      async () => seen.flat().length,
      (count) => count === 8,
    );
  });
});
