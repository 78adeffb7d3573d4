import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../src/platform/rate-limit.ts';
import { database } from './support/database.ts';

describe('the limit of calls', () => {
  it('is one for all API processes, and one for each route and caller', async () => {
    const route = `get /test/${randomUUID()}`;
    const one = createRateLimit(database(), { route, most: 3 });
    const other = createRateLimit(database(), { route, most: 3 });
    const caller = randomUUID();
    await one(caller);
    await other(caller);
    await one(caller);
    const refused = other(caller);
    await expect(refused).rejects.toMatchObject({
      code: 'REQUESTS_EXCEEDED',
      status: 429,
      extensions: { limit: 3, retryAfterSeconds: expect.any(Number) },
    });
    await expect(one(caller)).rejects.toMatchObject({ code: 'REQUESTS_EXCEEDED' });
    await expect(one(randomUUID())).resolves.toBeUndefined();
    const elsewhere = createRateLimit(database(), { route: `${route}/other`, most: 3 });
    await expect(elsewhere(caller)).resolves.toBeUndefined();
  });
});
