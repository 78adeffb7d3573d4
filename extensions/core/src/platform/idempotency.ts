import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { domainError } from './errors.ts';
import { type IdempotencyScope, idempotencyScope, STATUS_COMMITTED } from './idempotency-scope.ts';

export type StoredAnswer = { status: number; response: unknown };
type Row = { request_hash: string; status: number | null; response: unknown; is_recent: boolean };

/** After this long without a commit, the process that held the key is taken for dead. */
const ABANDONED_AFTER_SECONDS = 60;
const MAX_KEY_LENGTH = 200;

export const hashRequest = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const table = (knex: Knex) => knex('idempotency_keys').withSchema('fieldwright');

const keyOf = ({ userId, route, key }: IdempotencyScope) => ({ user_id: userId, route, key });

const claim = async (knex: Knex, scope: IdempotencyScope, hash: string): Promise<boolean> => {
  const rows = await table(knex)
    .insert({ ...keyOf(scope), request_hash: hash })
    .onConflict(['user_id', 'route', 'key'])
    .ignore()
    .returning('key');
  return rows.length > 0;
};

const takeOverAbandoned = async (knex: Knex, scope: IdempotencyScope): Promise<boolean> =>
  (await table(knex)
    .where(keyOf(scope))
    .whereNull('status')
    .whereRaw(`created_at < now() - interval '${ABANDONED_AFTER_SECONDS} seconds'`)
    .update({ created_at: knex.fn.now() })) > 0;

const storedAnswer = (row: Row, hash: string): StoredAnswer => {
  if (row.request_hash !== hash) {
    throw domainError(
      'PLATFORM_IDEMPOTENCY_KEY_REUSED',
      422,
      'This Idempotency-Key was used with another request.',
    );
  }
  const isUnanswered = row.status === STATUS_COMMITTED && row.response === null;
  if (row.status === null || (isUnanswered && row.is_recent)) {
    throw domainError('PLATFORM_REQUEST_IN_PROGRESS', 409, 'The same request is still running.');
  }
  if (isUnanswered) {
    throw domainError(
      'PLATFORM_ALREADY_APPLIED',
      409,
      'The request was applied; its answer was lost with the server process. Read the row instead.',
    );
  }
  return { status: row.status, response: row.response };
};

/** Null when the key is ours now, else the row of who had it first. */
const claimOrFind = async (
  knex: Knex,
  scope: IdempotencyScope,
  requestHash: string,
): Promise<Row | null> => {
  for (;;) {
    if (await claim(knex, scope, requestHash)) return null;
    const row = (await table(knex)
      .where(keyOf(scope))
      .first(
        'request_hash',
        'status',
        'response',
        knex.raw(`created_at > now() - interval '${ABANDONED_AFTER_SECONDS} seconds' as is_recent`),
      )) as Row | undefined;
    // Refused and given free in between: ask for it again.
    if (!row) continue;
    const isAbandoned = row.status === null && (await takeOverAbandoned(knex, scope));
    return isAbandoned ? null : row;
  }
};

/**
 * Runs a command once per (user, route, key). A repetition gets the first answer again; a refusal
 * is not kept, because nothing happened. Returns whether the answer is a repetition.
 */
export const onceOnly = async (
  knex: Knex,
  scope: IdempotencyScope,
  requestHash: string,
  run: () => Promise<StoredAnswer>,
): Promise<StoredAnswer & { replayed: boolean }> => {
  if (scope.key.length > MAX_KEY_LENGTH) {
    throw domainError('INVALID_PAYLOAD', 400, 'Idempotency-Key is too long.', {
      field: 'Idempotency-Key',
    });
  }
  const earlier = await claimOrFind(knex, scope, requestHash);
  if (earlier) return { ...storedAnswer(earlier, requestHash), replayed: true };
  try {
    const answer = await idempotencyScope.run(scope, run);
    await table(knex)
      .where(keyOf(scope))
      .update({ status: answer.status, response: JSON.stringify(answer.response ?? null) });
    return { ...answer, replayed: false };
  } catch (error) {
    // What was committed stays marked, also when the answer could not be kept.
    await table(knex).where(keyOf(scope)).whereNull('status').delete();
    throw error;
  }
};
