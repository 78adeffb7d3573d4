import { describe, expect, it } from 'vitest';
import { findRate, type RateCard, type RateQuestion } from './find-rate.ts';

const card = (id: string, change: Partial<RateCard> = {}): RateCard => ({
  id,
  isOfParty: true,
  partner: null,
  workType: 'activation',
  orderCategory: null,
  installationMethod: null,
  amountMinor: 15_000,
  currency: 'MYR',
  description: id,
  validFrom: '2026-01-01',
  validTo: null,
  ...change,
});

const ask = (change: Partial<RateQuestion> = {}): RateQuestion => ({
  partner: 'direct',
  workTypes: ['activation'],
  orderCategory: 'FTTH',
  installationMethod: 'PRELAID',
  on: '2026-03-10',
  words: { order: 'WO-2026-00001', workType: 'Activation', partner: 'TIME' },
  ...change,
});

const found = (cards: RateCard[], question = ask()): string => {
  const result = findRate(cards, question);
  return result.ok ? result.value.id : result.error.code;
};

describe('finding a rate', () => {
  it("prefers the partner's own card to a closer one of the group", () => {
    const group = card('group', { orderCategory: 'FTTH', installationMethod: 'PRELAID' });
    expect(found([group, card('own', { partner: 'direct' })])).toBe('own');
  });

  it("prefers the party's own card to a closer one of the price list", () => {
    const list = card('list', { isOfParty: false, orderCategory: 'FTTH' });
    expect(found([list, card('own')])).toBe('own');
    expect(found([list])).toBe('list');
  });

  it('prefers the work type to its parent, then category, then method', () => {
    const question = ask({ workTypes: ['indoor', 'modification'] });
    const parent = card('parent', { workType: 'modification', orderCategory: 'FTTH' });
    const leaf = card('leaf', { workType: 'indoor' });
    const category = card('category', { workType: 'indoor', orderCategory: 'FTTH' });
    const method = card('method', { workType: 'indoor', installationMethod: 'PRELAID' });
    expect(found([parent, leaf], question)).toBe('leaf');
    expect(found([leaf, method], question)).toBe('method');
    expect(found([method, category], question)).toBe('category');
  });

  it('counts both ends of the validity', () => {
    const march = card('march', { validFrom: '2026-03-01', validTo: '2026-03-31' });
    expect(found([march], ask({ on: '2026-03-01' }))).toBe('march');
    expect(found([march], ask({ on: '2026-03-31' }))).toBe('march');
    expect(found([march], ask({ on: '2026-04-01' }))).toBe('BILLING_NO_RATE');
  });

  it.each([
    ['another partner', card('x', { partner: 'wholesale' })],
    ['another type', card('x', { workType: 'assurance' })],
    ['another category', card('x', { orderCategory: 'FTTO' })],
    ['another method', card('x', { installationMethod: 'SDU' })],
  ])('takes no card of %s', (_, other) => {
    expect(found([other])).toBe('BILLING_NO_RATE');
  });

  it('says in words what it looked for', () => {
    const result = findRate([], ask({ installationMethod: null }));
    expect(result).toMatchObject({
      ok: false,
      error: { field: 'installation_method', message: expect.stringContaining('WO-2026-00001') },
    });
  });
});
