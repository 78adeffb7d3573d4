import { describe, expect, it } from 'vitest';
import { countLeave, isProblem, sharesByYear, sumOf, type LeaveSpan } from './days.ts';

/** Monday to Friday; Wednesday 16 September 2026 is a holiday. */
const WEEK = { weekdays: [1, 2, 3, 4, 5], holidays: new Set(['2026-09-16']) };
const span = (from: string, until: string, rest: Partial<LeaveSpan> = {}): LeaveSpan => ({
  ...{ from, until, fromHalf: 'morning', untilHalf: 'afternoon' },
  ...rest,
});
const daysOf = (asked: LeaveSpan): number => {
  const counted = countLeave(asked, WEEK);
  if (isProblem(counted)) throw new Error(counted.problem);
  return sumOf(counted);
};

describe('days of a leave', () => {
  it('should count a working day 1, and holidays and rest days nothing', () => {
    expect(daysOf(span('2026-09-14', '2026-09-14'))).toBe(1);
    expect(daysOf(span('2026-09-14', '2026-09-20'))).toBe(4);
  });

  it('should count half days by day, also where a holiday lies between', () => {
    expect(daysOf(span('2026-09-15', '2026-09-17', { fromHalf: 'afternoon' }))).toBe(1.5);
    expect(
      daysOf(span('2026-09-15', '2026-09-17', { fromHalf: 'afternoon', untilHalf: 'morning' })),
    ).toBe(1);
    expect(daysOf(span('2026-09-14', '2026-09-14', { untilHalf: 'morning' }))).toBe(0.5);
  });

  it('should refuse a half day on a free day and name it', () => {
    expect(countLeave(span('2026-09-16', '2026-09-17', { fromHalf: 'afternoon' }), WEEK)).toEqual({
      problem: 'halfOnFreeDay',
      day: '2026-09-16',
    });
    expect(countLeave(span('2026-09-18', '2026-09-19', { untilHalf: 'morning' }), WEEK)).toEqual({
      problem: 'halfOnFreeDay',
      day: '2026-09-19',
    });
  });

  it('should refuse what ends before it begins, what is too long and what takes no day', () => {
    const backwards = span('2026-09-14', '2026-09-14', {
      fromHalf: 'afternoon',
      untilHalf: 'morning',
    });
    expect(countLeave(backwards, WEEK)).toEqual({ problem: 'endsBefore' });
    expect(countLeave(span('2026-09-15', '2026-09-14'), WEEK)).toEqual({ problem: 'endsBefore' });
    expect(countLeave(span('2026-09-14', '2027-09-15'), WEEK)).toEqual({ problem: 'tooLong' });
    expect(countLeave(span('2026-09-19', '2026-09-20'), WEEK)).toEqual({
      problem: 'nothingToTake',
    });
  });

  it('should split over years', () => {
    const counted = countLeave(span('2026-12-30', '2027-01-04'), WEEK);
    expect(isProblem(counted) ? [] : sharesByYear(counted)).toEqual([
      { year: 2026, days: 2, firstDay: '2026-12-30' },
      { year: 2027, days: 2, firstDay: '2027-01-01' },
    ]);
  });
});
