import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceTotals, lineAmounts } from './invoice-totals.ts';

describe('amounts of an invoice', () => {
  it('rounds the tax of each line', () => {
    const line = lineAmounts({ quantity: 1, unitPriceMinor: 1_056 }, 800);
    expect(line).toEqual({ amountMinor: 1_056, taxMinor: 84 });
    expect(invoiceTotals([line, line])).toEqual({
      subtotalMinor: 2_112,
      taxMinor: 168,
      totalMinor: 2_280,
    });
  });

  it('bills fractions of a unit in whole sen', () => {
    expect(lineAmounts({ quantity: 1.5, unitPriceMinor: 333 }, 0).amountMinor).toBe(500);
  });

  it('always adds up, and never taxes more than a sen per line away from the exact amount', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 0, max: 500 }),
      unitPriceMinor: fc.integer({ min: 0, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 0, max: 10_000 }), (lines, basisPoints) => {
        const totals = invoiceTotals(lines.map((one) => lineAmounts(one, basisPoints)));
        expect(totals.totalMinor).toBe(totals.subtotalMinor + totals.taxMinor);
        const exact = (totals.subtotalMinor * basisPoints) / 10_000;
        expect(Math.abs(totals.taxMinor - exact)).toBeLessThanOrEqual(lines.length / 2 + 1e-6);
      }),
    );
  });
});
