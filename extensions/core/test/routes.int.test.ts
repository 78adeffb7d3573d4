import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admin, visitor } from './support/http.ts';
import { routePage } from './support/route-page.ts';
import { newPerson } from './support/tenant.ts';

const PAGE = join(import.meta.dirname, '../../../docs/api/routes.md');

describe('routes', () => {
  it('are open to whom docs/api/routes.md says: a new one must be looked at', async () => {
    await expect(await routePage()).toMatchFileSnapshot(PAGE);
  });

  it('are listed for the platform’s administrator alone', async () => {
    expect((await visitor().get('/server/routes')).status).toBe(403);
    expect((await (await newPerson([])).get('/server/routes')).status).toBe(403);
    const { data } = await admin().get('/server/routes');
    const known = ['GET /items/:collection', 'POST /auth/login', 'GET /api/orders/:id'];
    const paths = new Set(
      data.map(({ method, path }: { method: string; path: string }) => `${method} ${path}`),
    );
    expect(known.filter((one) => !paths.has(one))).toEqual([]);
  });
});
