import { describe, expect, inject, it } from 'vitest';

const get = (path: string): Promise<Response> =>
  fetch(inject('url') + path, { redirect: 'manual' });

describe('the portal is served', () => {
  it('under its own path, where its service worker reaches', async () => {
    const response = await get('/portal');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/portal/');
  });

  it.each(['/portal/', '/portal/visits/0195b4e0-0000-7000-8000-000000000000/photos'])(
    'with its start page at %s, never from a cache and with its own policy',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<div id="app">');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain(
        // Where cards are taken, the card processor's script beside our own, and nothing else.
        `script-src 'self' 'wasm-unsafe-eval' ${inject('cards')};`,
      );
    },
  );

  it('with scripts that may be kept for a year', async () => {
    const page = await (await get('/portal/')).text();
    const script = /src="(\/portal\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const response = await get(script);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/portal/sw.js', '/portal/manifest.webmanifest', '/portal/icons/icon-192.png'])(
    'with %s, asked for again each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it.each(['/portal/assets/index-gone1234.js', '/portal/..%2f..%2fpackage.json', '/portal/.env'])(
    'without %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('Not found');
    },
  );
});
