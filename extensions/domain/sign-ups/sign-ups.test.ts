import { describe, expect, it } from 'vitest';
import { canonical } from './chain.ts';
import { judgeCode, mayResend } from './code.ts';
import { SIGN_UP_DEFAULTS, signUpSettingsOf } from './settings.ts';
import { shownSlots } from './slots.ts';

const now = new Date('2026-12-01T00:00:00Z');
const later = new Date('2026-12-01T00:05:00Z');

describe('settings', () => {
  it('should take what is in range and leave the rest as usual', () => {
    const own = { holdMinutes: 10, orderDays: 900, publishes: true, terms: { en: ' x ', de: 'y' } };
    expect(signUpSettingsOf({ signUps: own })).toEqual({
      ...SIGN_UP_DEFAULTS,
      ...{ holdMinutes: 10, publishes: true, terms: { en: 'x' } },
    });
    expect(signUpSettingsOf(null)).toEqual(SIGN_UP_DEFAULTS);
  });
});

describe('codes', () => {
  it('should count once right, and not behind five tries or ten minutes', () => {
    const state = { hash: 'a', expiresAt: later, tries: 0 };
    expect(judgeCode(state, { given: 'a', now })).toBe('right');
    expect(judgeCode(state, { given: 'b', now })).toBe('wrong');
    expect(judgeCode({ ...state, tries: 5 }, { given: 'a', now })).toBe('over');
    expect(judgeCode(state, { given: 'a', now: later })).toBe('over');
    expect(judgeCode({ ...state, hash: null }, { given: 'a', now })).toBe('none');
  });
  it('should send another one after a minute only', () => {
    const expiresAt = new Date('2026-12-01T00:10:00Z');
    expect(mayResend(expiresAt, new Date('2026-12-01T00:00:59Z'))).toBe(false);
    expect(mayResend(expiresAt, new Date('2026-12-01T00:01:00Z'))).toBe(true);
  });
});

it('should show each start on the hour once, by time', () => {
  const at = (startsAt: string, technician: string) => ({ startsAt, endsAt: 'e', technician });
  expect(
    shownSlots([
      at('2026-12-01T03:00:00.000Z', 'a'),
      at('2026-12-01T01:00:00.000Z', 'a'),
      at('2026-12-01T01:00:00.000Z', 'b'),
      at('2026-12-01T01:30:00.000Z', 'b'),
    ]).map(({ startsAt }) => startsAt),
  ).toEqual(['2026-12-01T01:00:00.000Z', '2026-12-01T03:00:00.000Z']);
});

it('should write the same facts in one way', () => {
  expect(canonical({ b: [1, { d: 1, c: null }], a: 'x' })).toBe(
    canonical({ a: 'x', b: [1, { c: null, d: 1 }] }),
  );
});
