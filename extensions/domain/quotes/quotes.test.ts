import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type QuoteLine, quoteNumber, quoteSections, quoteSums } from './index.ts';

const line = (more: Partial<QuoteLine>): QuoteLine => ({
  ...{ kind: 'standard', section: null, quantity: 1, monthlyMinor: 0, oneTimeMinor: 0 },
  taxBasisPoints: 800,
  ...more,
});

it('should count standard lines alone', () => {
  const lines = [
    line({ monthlyMinor: 9_900, oneTimeMinor: 20_000, quantity: 2 }),
    line({ kind: 'alternative', monthlyMinor: 19_900 }),
    line({ kind: 'optional', monthlyMinor: 1_500 }),
  ];
  expect(quoteSums(lines)).toEqual({
    monthly: { netMinor: 19_800, taxMinor: 1_584, totalMinor: 21_384 },
    oneTime: { netMinor: 40_000, taxMinor: 3_200, totalMinor: 43_200 },
  });
});

it('should have sections that add up to the whole', () => {
  const lines = fc.array(
    fc.record({
      kind: fc.constantFrom('standard' as const, 'optional' as const),
      section: fc.constantFrom(null, 'A', 'B'),
      quantity: fc.integer({ min: 1, max: 9 }),
      monthlyMinor: fc.integer({ min: 0, max: 100_000 }),
      oneTimeMinor: fc.integer({ min: 0, max: 100_000 }),
      taxBasisPoints: fc.constantFrom(0, 600, 800),
    }),
  );
  fc.assert(
    fc.property(lines, (all) => {
      const parts = quoteSections(all).map(({ sums }) => sums.monthly.totalMinor);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(quoteSums(all).monthly.totalMinor);
    }),
  );
});

it('should name the revision from the second on', () => {
  expect([quoteNumber(12, 1), quoteNumber(12, 2)]).toEqual(['Q-12', 'Q-12-R2']);
});
