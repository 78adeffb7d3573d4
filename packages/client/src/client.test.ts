import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient, type Sent } from './client.ts';
import type { Answer } from './routes.ts';

const sent: Sent[] = [];
const client = createClient(async (request) => {
  sent.push(request);
  return { ok: true };
});
const id = 'e6c1cbb2-0d3a-4d4c-9a5e-6f0b0f2f3a10';

describe('a client', () => {
  it('sends what it is asked', async () => {
    await client.get(`/orders/${id}`);
    await client.post(
      `/orders/${id}/transition`,
      { to: 'Done' },
      { version: 3, idempotencyKey: 'once' },
    );
    expect(sent).toEqual([
      { method: 'get', path: `/orders/${id}` },
      {
        method: 'post',
        path: `/orders/${id}/transition`,
        body: { to: 'Done' },
        version: 3,
        idempotencyKey: 'once',
      },
    ]);
  });

  it('knows what each path answers', () => {
    type Orders = Answer<'get', '/orders'>;
    expectTypeOf<Orders['nextCursor']>().toEqualTypeOf<string | null>();
    expectTypeOf<Orders['orders'][number]['version']>().toEqualTypeOf<number>();
    type Step = Answer<'post', `/orders/${string}/transition`>;
    expectTypeOf<Step['order']['number']>().toEqualTypeOf<string>();
  });

  it('has no paths that are none, and no bodies that a route does not take', () => {
    // @ts-expect-error there is no such route
    const wrongPath = () => client.get('/order');
    // @ts-expect-error `to` is missing
    const wrongBody = () => client.post(`/orders/${id}/transition`, {});
    expect([wrongPath, wrongBody]).toHaveLength(2);
  });
});
