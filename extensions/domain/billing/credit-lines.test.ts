import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CreditableLine, creditLines } from './credit-lines.ts';

const line = (more: Partial<CreditableLine> = {}): CreditableLine => ({
  ...{ id: 'a', position: 1, amountMinor: 14_000, taxMinor: 1_397 },
  ...{ creditedMinor: 0, creditedTaxMinor: 0 },
  ...more,
});

test('should take what is left of every line when none is named', () => {
  const lines = [
    line({ creditedMinor: 4_000, creditedTaxMinor: 399 }),
    line({ id: 'b', position: 2, creditedMinor: 14_000, creditedTaxMinor: 1_397 }),
  ];
  expect(creditLines(lines)).toEqual({
    ok: true,
    value: [{ line: 'a', amountMinor: 10_000, taxMinor: 998 }],
  });
});

test.each([
  ['no such line', [{ position: 3 }]],
  ['a line twice', [{ position: 1, amountMinor: 1 }, { position: 1 }]],
  ['more than is left', [{ position: 1, amountMinor: 14_001 }]],
  ['nothing', []],
])('should refuse %s', (_, wanted) => {
  expect(creditLines([line()], wanted)).toMatchObject({
    ok: false,
    error: { code: 'BILLING_CREDIT_LINES', field: 'lines' },
  });
});

test('should come to the line and its tax, however it is credited in parts', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 9_999 }), (amounts, taxMinor) => {
      const whole = line({ amountMinor: amounts.reduce((sum, one) => sum + one, 0), taxMinor });
      for (const amountMinor of amounts) {
        const credited = creditLines([whole], [{ position: 1, amountMinor }]);
        if (!credited.ok) throw new Error('refused');
        expect(credited.value[0]?.taxMinor).toBeGreaterThanOrEqual(0);
        whole.creditedMinor += amountMinor;
        whole.creditedTaxMinor += credited.value[0]?.taxMinor ?? 0;
      }
      expect(whole.creditedTaxMinor).toBe(taxMinor);
    }),
  );
});
