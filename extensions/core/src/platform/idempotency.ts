import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { refusal } from './errors.ts';
import type { Actor } from './actor.ts';
import { type IdempotencyScope, idempotencyScope, STATUS_COMMITTED } from './idempotency-scope.ts';

export type StoredAnswer = { status: number; response: unknown };
type Row = {
  request_hash: string;
  status: number | null;
  response: unknown;
  rights: string[] | null;
  is_recent: boolean;
};

/** What the caller acted with, as `company:persona`. */
const rightsOf = (actor: Actor): string[] => [
  ...(actor.isPlatformAdmin ? ['platform'] : []),
  ...actor.memberships.map(({ company, persona }) => `${company}:${persona}`),
];

const stillHas = (actor: Actor, rights: string[] | null): boolean => {
  const now = new Set(rightsOf(actor));
  return rights !== null && rights.every((right) => now.has(right));
};

/** After this long without a commit, the process that held the key is taken for dead. */
const ABANDONED_AFTER_SECONDS = 60;
const MAX_KEY_LENGTH = 200;

export const hashRequest = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const table = (knex: Knex) => knex('idempotency_keys').withSchema('fieldwright');

const keyOf = ({ userId, route, key }: IdempotencyScope) => ({ user_id: userId, route, key });

const claim = async (
  knex: Knex,
  scope: IdempotencyScope,
  hash: string,
  rights: string[],
): Promise<boolean> => {
  const rows = await table(knex)
    .insert({ ...keyOf(scope), request_hash: hash, rights: JSON.stringify(rights) })
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

const storedAnswer = (row: Row, hash: string, actor: Actor): StoredAnswer => {
  if (row.request_hash !== hash) {
    throw refusal('PLATFORM_IDEMPOTENCY_KEY_REUSED', 422);
  }
  const isUnanswered = row.status === STATUS_COMMITTED && row.response === null;
  if (row.status === null || (isUnanswered && row.is_recent)) {
    throw refusal('PLATFORM_REQUEST_IN_PROGRESS', 409);
  }
  if (isUnanswered) {
    throw refusal('PLATFORM_ALREADY_APPLIED', 409);
  }
  if (!stillHas(actor, row.rights)) throw refusal('PLATFORM_ALREADY_APPLIED.rights', 409);
  return { status: row.status, response: row.response };
};

/** Null when the key is ours now, else the row of who had it first. */
const claimOrFind = async (
  knex: Knex,
  scope: IdempotencyScope,
  requestHash: string,
  actor: Actor,
): Promise<Row | null> => {
  for (;;) {
    if (await claim(knex, scope, requestHash, rightsOf(actor))) return null;
    const row = (await table(knex)
      .where(keyOf(scope))
      .first(
        'request_hash',
        'status',
        'response',
        'rights',
        knex.raw(`created_at > now() - interval '${ABANDONED_AFTER_SECONDS} seconds' as is_recent`),
      )) as Row | undefined;
    // Refused and given free in between: ask for it again.
    if (!row) continue;
    const isAbandoned = row.status === null && (await takeOverAbandoned(knex, scope));
    return isAbandoned ? null : row;
  }
};

export type RepeatableRequest = {
  actor: Actor;
  key: string;
  route: string;
  hash: string;
  /** Asked before a stored answer is given: whether the caller may still see what it is about. */
  askAgain: () => Promise<unknown>;
};

/**
 * Runs a command once per (user, route, key). A repetition gets the first answer again, if the
 * caller still has the rights he had then; a refusal is not kept, because nothing happened. Returns
 * whether the answer is a repetition.
 */
export const onceOnly = async (
  knex: Knex,
  { actor, key, route, hash: requestHash, askAgain }: RepeatableRequest,
  run: () => Promise<StoredAnswer>,
): Promise<StoredAnswer & { replayed: boolean }> => {
  const scope: IdempotencyScope = { userId: actor.userId ?? '', route, key };
  if (scope.key.length > MAX_KEY_LENGTH) {
    throw refusal(
      'INVALID_PAYLOAD.key',
      400,
      {},
      {
        field: 'Idempotency-Key',
      },
    );
  }
  const earlier = await claimOrFind(knex, scope, requestHash, actor);
  if (earlier) {
    await askAgain();
    return { ...storedAnswer(earlier, requestHash, actor), replayed: true };
  }
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
