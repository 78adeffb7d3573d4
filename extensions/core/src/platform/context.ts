import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import { sayActor, sayActorAgain } from './acting.ts';
import type { Actor } from './actor.ts';
import { isRetryable, toDomainError } from './database-errors.ts';
import { markIdempotentCommit } from './idempotency-scope.ts';

export type AfterCommit = () => void | Promise<void>;

export type UseCaseContext = {
  trx: Knex.Transaction;
  actor: Actor;
  now: Date;
  requestId: string;
  /** For a command from a device: how far the server's clock was ahead of its when it sent. */
  deviceSkewMs?: number;
  /** Runs once the transaction is durable. Nothing that must happen belongs here: use the outbox. */
  afterCommit: (fn: AfterCommit) => void;
};

const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 40;

/** Those who stood in each other's way must not come back at the same moment. */
const pauseBefore = (attempt: number): Promise<void> =>
  setTimeout(Math.random() * LONGEST_PAUSE_MS * attempt);

/** What is committed stays committed: a callback that fails is said, and neither undoes nor repeats. */
const runAll = async (callbacks: AfterCommit[]): Promise<void> => {
  for (const callback of callbacks) {
    try {
      await callback();
    } catch (error) {
      process.emitWarning(error as Error);
    }
  }
};

const contextFor = (
  trx: Knex.Transaction,
  actor: Actor,
  callbacks: AfterCommit[],
): UseCaseContext => ({
  trx,
  actor,
  now: new Date(),
  requestId: actor.requestId,
  afterCommit: (fn) => {
    callbacks.push(fn);
  },
});

const isTransaction = (knex: Knex): knex is Knex.Transaction => knex.isTransaction === true;

/** Inside somebody else's transaction (a Directus create hook) it is theirs to commit. */
const join = async <T>(
  trx: Knex.Transaction,
  actor: Actor,
  run: (ctx: UseCaseContext) => Promise<T>,
): Promise<T> => {
  const callbacks: AfterCommit[] = [];
  const before = await sayActor(trx, actor);
  const result = await run(contextFor(trx, actor, callbacks));
  await sayActorAgain(trx, before);
  if (callbacks.length > 0) {
    trx.executionPromise.then(
      () => runAll(callbacks),
      () => undefined,
    );
  }
  return result;
};

/**
 * Runs one use case in one transaction: a serialisation failure or deadlock is tried again,
 * a refusal of the database becomes a domain error, and `afterCommit` callbacks follow the commit.
 */
export const inTransaction = async <T>(
  knex: Knex,
  actor: Actor,
  run: (ctx: UseCaseContext) => Promise<T>,
): Promise<T> => {
  try {
    if (isTransaction(knex)) return await join(knex, actor, run);
    for (let attempt = 1; ; attempt++) {
      const callbacks: AfterCommit[] = [];
      try {
        const result = await knex.transaction(async (trx) => {
          await sayActor(trx, actor);
          const value = await run(contextFor(trx, actor, callbacks));
          await markIdempotentCommit(trx);
          return value;
        });
        await runAll(callbacks);
        return result;
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await pauseBefore(attempt);
      }
    }
  } catch (error) {
    throw toDomainError(error);
  }
};
