import { v5 } from 'uuid';
import type { BundleMessage, BackgroundHandler } from '../platform/background.ts';
import type { JobData, JobQueue } from './queues.ts';

export type QueueEntry = Parameters<JobQueue['addBulk']>[0][number];

type Envelope = Pick<JobData, 'topic' | 'company' | 'requestId'>;
type Terms = { attempts: number; priority: number; delay?: number };

const BUNDLES = '0c4f6d0e-38c1-5a55-9d5b-1f0a6f6f3b1e';

export const attemptsOf = (handler: Pick<BackgroundHandler, 'attempts'>): number =>
  handler.attempts ?? 5;

/** One message as a job of the queue, under the message's own id. */
export const singleEntry = (
  { topic, company, requestId }: Envelope,
  { id, payload }: BundleMessage<object>,
  terms: Terms,
): QueueEntry => ({
  name: topic,
  data: { topic, company, payload, requestId },
  opts: optionsOf(id, terms),
});

/** Several messages as one job. The same messages make the same id, so the queue takes them once. */
export const bundleEntry = (
  { topic, company, requestId }: Envelope,
  messages: readonly BundleMessage<object>[],
  terms: Terms,
): QueueEntry & { opts: { jobId: string } } => ({
  name: topic,
  data: { topic, company, payload: {}, requestId, bundle: messages },
  opts: optionsOf(v5(messages.map(({ id }) => id).join(), BUNDLES), terms),
});

/**
 * What is done leaves the queue at once: that it is done stands in the job table, where a message that
 * comes a second time is recognised. BullMQ on PostgreSQL sorts all that a queue keeps at every
 * completion, which took 25 ms with some thousands of them.
 */
const optionsOf = (jobId: string, terms: Terms) => ({
  jobId,
  ...terms,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.3 },
  removeOnComplete: true,
  removeOnFail: { age: 30 * 86_400 },
});
