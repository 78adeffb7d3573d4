import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksFirst,
  cardConsent,
  cardExpiry,
  cardName,
  CHARGE_STATES,
  type ChargeState,
  firstCharge,
  linkSecret,
  mayCancel,
  mayRetry,
  payConsent,
  processorAmount,
  readLinkSecret,
  reasonOf,
  stateAfter,
} from './index.ts';

const states = CHARGE_STATES.map(({ value }) => value);
const anyState = fc.constantFrom(...states);

describe('the state of a charge', () => {
  it('should end the same whatever the order of what is seen, once money came', () => {
    fc.assert(
      fc.property(anyState, fc.array(anyState, { maxLength: 8 }), (begin, seen) => {
        const end = seen.reduce<ChargeState>(stateAfter, begin);
        if (begin === 'succeeded' || seen.includes('succeeded')) expect(end).toBe('succeeded');
        else if (begin === 'cancelled') expect(end).toBe('cancelled');
      }),
    );
  });

  it.each([
    ['pending', 'declined', 'declined'],
    ['declined', 'needs_customer', 'needs_customer'],
    ['needs_customer', 'pending', 'pending'],
    ['cancelled', 'declined', 'cancelled'],
    ['cancelled', 'succeeded', 'succeeded'],
    ['succeeded', 'cancelled', 'succeeded'],
  ] as const)('should be after %s, when %s is seen, %s', (now, seen, after) => {
    expect(stateAfter(now, seen)).toBe(after);
  });

  it('should let staff cancel what nobody is being asked about, and retry what stands', () => {
    expect(states.filter(mayRetry)).toEqual(['needs_customer', 'declined']);
    expect(mayCancel({ state: 'pending', isAsked: true })).toBe(false);
    expect(mayCancel({ state: 'pending', isAsked: false })).toBe(true);
    expect(mayCancel({ state: 'succeeded', isAsked: false })).toBe(false);
  });
});

describe('amounts', () => {
  const price = (once: number, monthly: number) => ({
    currency: 'MYR',
    monthlyNow: { totalMinor: monthly },
    oneTime: { totalMinor: once },
  });

  it('should be what is paid once and the first month, and nothing where that is nothing', () => {
    expect(firstCharge(price(5_300, 10_600))).toEqual({ amountMinor: 15_900, currency: 'MYR' });
    expect(firstCharge(price(0, 0))).toBeNull();
    expect(firstCharge(null)).toBeNull();
  });

  it.each([
    [15_900, 'MYR', 15_900],
    [500, 'JPY', 500],
    [500, 'ISK', 50_000],
    [12_340, 'KWD', 12_340],
    [12_345, 'KWD', null],
  ])('should be %d %s as %d', (minor, currency, expected) => {
    expect(processorAmount(minor, currency)).toBe(expected);
  });
});

describe('asking first', () => {
  const now = new Date('2026-12-02T10:00:00Z');
  const asked = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  it.each([
    [{ attempt: 1, intent: null, askedAt: null }, false],
    [{ attempt: 1, intent: null, askedAt: asked(1) }, false],
    [{ attempt: 1, intent: null, askedAt: asked(24) }, true],
    [{ attempt: 2, intent: null, askedAt: null }, true],
    [{ attempt: 2, intent: 'pi_1', askedAt: null }, false],
    [{ attempt: 2, intent: 'pi_1', askedAt: asked(30) }, true],
  ])('should be for %o: %s', (charge, expected) => {
    expect(asksFirst(charge, now)).toBe(expected);
  });
});

describe('reasons', () => {
  it.each([
    [['insufficient_funds', 'card_declined'], 'insufficient_funds'],
    [[null, 'expired_card'], 'expired_card'],
    [['authentication_required', 'authentication_required'], 'authentication'],
    [['generic_decline', 'card_declined'], 'declined'],
    [['constructor'], 'declined'],
    [[], 'declined'],
  ])('should be for %o: %s', (codes, expected) => {
    expect(reasonOf(...codes)).toBe(expected);
  });
});

describe('the secret of a link', () => {
  const id = '0195a8d2-1b7e-7c3a-9d4e-5f6071829304';
  it('should be read as it was made, and nothing else', () => {
    const secret = linkSecret(id, 'ab'.repeat(16));
    expect(readLinkSecret(secret)).toEqual({ charge: id, signature: 'ab'.repeat(16) });
    for (const other of ['', id, `${secret}0`, secret.toUpperCase()])
      expect(readLinkSecret(other)).toBeNull();
  });
});

describe('the words of consent', () => {
  it('should say later charging in every language, and name the company', () => {
    for (const language of ['en', 'ms', 'fr'] as const) {
      const said = [
        cardConsent(language, { company: 'Gentian Contoh' }),
        payConsent(language, { company: 'Gentian Contoh', amount: 'RM 10' }),
      ];
      for (const words of said) {
        expect(words).toContain('Gentian Contoh');
        expect(words).toContain('Stripe');
        expect(words).not.toContain('{');
      }
    }
  });
});

describe('a card in words', () => {
  it('should be its brand, last digits and expiry', () => {
    expect(cardName({ brand: 'visa', last4: '4242' })).toBe('Visa\u00a0····\u00a04242');
    expect(cardName({ brand: 'amex', last4: '0005' })).toBe('American Express\u00a0····\u00a00005');
    expect(cardExpiry({ expiryMonth: 3, expiryYear: 2034 })).toBe('03/34');
  });
});
