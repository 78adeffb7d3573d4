import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../invitations/token.ts';

/** Tells ours from Directus' own tokens, and a scanner of source code what it has found. */
export const TOKEN_PREFIX = 'fwt_';
const BYTES = 32;
const HINT = 4;

/** A token for the answer, with the digest and the last letters that are kept. */
export const newSecret = (): { token: string; token_hash: string; hint: string } => {
  const token = TOKEN_PREFIX + randomBytes(BYTES).toString('base64url');
  return { token, token_hash: hashOfToken(token), hint: token.slice(-HINT) };
};

export const isOurToken = (token: unknown): token is string =>
  typeof token === 'string' && /^fwt_[\w-]{20,100}$/.test(token);
