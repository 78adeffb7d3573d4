import { describe, expect, inject, it } from 'vitest';

const url = inject('url');

describe('the running product', () => {
  it('answers', async () => {
    const answer = await fetch(`${url}/server/ping`);
    expect(await answer.text()).toBe('pong');
  });

  it('lets the administrator’s token in', async () => {
    const answer = await fetch(`${url}/users/me?fields=email`, {
      headers: { authorization: `Bearer ${inject('adminToken')}` },
    });
    expect(await answer.json()).toEqual({ data: { email: 'admin@example.com' } });
  });
});
