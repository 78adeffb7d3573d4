import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refusal } from './errors.ts';

export type RateLimit = (key: string) => Promise<void>;

/** One bucket per caller, route by route, so that a busy list does not starve a command. */
export const createRateLimit = (perMinute: number): RateLimit => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      throw refusal(
        'REQUESTS_EXCEEDED',
        429,
        {},
        {
          limit: perMinute,
          retryAfterSeconds: Math.ceil(rejected.msBeforeNext / 1000),
        },
      );
    }
  };
};
