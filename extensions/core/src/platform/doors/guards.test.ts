import { describe, expect, it } from 'vitest';
import { clientOf } from '../client-address.ts';
import { costlyHash } from './util-guard.ts';

describe('addresses of clients', () => {
  it('are whole networks where one customer has one', () => {
    expect(clientOf('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(clientOf('2001:db8:1:2::9')).toBe(clientOf('2001:db8:1:2:ffff::1'));
    expect(clientOf(undefined)).toBe('unknown');
  });
});

describe('hashes', () => {
  const hash = (parameters: string): string => `$argon2id$v=19$${parameters}$c2FsdHNhbHQ$aGFzaA`;

  it('are checked as Directus makes them, and no costlier', () => {
    expect(costlyHash(hash('m=65536,t=3,p=4'))).toBeNull();
    for (const costly of ['m=65537,t=3,p=4', 'm=65536,t=99,p=4', 'm=65536,t=3,p=64']) {
      expect(costlyHash(hash(costly)), costly).not.toBeNull();
    }
    expect(costlyHash('plain')).not.toBeNull();
  });
});
