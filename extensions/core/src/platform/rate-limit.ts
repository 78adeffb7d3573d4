import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { refusal } from './errors.ts';

export type RateLimit = (key: string) => Promise<void>;

const MINUTE = 60;

/**
 * One bucket per caller, route by route, of a minute where nothing else is said, so that a busy list does not starve a command. Counted in
 * the database under hashed keys, so that it holds over all API processes; who has none left is
 * refused from memory.
 */
export const createRateLimit = (
  knex: Knex,
  {
    route,
    most,
    seconds = MINUTE,
    sweeps = false,
  }: { route: string; most: number; seconds?: number; sweeps?: boolean },
): RateLimit => {
  const limiter = new RateLimiterPostgres({
    storeClient: knex,
    storeType: 'knex',
    schemaName: 'fieldwright',
    tableName: 'route_calls',
    tableCreated: true,
    // One of them removes what is over, for all.
    clearExpiredByTimeout: sweeps,
    keyPrefix: route,
    points: most,
    duration: seconds,
    inMemoryBlockOnConsumed: most + 1,
  });
  return async (key) => {
    try {
      await limiter.consume(createHash('sha256').update(key).digest('base64url'));
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      throw refusal(
        'REQUESTS_EXCEEDED',
        429,
        {},
        {
          limit: most,
          retryAfterSeconds: Math.ceil(rejected.msBeforeNext / 1000),
        },
      );
    }
  };
};
