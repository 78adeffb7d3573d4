import { describe, expect, it } from 'vitest';
import { cacheControlOf, isPagePath, PORTAL_HEADERS } from './headers.ts';

describe('headers of the portal', () => {
  it.each([
    ['/assets/index-BX81aZ_0.js', 'immutable'],
    ['/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/icons/icon-192.png', 'no-cache'],
  ])('should cache %s as %s', (name, expected) => {
    expect(cacheControlOf(name)).toContain(expected);
  });

  it.each([
    ['/', true],
    ['/visits/0195-ab/photos', true],
    ['/assets/gone-12345678.js', false],
  ])('should take %s for a page: %s', (path, expected) => {
    expect(isPagePath(path)).toBe(expected);
  });

  it('should allow no script but its own', () => {
    const policy = PORTAL_HEADERS['Content-Security-Policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/'unsafe-(eval|inline|hashes)'/);
  });
});
