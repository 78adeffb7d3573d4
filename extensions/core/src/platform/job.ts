import type { UseCaseContext } from './context.ts';

/** A message of the outbox and what the worker does with it. Handlers run at least once. */
export type JobHandler<Payload = never> = {
  topic: string;
  handle: (ctx: UseCaseContext, payload: Payload) => Promise<unknown>;
};
