import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../seeds/reference/personas.ts';
import { REGISTERED } from './domains.ts';
import { withoutSecret } from './platform/doors/secret-paths.ts';

const TECHNICIAN = SHIPPED.find(({ code }) => code === 'technician')?.capabilities ?? [];

describe('routes', () => {
  it('say what they answer', () => {
    const silent = REGISTERED.routes.filter(({ response }) => !response);
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('have no secret of an address in the log', () => {
    const byToken = REGISTERED.routes.filter(({ path }) => path.includes('/:token'));
    expect(byToken.length).toBeGreaterThan(5);
    const logged = byToken.filter(({ path }) =>
      withoutSecret(`/api${path}`.replace(':token', 'abcDEF-123')).includes('abcDEF-123'),
    );
    expect(logged.map(({ path }) => path)).toEqual([]);
  });

  it('ask again before they repeat an answer about a row that may have become somebody else’s', () => {
    const ofTechnicians = REGISTERED.routes.filter(
      ({ method, access, idempotent }) =>
        method !== 'get' &&
        idempotent !== false &&
        Array.isArray(access) &&
        TECHNICIAN.some((capability) => (access as readonly string[]).includes(capability)),
    );
    expect(ofTechnicians.length).toBeGreaterThan(3);
    expect(ofTechnicians.filter((route) => !route.askAgain).map(({ path }) => path)).toEqual([]);
  });
});
