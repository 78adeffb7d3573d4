import { describe, expect, it } from 'vitest';
import { withoutSecret } from './secret-paths.ts';

describe('addresses in logs', () => {
  it.each([
    ['/t/abcDEF-123', '/t/--redacted--'],
    ['/portal/t/abcDEF-123?x=1', '/portal/t/--redacted--?x=1'],
    ['https://a.example/portal/t/abc', 'https://a.example/portal/t/--redacted--'],
    ['/portal/join/abc', '/portal/join/--redacted--'],
    ['/api/invitations/by-token/abc/accept', '/api/invitations/by-token/--redacted--/accept'],
    ['/API/Calendar/ICS/abc', '/API/Calendar/ICS/--redacted--'],
    ['//api//approvals//by-link//abc', '//api//approvals//by-link//--redacted--'],
    ['/portal/pay/abc.def', '/portal/pay/--redacted--'],
    ['/api/payments/by-link/abc/confirm', '/api/payments/by-link/--redacted--/confirm'],
    ['/T/abc', '/T/--redacted--'],
    ['/portal/visits/1', '/portal/visits/1'],
    ['/api/visit-links/visit', '/api/visit-links/visit'],
  ])('%s is written %s', (url, written) => {
    expect(withoutSecret(url)).toBe(written);
  });
});
