import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** A secret that goes into the link, and the digest that is kept. */
export const newToken = (): { token: string; hash: string } => {
  const token = randomBytes(BYTES).toString('base64url');
  return { token, hash: hashOfToken(token) };
};

/** Compared in constant time, whatever the index that found it told. */
export const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
