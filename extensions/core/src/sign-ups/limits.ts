import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Knex } from 'knex';
import { CODES_PER_HOUR, STARTS_PER_HOUR } from '../../../domain/sign-ups/index.ts';
import { clientOf } from '../platform/client-address.ts';
import { createRateLimit, type RateLimit } from '../platform/rate-limit.ts';

const HOUR = 3_600;

const once = (route: string, most: number): ((knex: Knex) => RateLimit) => {
  const limits = new WeakMap<Knex, RateLimit>();
  return (knex) => {
    const limit = limits.get(knex) ?? createRateLimit(knex, { route, most, seconds: HOUR });
    limits.set(knex, limit);
    return limit;
  };
};
const starts = once('sign-ups begun', STARTS_PER_HOUR);
const codes = once('sign-up codes to an address', CODES_PER_HOUR);

/** Digest of the part of the network that a request comes from. */
export const networkOf = (req: Request): string =>
  createHash('sha256').update(clientOf(req.ip)).digest('hex');

/** Counts what somebody begins who has no account. @throws 429 after very much in an hour. */
export const countStart = (knex: Knex, req: Request): Promise<void> => starts(knex)(networkOf(req));

/** Counts a mail to an address that somebody typed: nobody’s mailbox is filled by it. @throws 429 */
export const countCode = (knex: Knex, email: string): Promise<void> =>
  codes(knex)(email.trim().toLowerCase());
