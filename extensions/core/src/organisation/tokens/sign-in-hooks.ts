import type { Accountability } from '@directus/types';
import type { Request } from 'express';
import type { Knex } from 'knex';
import { accountabilityOf } from '../../platform/directus-internals.ts';
import { closeSockets } from '../../platform/directus/sockets.ts';
import { refusal } from '../../platform/errors.ts';
import type { RegisterHooks } from '../../platform/hooks.ts';
import { hashOfToken, isSameHash } from '../invitations/token.ts';
import { isOurToken } from './secret.ts';
import type { Rows } from '../../platform/tables.ts';

/** Joined with its account, so there is one. */
type TokenRow = Pick<Rows['api_tokens'], 'id' | 'token_hash' | 'expires_at'> & { user: string };
type Owner = { user: string; expiresAt: Date | null };

/** Used to the minute: a program that asks often writes once in a while. */
const USED = `update api_tokens set last_used_at = now()
  where id = ? and (last_used_at is null or last_used_at < now() - interval '1 minute')`;

/** The account behind a token that works; unknown, expired and revoked ones read alike. */
const ownerOf = async (knex: Knex, token: string): Promise<Owner> => {
  const hash = hashOfToken(token);
  const row = await knex('api_tokens as t')
    .join('directus_users as u', 'u.id', 't.user')
    .join('companies as c', 'c.id', 't.company')
    .where({ 't.token_hash': hash, 'u.status': 'active', 'c.is_active': true })
    .whereNull('t.revoked_at')
    .whereRaw('(t.expires_at is null or t.expires_at > now())')
    .first<TokenRow | undefined>('t.id', 't.user', 't.token_hash', 't.expires_at');
  if (!row || !isSameHash(row.token_hash, hash)) throw refusal('INVALID_CREDENTIALS', 401);
  await knex.raw(USED, [row.id]);
  return { user: row.user, expiresAt: row.expires_at };
};

/** Longer than a timer can wait (2^31 ms): it looks again then. */
const LONGEST_WAIT_MS = 2_000_000_000;

/** Directus asks for a token when a socket is opened and never again: its end is ours to hold. */
const closeAt = ({ user, expiresAt }: Owner): void => {
  if (!expiresAt) return;
  const wait = expiresAt.getTime() - Date.now();
  setTimeout(
    () => {
      if (wait > LONGEST_WAIT_MS) closeAt({ user, expiresAt });
      else closeSockets(user).catch(() => undefined);
    },
    Math.min(Math.max(wait, 0), LONGEST_WAIT_MS),
  ).unref();
};

/** Signs a program in by its token, at the doors of Directus and at ours. */
export const registerTokenSignIn: RegisterHooks = ({ filter }, { database }) => {
  const accountabilityBy = async (
    given: Accountability,
    { user }: Owner,
  ): Promise<Accountability> => {
    const own = await accountabilityOf(user, database);
    if (!own) throw refusal('INVALID_CREDENTIALS', 401);
    const { user: _user, role: _role, roles: _roles, admin: _admin, app: _app, ...where } = given;
    return { ...own, ...where };
  };
  filter<Accountability>('authenticate', async (accountability, meta) => {
    const { token } = meta['req'] as Request & { token?: string | null };
    if (!isOurToken(token)) return accountability;
    return await accountabilityBy(accountability, await ownerOf(database, token));
  });
  filter<Accountability>('websocket.authenticate', async (accountability, meta) => {
    const token = (meta['message'] as { access_token?: unknown } | undefined)?.access_token;
    if (!isOurToken(token)) return accountability;
    const owner = await ownerOf(database, token);
    closeAt(owner);
    return await accountabilityBy(accountability, owner);
  });
};
