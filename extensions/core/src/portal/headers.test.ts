import { describe, expect, it } from 'vitest';
import { cardOrigins } from '../payments/index.ts';
import { cacheControlOf, isPagePath, portalHeaders } from './headers.ts';

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
    const policy = portalHeaders()['Content-Security-Policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/'unsafe-(eval|inline|hashes)'/);
    expect(policy).not.toContain('stripe');
  });

  it('should let the card processor in where its keys are set, and nobody else', () => {
    const env = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_PUBLISHABLE_KEY: 'pk_test_1' };
    const policy = portalHeaders(cardOrigins(env))['Content-Security-Policy'];
    expect(policy).toContain(
      "script-src 'self' 'wasm-unsafe-eval' https://js.stripe.com https://*.js.stripe.com;",
    );
    expect(policy).toContain("connect-src 'self' https://api.stripe.com;");
    expect(policy).toContain('https://hooks.stripe.com');
    const standIn = portalHeaders(
      cardOrigins({ ...env, STRIPE_STAND_IN_URL: 'http://127.0.0.1:9' }),
    );
    expect(standIn['Content-Security-Policy']).not.toContain('stripe.com');
    expect(standIn['Content-Security-Policy']).toContain("connect-src 'self' http://127.0.0.1:9;");
  });
});
