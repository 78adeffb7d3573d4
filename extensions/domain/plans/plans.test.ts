import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/time.ts';
import { type Period, placePrice, planWordsIn, priceWithTax, withTax } from './index.ts';

const day = (n: number): string => addDays('2026-01-01', n);
const apply = (periods: readonly Period[], from: string, id: string): Period[] => {
  const placed = placePrice(periods, from);
  const ends = new Map(placed.ends.map((one) => [one.id, one.to]));
  const kept = periods.map((one) => ({ ...one, to: ends.get(one.id) ?? one.to }));
  return placed.replaces ? kept : [...kept, { id, from, to: placed.to }];
};

describe('a new price', () => {
  it('should end the one before on the day before, and end before the next', () => {
    const periods = [
      { id: 'a', from: '2026-01-01', to: '2026-11-30' },
      { id: 'b', from: '2026-12-01', to: null },
    ];
    expect(placePrice(periods, '2026-07-01')).toEqual({
      ...{ ends: [{ id: 'a', to: '2026-06-30' }], replaces: null, to: '2026-11-30' },
    });
    expect(placePrice(periods, '2026-12-01')).toEqual({ ends: [], replaces: 'b', to: null });
    expect(placePrice([], '2026-12-01')).toEqual({ ends: [], replaces: null, to: null });
  });

  it('should leave one price for every day since the first, in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1 }), (starts) => {
        let periods: Period[] = [];
        for (const [index, start] of starts.entries())
          periods = apply(periods, day(start), String(index));
        for (let n = Math.min(...starts); n <= 61; n += 1) {
          const on = periods.filter(({ from, to }) => from <= day(n) && (to ?? '9999') >= day(n));
          expect(on).toHaveLength(1);
        }
      }),
    );
  });
});

describe('a price with tax', () => {
  it('should round each tax for itself, half away from zero', () => {
    expect(withTax(12_950, [{ basisPoints: 600 }])).toEqual({
      ...{ netMinor: 12_950, taxMinor: 777, totalMinor: 13_727 },
    });
    expect(withTax(1_010, [{ basisPoints: 500 }, { basisPoints: 997.5 }]).taxMinor).toBe(51 + 101);
    expect(withTax(500, [])).toEqual({ netMinor: 500, taxMinor: 0, totalMinor: 500 });
  });

  it('should name the day and the row that said it', () => {
    const said = {
      ...{ source: 'promotion' as const, sourceRow: 'p', tariffZone: 'z', currency: 'MYR' },
      ...{ monthlyNowMinor: 4_950, promotionMonths: 6, monthlyAfterMinor: 9_900 },
      ...{ oneTimeMinor: 0, regularOneTimeMinor: 20_000 },
    };
    const tax = { id: 't', code: 'SST', name: 'SST 6 %', basisPoints: 600 };
    expect(priceWithTax(said, [tax], '2026-12-01')).toMatchObject({
      ...{ source: 'promotion', sourceRow: 'p', onDate: '2026-12-01', promotionMonths: 6 },
      monthlyNow: { totalMinor: 5_247 },
      monthlyAfter: { totalMinor: 10_494 },
      taxes: [{ name: 'SST 6 %', monthlyNowMinor: 297, monthlyAfterMinor: 594, oneTimeMinor: 0 }],
    });
  });
});

it('should say a plan in the language asked for, and in its own where words are missing', () => {
  const own = { name: 'Fibre 500', summary: 'Fast', included: ['Modem'] };
  const words = { fr: { name: 'Fibre 500 fr', included: [] } };
  expect(planWordsIn(own, words, 'fr-CA')).toEqual({ ...own, name: 'Fibre 500 fr' });
  expect(planWordsIn(own, words, 'constructor')).toEqual(own);
});
