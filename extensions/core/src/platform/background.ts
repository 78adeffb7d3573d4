import type { Knex } from 'knex';
import type { Actor } from './actor.ts';
import type { UseCaseContext } from './context.ts';

export type BackgroundLog = Record<
  'info' | 'warn' | 'error',
  (details: object, message: string) => void
>;

/** What the worker lends to a job that cannot be one transaction. */
export type BackgroundContext = {
  knex: Knex;
  actor: Actor;
  /** The request that caused the job, for logs and events. */
  requestId: string;
  company: string | null;
  /** Id of the outbox row, and so of the job: the same at every attempt. */
  jobId: string;
  /** 1 at the first go. */
  attempt: number;
  log: BackgroundLog;
  /** Aborted when the worker stops or the job has run for too long. */
  signal: AbortSignal;
  /** 0 to 100, shown to operators. */
  progress: (percent: number) => Promise<void>;
  /** See `worker/pdf`: no script, no network, limits on time and size. */
  renderPdf: (input: { html: string; css?: string; landscape?: boolean }) => Promise<Buffer>;
  /** Fills a Handlebars template in a sealed thread. */
  renderTemplate: (input: { template: string; data: object }) => Promise<string>;
};

type HandlerOptions = {
  topic: string;
  /** Jobs on `documents` print or read files and wait only for each other. Default `work`. */
  queue?: 'work' | 'documents';
  /** Goes in all, 5 when absent. Refusals (400 to 499 except 409 and 429) are never repeated. */
  attempts?: number;
  /** Whether a message goes before most of its company's open jobs. */
  goesFirst?: (payload: { readonly [name: string]: unknown }) => boolean;
};

/** A job that is one use case: its effects and its "done" are the same transaction. */
export type TransactionHandler<Payload = never> = HandlerOptions & {
  handle: (ctx: UseCaseContext, payload: Payload) => Promise<unknown>;
};

/** A job that renders, reads files or talks to others. It runs at least once: make it repeatable. */
export type LongHandler<Payload = never> = HandlerOptions & {
  run: (job: BackgroundContext, payload: Payload) => Promise<unknown>;
};

/** One of several messages that are done together. */
export type BundleMessage<Payload = unknown> = { id: string; payload: Payload };

export type BundleContext = Omit<BackgroundContext, 'jobId' | 'attempt' | 'progress'> & {
  /** Notes messages as done, in the transaction that did them. */
  settle: (trx: Knex, done: readonly { id: string; result: unknown }[]) => Promise<void>;
};

/**
 * A long job that does several messages of one company and request at once, which spares
 * statements. Each fails and is tried again alone. Answers in the order of `messages`.
 */
export type BundleHandler<Payload = never> = HandlerOptions & {
  /** Messages done together, at most. */
  bundle: number;
  runAll: (
    job: BundleContext,
    messages: readonly BundleMessage<Payload>[],
  ) => Promise<PromiseSettledResult<unknown>[]>;
};

/** A message of the outbox and what the worker does with it. */
export type BackgroundHandler<Payload = never> =
  | TransactionHandler<Payload>
  | LongHandler<Payload>
  | BundleHandler<Payload>;

/** A message that the clock writes: `pattern` is cron, in the company's or the platform's zone. */
export type Schedule = {
  id: string;
  topic: string;
  pattern: string;
  /** `each` runs once per time zone that companies have, with `{timeZone}` in the payload. */
  zone: 'platform' | 'each';
};

/** Something that a worker does beside its queues for as long as it runs. */
export type StartCompanion = (worker: { knex: Knex; workerId: string; log: BackgroundLog }) => {
  stop: () => Promise<void>;
};

export type Companion = {
  isWanted: (env: Readonly<Record<string, string | undefined>>) => boolean;
  start: StartCompanion;
};
