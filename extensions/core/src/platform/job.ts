import type { Knex } from 'knex';
import type { Actor } from './actor.ts';
import type { UseCaseContext } from './context.ts';

export type JobLog = Record<'info' | 'warn' | 'error', (details: object, message: string) => void>;

/** What the worker lends to a job that cannot be one transaction. */
export type JobContext = {
  knex: Knex;
  actor: Actor;
  /** The request that caused the job, for logs and events. */
  requestId: string;
  company: string | null;
  /** Id of the outbox row, and so of the job: the same at every attempt. */
  jobId: string;
  /** 1 at the first go. */
  attempt: number;
  log: JobLog;
  /** Aborted when the worker stops or the job has run for too long. */
  signal: AbortSignal;
  /** 0 to 100, shown to operators. */
  progress: (percent: number) => Promise<void>;
  /** See `worker/pdf`: no script, no network, limits on time and size. */
  renderPdf: (input: { html: string; css?: string; landscape?: boolean }) => Promise<Buffer>;
  /** Fills a Handlebars template in a sealed thread. */
  renderTemplate: (input: { template: string; data: object }) => Promise<string>;
  files: JobFiles;
};

export type JobFiles = {
  /**
   * Writes a file under an id the caller derives from its purpose, so that a second attempt
   * replaces it instead of adding one. Registers it in `directus_files` in the given transaction.
   */
  put: (
    trx: Knex,
    file: {
      id: string;
      company: string;
      name: string;
      type: string;
      title?: string;
      content: Buffer;
    },
  ) => Promise<void>;
  read: (fileId: string) => Promise<{ content: Buffer; type: string; name: string }>;
  remove: (trx: Knex, fileId: string) => Promise<void>;
};

type JobOptions = {
  topic: string;
  /** Jobs on `documents` print or read files and wait only for each other. Default `work`. */
  queue?: 'work' | 'documents';
  /** Goes in all, 5 when absent. Refusals (400 to 499 except 409 and 429) are never repeated. */
  attempts?: number;
};

/** A job that is one use case: its effects and its "done" are the same transaction. */
export type UseCaseJob<Payload = never> = JobOptions & {
  handle: (ctx: UseCaseContext, payload: Payload) => Promise<unknown>;
};

/** A job that renders, reads files or talks to others. It runs at least once: make it repeatable. */
export type LongJob<Payload = never> = JobOptions & {
  run: (job: JobContext, payload: Payload) => Promise<unknown>;
};

/** A message of the outbox and what the worker does with it. */
export type JobHandler<Payload = never> = UseCaseJob<Payload> | LongJob<Payload>;

/** A message that the clock writes: `pattern` is cron, in the company's or the platform's zone. */
export type Schedule = {
  id: string;
  topic: string;
  pattern: string;
  /** `each` runs once per time zone that companies have, with `{timeZone}` in the payload. */
  zone: 'platform' | 'each';
};
