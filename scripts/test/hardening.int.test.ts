import { describe, expect, inject, it } from 'vitest';

const url = inject('url');
const admin = {
  authorization: `Bearer ${inject('adminToken')}`,
  'content-type': 'application/json',
};

const post = async (path: string, body: unknown): Promise<{ data: { id: string } }> => {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: admin,
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.clone().text()).toBeLessThan(300);
  return (await answer.json()) as { data: { id: string } };
};

describe('somebody who is not signed in', () => {
  it.each(['/websocket', '/graphql'])('gets nothing from the socket at %s', async (path) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, [
      ...(path === '/graphql' ? ['graphql-transport-ws'] : []),
    ]);
    const heard: string[] = [];
    socket.onmessage = (message) => heard.push(String(message.data));
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    const closed = new Promise((resolve) => {
      socket.onclose = resolve;
    });
    socket.send(JSON.stringify({ type: 'subscribe', collection: 'directus_users' }));
    await closed;
    expect(heard.join('\n')).not.toContain('"event":"init"');
    expect(heard.join('\n')).not.toContain('"data":[');
  });

  it('sees nothing of the model in GraphQL', async () => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { types { name } } }' }),
    });
    expect(await answer.text()).not.toMatch(/work_orders|companies|parse_drafts/);
  });

  it('cannot reach the AI features, which are off', async () => {
    for (const path of ['/mcp', '/ai/chat']) {
      const answer = await fetch(`${url}${path}`, { method: 'POST', headers: admin, body: '{}' });
      expect(answer.status, path).toBe(404);
    }
  });
});

describe('lists', () => {
  it('are no longer than the limit, whatever is asked for', async () => {
    const answer = await fetch(`${url}/items/work_orders?limit=100000`, { headers: admin });
    expect(answer.status).toBe(400);
  });
});

describe('pages', () => {
  it('may load pictures and data from here and the map alone', async () => {
    const answer = await fetch(`${url}/admin`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/img-src 'self' data: blob: https:\/\/tile\.openstreetmap\.org/);
    expect(policy).not.toMatch(/connect-src[^;]*https:\/\/\*(?![.\w])/);
  });
});

describe('a flow', () => {
  it('runs a script in the sandbox, which has nothing of Node', async () => {
    const flow = await post('/flows', {
      name: 'Sandbox',
      trigger: 'webhook',
      status: 'active',
      options: { method: 'GET', return: '$last', async: false },
    });
    const operation = await post('/operations', {
      flow: flow.data.id,
      key: 'script',
      name: 'Script',
      type: 'exec',
      position_x: 1,
      position_y: 1,
      options: { code: 'module.exports = () => ({ sum: 20 + 22, node: typeof require })' },
    });
    await fetch(`${url}/flows/${flow.data.id}`, {
      method: 'PATCH',
      headers: admin,
      body: JSON.stringify({ operation: operation.data.id }),
    });
    const answer = await fetch(`${url}/flows/trigger/${flow.data.id}`);
    expect(await answer.json()).toEqual({ sum: 42, node: 'undefined' });
    await fetch(`${url}/flows/${flow.data.id}`, { method: 'DELETE', headers: admin });
  });
});
