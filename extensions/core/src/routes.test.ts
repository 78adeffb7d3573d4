import { describe, expect, it } from 'vitest';
import { PERSONA_CAPABILITIES } from '../../domain/organisation/personas.ts';
import { REGISTERED } from './domains.ts';

describe('routes', () => {
  it('ask again before they repeat an answer about a row that may have become somebody else’s', () => {
    const ofTechnicians = REGISTERED.routes.filter(
      ({ method, access, idempotent }) =>
        method !== 'get' &&
        idempotent !== false &&
        Array.isArray(access) &&
        PERSONA_CAPABILITIES.technician.some((capability) => access.includes(capability)),
    );
    expect(ofTechnicians.length).toBeGreaterThan(3);
    expect(ofTechnicians.filter((route) => !route.askAgain).map(({ path }) => path)).toEqual([]);
  });
});
