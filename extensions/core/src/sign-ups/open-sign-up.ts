import { createHash } from 'node:crypto';
import { SIGN_UP_DAYS } from '../../../domain/sign-ups/index.ts';
import type { Knex } from 'knex';
import { hashOfToken } from '../organisation/index.ts';
import { type Actor, systemActor } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import type { SignUpRow } from './rows.ts';

/** Who orders has no account: the page acts for him within his one sign-up. */
export const publicActor = ({ requestId, ip }: Actor): Actor => ({
  ...systemActor('system', requestId, 'public order page'),
  ...(ip ? { ip } : {}),
});

/** Unknown, over and of a company that is not active read alike. */
export const signUpGone = (): Error => refusal('SIGN_UP_GONE', 410);

const DAY_MS = 86_400_000;
const isOver = ({ seen_at: seen, created_at: begun }: SignUpRow, now: Date): boolean =>
  now.getTime() - (seen ?? begun).getTime() > SIGN_UP_DAYS * DAY_MS;

const find = (trx: Knex, token: string | undefined) => {
  if (!token || !/^[\w-]{20,100}$/.test(token)) throw signUpGone();
  return trx('sign_ups')
    .where({ token_hash: hashOfToken(token) })
    .whereIn('company', trx('companies').where({ is_active: true }).select('id'));
};

/** Seen to the minute. Who reads waits for nobody: he would hold a connection meanwhile. */
const SEEN = `update sign_ups set seen_at = now() where id in (
  select id from sign_ups where id = ? and (seen_at is null or seen_at < now() - interval '1 minute')
  for update skip locked)`;

/** The sign-up that the secret opens, to be shown. */
export const readSignUp = async (
  { trx, now }: UseCaseContext,
  token: string | undefined,
): Promise<SignUpRow> => {
  const row = await find(trx, token).first<SignUpRow | undefined>();
  if (!row || row.state === 'lost' || isOver(row, now)) throw signUpGone();
  await trx.raw(SEEN, [row.id]);
  return row;
};

/** Locks the sign-up that the secret opens. */
export const openSignUp = async (
  { trx, now }: UseCaseContext,
  token: string | undefined,
): Promise<SignUpRow> => {
  const row = await find(trx, token).forUpdate().first<SignUpRow | undefined>();
  if (!row || row.state === 'lost' || isOver(row, now)) throw signUpGone();
  await trx('sign_ups').where({ id: row.id }).update({ seen_at: now });
  return row;
};

/** The same, while nothing is ordered yet. */
export const openUnordered = async (
  ctx: UseCaseContext,
  token: string | undefined,
): Promise<SignUpRow> => {
  const row = await openSignUp(ctx, token);
  if (row.state === 'ordered') throw refusal('SIGN_UP_ORDERED', 409);
  return row;
};

export const hashOfCode = (signUp: string, code: string): string =>
  createHash('sha256').update(`${signUp}:${code}`).digest('hex');
