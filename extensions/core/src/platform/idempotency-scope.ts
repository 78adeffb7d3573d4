import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';

export type IdempotencyScope = { userId: string; route: string; key: string };

/** Carries the request's Idempotency-Key to the transaction that does its work. */
export const idempotencyScope = new AsyncLocalStorage<IdempotencyScope>();

/** Stands in the row from the commit until the answer is kept: done, but the answer is not known. */
export const STATUS_COMMITTED = 202;

/** In the use case's own transaction: a crash after the commit can then not repeat the work. */
export const markIdempotentCommit = async (trx: Knex.Transaction): Promise<void> => {
  const scope = idempotencyScope.getStore();
  if (!scope) return;
  await trx('idempotency_keys')
    .withSchema('fieldwright')
    .where({ user_id: scope.userId, route: scope.route, key: scope.key })
    .update({ status: STATUS_COMMITTED });
};
