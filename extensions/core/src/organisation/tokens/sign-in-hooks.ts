import type { Accountability } from '@directus/types';
import type { Request } from 'express';
import type { Knex } from 'knex';
import { accountabilityOf } from '../../platform/directus-internals.ts';
import { refusal } from '../../platform/errors.ts';
import type { RegisterHooks } from '../../platform/hooks.ts';
import { hashOfToken, isSameHash } from '../invitations/token.ts';
import { isOurToken } from './secret.ts';

type TokenRow = { id: string; user: string; token_hash: string };

/** Used to the minute: a program that asks often writes once in a while. */
const USED = `update api_tokens set last_used_at = now()
  where id = ? and (last_used_at is null or last_used_at < now() - interval '1 minute')`;

/** The account behind a token that works; unknown, expired and revoked ones read alike. */
const ownerOf = async (knex: Knex, token: string): Promise<string> => {
  const hash = hashOfToken(token);
  const row = await knex('api_tokens as t')
    .join('directus_users as u', 'u.id', 't.user')
    .join('companies as c', 'c.id', 't.company')
    .where({ 't.token_hash': hash, 'u.status': 'active', 'c.is_active': true })
    .whereNull('t.revoked_at')
    .whereRaw('(t.expires_at is null or t.expires_at > now())')
    .first<TokenRow | undefined>('t.id', 't.user', 't.token_hash');
  if (!row || !isSameHash(row.token_hash, hash)) throw refusal('INVALID_CREDENTIALS', 401);
  await knex.raw(USED, [row.id]);
  return row.user;
};

/** Signs a program in by its token, at the doors of Directus and at ours. */
export const registerTokenSignIn: RegisterHooks = ({ filter }, { database }) => {
  const signIn = async (given: Accountability, token: unknown): Promise<Accountability> => {
    if (!isOurToken(token)) return given;
    const user = await ownerOf(database, token);
    const own = await accountabilityOf(user, database);
    if (!own) throw refusal('INVALID_CREDENTIALS', 401);
    const { user: _user, role: _role, roles: _roles, admin: _admin, app: _app, ...where } = given;
    return { ...own, ...where };
  };
  filter<Accountability>('authenticate', (accountability, meta) =>
    signIn(accountability, (meta['req'] as Request & { token?: string | null }).token),
  );
  filter<Accountability>('websocket.authenticate', (accountability, meta) =>
    signIn(
      accountability,
      (meta['message'] as { access_token?: unknown } | undefined)?.access_token,
    ),
  );
};
