import type { JobHandler } from './platform/job.ts';

/** Every message topic the worker knows; a topic has exactly one handler. */
export const JOBS: readonly JobHandler[] = [];
