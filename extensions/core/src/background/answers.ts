import { z } from 'zod';
import { anyObject, instant } from '../platform/answer-shapes.ts';
import { RUN_STATES } from './repository.ts';

export const run = z.object({
  id: z.uuid(),
  company: z.uuid().nullable(),
  companyName: z.string().nullable(),
  topic: z.string(),
  state: z.enum(RUN_STATES),
  attempts: z.int(),
  progress: z.int(),
  errorCode: z.string().nullable(),
  error: z.string().nullable(),
  payload: anyObject,
  result: z.unknown(),
  requestId: z.string().nullable(),
  queuedAt: instant,
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
});
export const runs = z.object({
  runs: z.array(run),
  counts: z.object({
    queued: z.int(),
    running: z.int(),
    retrying: z.int(),
    succeeded: z.int(),
    failed: z.int(),
  }),
  next: z.uuid().nullable(),
});
export const retried = z.object({ id: z.uuid(), state: z.literal('queued') });
const grade = z.enum(['ok', 'degraded']);
export const health = z.object({
  status: grade,
  checks: z.object({ database: grade, worker: grade, relay: grade }),
});
