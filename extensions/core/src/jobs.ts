import { cleanOutbox } from './jobs/jobs/clean-outbox.ts';
import type { JobHandler } from './platform/job.ts';

/** Every job of the worker; `platform/topics.ts` lists what they are called. */
export const JOBS: readonly JobHandler[] = [cleanOutbox];
