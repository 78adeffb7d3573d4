import { describe, expect, it } from 'vitest';
import { type Allowance, balanceOf, entriesDue, type LedgerEntry, shortOf } from './balance.ts';

const YEARLY: Allowance = {
  ...{ allowance: 14, accrual: 'yearly', carryDays: 5, carryMonths: 3, negativeCap: 0 },
};
const MONTHLY: Allowance = { ...YEARLY, accrual: 'monthly' };
const at = (today: string, joinedOn: string | null = null) => ({ today, joinedOn });
const taken = (year: number, days: number, dueOn: string): LedgerEntry => ({
  ...{ year, kind: 'taken', days: -days, dueOn },
});
const left = (rows: readonly LedgerEntry[], year: number): number | null =>
  balanceOf(YEARLY, rows, { year, pending: 0 }).left;

describe('what is due', () => {
  it('should grant a year once', () => {
    const due = entriesDue(YEARLY, [], at('2026-03-10'));
    expect(due).toEqual([{ year: 2026, kind: 'granted', days: 14, dueOn: '2026-01-01' }]);
    expect(entriesDue(YEARLY, due, at('2026-12-31'))).toEqual([]);
  });

  it('should give who joins in the year a part of it', () => {
    expect(entriesDue(YEARLY, [], at('2026-07-20', '2026-07-15'))).toMatchObject([{ days: 7 }]);
    expect(entriesDue(YEARLY, [], at('2026-07-20', '2027-01-01'))).toEqual([]);
  });

  it('should accrue by month in halves that make the allowance together', () => {
    const march = entriesDue(MONTHLY, [], at('2026-03-31'));
    expect(march.map(({ days }) => days)).toEqual([1, 1, 1.5]);
    const year = [...march, ...entriesDue(MONTHLY, march, at('2026-12-31'))];
    expect(year).toHaveLength(12);
    expect(left(year, 2026)).toBe(14);
  });

  it('should carry forward up to the limit, and lose what is not used in time', () => {
    const before = entriesDue(YEARLY, [], at('2026-02-01'));
    const used = [...before, taken(2026, 4, '2026-06-01')];
    const january = [...used, ...entriesDue(YEARLY, used, at('2027-01-01'))];
    expect([left(january, 2026), left(january, 2027)]).toEqual([5, 19]);
    const half = [...january, taken(2027, 2, '2027-03-31')];
    const april = [...half, ...entriesDue(YEARLY, half, at('2027-04-01'))];
    // Three of the five that came over are lost.
    expect(left(april, 2027)).toBe(14);
    expect(entriesDue(YEARLY, april, at('2027-12-01'))).toEqual([]);
  });

  it('should not lose what was taken after all days were', () => {
    const rows = [
      ...entriesDue({ ...YEARLY, carryDays: 2 }, [], at('2026-05-05')),
      taken(2026, 3, '2026-05-05'),
    ];
    const next = [...rows, ...entriesDue({ ...YEARLY, carryDays: 2 }, rows, at('2027-01-10'))];
    const all = [...next, taken(2027, 6, '2027-02-01')];
    expect(entriesDue({ ...YEARLY, carryDays: 2 }, all, at('2027-04-02'))).toEqual([]);
  });

  it('should take what is owed into the next year', () => {
    const rows = [...entriesDue(YEARLY, [], at('2026-01-02')), taken(2026, 16, '2026-05-05')];
    expect(left([...rows, ...entriesDue(YEARLY, rows, at('2027-01-02'))], 2027)).toBe(12);
  });

  it('should write nothing for leave without a limit', () => {
    const unpaid = { ...YEARLY, allowance: null };
    expect(entriesDue(unpaid, [], at('2026-03-10'))).toEqual([]);
    expect(balanceOf(unpaid, [], { year: 2026, pending: 0 }).left).toBeNull();
  });
});

describe('a balance', () => {
  const rows: LedgerEntry[] = [
    { year: 2026, kind: 'granted', days: 14, dueOn: '2026-01-01' },
    { year: 2026, kind: 'corrected', days: 1, dueOn: '2026-02-01' },
    taken(2026, 3, '2026-03-02'),
    { year: 2026, kind: 'returned', days: 3, dueOn: '2026-03-02' },
    taken(2026, 2.5, '2026-04-02'),
  ];

  it('should be the sum of its rows, with what is asked for set aside', () => {
    expect(balanceOf(YEARLY, rows, { year: 2026, pending: 1 })).toEqual({
      ...{ year: 2026, entitled: 15, taken: 2.5, pending: 1, left: 11.5, carried: 0 },
    });
  });

  it('should say which year is short', () => {
    const shares = [
      { year: 2026, days: 2 },
      { year: 2027, days: 3 },
    ];
    const leftIn = (year: number): number => (year === 2026 ? 2 : 1);
    expect(shortOf(YEARLY, shares, leftIn)).toEqual({ year: 2027, days: 3, left: 1 });
    expect(shortOf({ ...YEARLY, negativeCap: 2 }, shares, leftIn)).toBeNull();
    expect(shortOf({ ...YEARLY, allowance: null }, shares, leftIn)).toBeNull();
  });
});
