import { describe, expect, it } from 'vitest';
import { canonical } from './chain.ts';
import { judgeCode, mayResend } from './code.ts';
import { isPriceKept } from './limits.ts';
import { SIGN_UP_DEFAULTS, signUpSettingsOf } from './settings.ts';
import { areSigningWords, SIGNING_WORDS } from './signing-words.ts';
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
  it('should send another one after a minute only, and eight at most', () => {
    const sentAt = new Date('2026-12-01T00:00:00Z');
    expect(mayResend({ sentAt: null, sent: 0 }, now)).toBe(true);
    expect(mayResend({ sentAt, sent: 1 }, new Date('2026-12-01T00:00:59Z'))).toBe(false);
    expect(mayResend({ sentAt, sent: 1 }, new Date('2026-12-01T00:01:00Z'))).toBe(true);
    expect(mayResend({ sentAt, sent: 8 }, new Date('2026-12-01T01:00:00Z'))).toBe(false);
  });
});

it('should keep a price for a day, and as long as the office keeps the port', () => {
  const chosen = new Date('2026-11-30T00:00:01Z');
  expect(isPriceKept(chosen, now, false)).toBe(true);
  expect(isPriceKept(new Date('2026-11-30T00:00:00Z'), now, false)).toBe(false);
  expect(isPriceKept(new Date('2026-11-01T00:00:00Z'), now, true)).toBe(true);
  expect(isPriceKept(null, now, true)).toBe(false);
});

it('should take no words for evidence but those that the page shows in one language', () => {
  const [box, button] = [SIGNING_WORDS.box.fr, SIGNING_WORDS.button.fr];
  expect(areSigningWords({ box, button })).toBe(true);
  expect(areSigningWords({ box, button: SIGNING_WORDS.button.en })).toBe(false);
  expect(areSigningWords({ box: 'I do not accept it.', button })).toBe(false);
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
