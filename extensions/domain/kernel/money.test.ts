import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, fromMajor, lineAmount, shareOf, toMinor } from './money.ts';

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('money', () => {
  it('reads the bigint text of the database exactly', () => {
    expect(toMinor('123450')).toBe(123450);
    expect(() => toMinor('9007199254740993')).toThrow(RangeError);
    expect(() => toMinor(1.5)).toThrow(RangeError);
  });

  it('turns major units into minor ones without float dust', () => {
    expect(fromMajor(1.1, 'MYR')).toBe(110);
    expect(fromMajor('19.99', 'MYR')).toBe(1999);
    expect(fromMajor(500, 'JPY')).toBe(500);
    expect(() => fromMajor(1.005, 'MYR')).toThrow(RangeError);
  });

  it('rounds shares half away from zero, alike for credit notes', () => {
    expect(shareOf(1250, 800)).toBe(100);
    expect(shareOf(125, 600)).toBe(8);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (minor, points) => {
        expect(shareOf(-minor, points) + shareOf(minor, points)).toBe(0);
        expect(Math.abs(shareOf(minor, points))).toBeLessThanOrEqual(Math.abs(minor));
      }),
    );
  });

  it('takes rates as fine as 9.975 %, and a half is a half', () => {
    expect(shareOf(1010, 997.5)).toBe(101);
    expect(shareOf(100_000, 997.5)).toBe(9975);
    // 199.5, and 199.49 where the rate is a hundredth lower.
    expect([shareOf(2000, 997.5), shareOf(2000, 997.49)]).toEqual([200, 199]);
    expect(shareOf(-2000, 997.5)).toBe(-200);
    // More than a float counts exactly.
    expect(shareOf(300_000_000_000, 0.05)).toBe(1_500_000);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 1_000_000 }), (minor, millionths) => {
        const off =
          BigInt(shareOf(minor, millionths / 100)) * 1_000_000n - BigInt(minor * millionths);
        expect(off >= -500_000n && off <= 500_000n).toBe(true);
      }),
    );
  });

  it('multiplies by quantities', () => {
    expect(lineAmount(3333, 3)).toBe(9999);
    expect(lineAmount(1001, 1.5)).toBe(1502);
  });

  it('formats for people', () => {
    expect(formatMoney({ minor: 123450, currency: 'MYR' }).replace(/\s/gu, ' ')).toBe(
      'RM 1,234.50',
    );
  });

  it('survives a round trip through major units', () => {
    fc.assert(fc.property(amounts, (minor) => fromMajor(minor / 100, 'MYR') === minor));
  });
});
