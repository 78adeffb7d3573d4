import type { Accountability } from '@directus/types';
import type { Request } from 'express';
import type { Knex } from 'knex';
import { refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

/** Claim of an access token: how often its user's sessions had been ended when it was made. */
const CLAIM = 'ended';

type Claims = { id?: string; share?: string; session?: string; iss?: string; [CLAIM]?: number };

/** What a token says. Directus verifies its signature afterwards. */
const claimsOf = (token: string | null | undefined): Claims | null => {
  const body = token?.split('.')[1];
  if (!body) return null;
  try {
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims | null;
    return claims?.iss === 'directus' ? claims : null;
  } catch {
    return null;
  }
};

type Standing = { status: string; ended: number };

const standingOf = (knex: Knex, user: string): Promise<Standing | undefined> =>
  knex('directus_users as u')
    .leftJoin('fieldwright.ended_sessions as e', 'e.user', 'u.id')
    .where('u.id', user)
    .first<Standing | undefined>('u.status', knex.raw('coalesce(e.times, 0) as ended'));

const isShared = async (knex: Knex, share: string): Promise<boolean> => {
  const row: unknown = await knex('directus_shares')
    .where({ id: share })
    .whereRaw('(date_end is null or date_end >= now())')
    .whereRaw('(date_start is null or date_start <= now())')
    .first('id');
  return row !== undefined;
};

/**
 * An access token that knows no session would work on for its fifteen minutes after a logout, a new
 * password or the end of its user. Said to be expired, it is renewed by those who still may.
 */
export const refuseEndedToken = async (
  knex: Knex,
  token: string | null | undefined,
): Promise<void> => {
  const claims = claimsOf(token);
  // Tokens of a session are checked against it by Directus; other tokens are no sign-in.
  if (!claims || claims.session) return;
  const ended = refusal('TOKEN_EXPIRED', 401);
  if (claims.share) {
    if (!/^[0-9a-f-]{36}$/i.test(claims.share) || !(await isShared(knex, claims.share)))
      throw ended;
    return;
  }
  if (!claims.id || !/^[0-9a-f-]{36}$/i.test(claims.id)) throw ended;
  const standing = await standingOf(knex, claims.id);
  if (standing?.status !== 'active' || standing.ended !== (claims[CLAIM] ?? 0)) throw ended;
};

export const registerTokenHooks: RegisterHooks = ({ filter }) => {
  filter<Claims>('auth.jwt', async (claims, meta, { database }) => {
    const user = meta['user'] as string | undefined;
    if (claims.session || claims.share || !user) return claims;
    return { ...claims, [CLAIM]: (await standingOf(database, user))?.ended ?? 0 };
  });
  filter<Accountability>('authenticate', async (accountability, meta, { database }) => {
    await refuseEndedToken(database, (meta['req'] as Request & { token?: string | null }).token);
    return accountability;
  });
  filter<Accountability>('websocket.authenticate', async (accountability, meta, { database }) => {
    const { message } = meta as { message?: { access_token?: unknown } };
    const token = message?.access_token;
    if (typeof token === 'string') await refuseEndedToken(database, token);
    return accountability;
  });
};
