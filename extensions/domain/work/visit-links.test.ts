import { describe, expect, it } from 'vitest';
import { LINK_LONGEST_DAYS, mayEndAt, stateOfLink } from './visit-links.ts';

const now = new Date('2026-11-29T04:00:00Z');
const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);

describe('a link to a visit', () => {
  it.each([
    [days(1), null, 'open'],
    [days(-1), null, 'expired'],
    [now, null, 'expired'],
    [days(1), days(-1), 'revoked'],
    [days(-1), days(-2), 'revoked'],
  ] as const)('that ends %s and was taken back %s is %s', (expiresAt, revokedAt, state) => {
    expect(stateOfLink({ expiresAt, revokedAt }, now)).toBe(state);
  });

  it('ends in the future and within its longest time', () => {
    expect(
      [days(0), days(1), days(LINK_LONGEST_DAYS), days(LINK_LONGEST_DAYS + 1)].map((end) =>
        mayEndAt(end, now),
      ),
    ).toEqual([false, true, true, false]);
  });
});
