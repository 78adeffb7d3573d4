import { describe, expect, it } from 'vitest';
import { maskedEmail, splitName, stateOfInvitation } from './invitations.ts';

const now = new Date('2026-12-01T00:00:00Z');
const later = new Date('2026-12-02T00:00:00Z');

describe('invitations', () => {
  it.each([
    ['open', { expiresAt: later, acceptedAt: null, revokedAt: null }],
    ['expired', { expiresAt: now, acceptedAt: null, revokedAt: null }],
    ['revoked', { expiresAt: now, acceptedAt: null, revokedAt: now }],
    ['accepted', { expiresAt: now, acceptedAt: now, revokedAt: now }],
  ])('should be %s', (state, facts) => {
    expect(stateOfInvitation(facts, now)).toBe(state);
  });

  it.each([
    ['siti@example.com', 's***@example.com'],
    ['@example.com', '***@example.com'],
  ])('should mask %s as %s', (email, masked) => {
    expect(maskedEmail(email)).toBe(masked);
  });

  it.each([
    ['Siti', { firstName: 'Siti', lastName: null }],
    [' Siti  Binti Contoh ', { firstName: 'Siti', lastName: 'Binti Contoh' }],
  ])('should split %s', (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });
});
