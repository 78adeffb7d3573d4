import { describe, expect, it } from 'vitest';
import { figuresOf, startOf, startsBetween, stretchBefore, unitFor } from './figures.ts';

const NOTHING = {
  ...{ created: 0, completed: 0, onTime: 0, late: 0, cancelled: 0 },
  ...{ minutesToComplete: 0, capacityMinutes: 0, bookedMinutes: 0 },
};

describe('figuresOf', () => {
  it('should say nothing of a share of nothing', () => {
    expect(figuresOf(NOTHING)).toMatchObject({
      ...{ onTimePercent: null, averageMinutes: null, usedPercent: null },
    });
  });
  it('should count jobs without a due time neither as on time nor as late', () => {
    const counts = { ...NOTHING, completed: 10, onTime: 3, late: 1, minutesToComplete: 1_005 };
    expect(figuresOf(counts)).toMatchObject({ onTimePercent: 75, averageMinutes: 101 });
  });
  it('should let somebody be booked for more than he is there', () => {
    expect(figuresOf({ ...NOTHING, capacityMinutes: 480, bookedMinutes: 600 }).usedPercent).toBe(
      125,
    );
  });
});

describe('stretches of time', () => {
  it('should be told apart as bars', () => {
    expect(unitFor('2026-11-01', '2026-11-30')).toBe('day');
    expect(unitFor('2026-09-01', '2026-11-30')).toBe('week');
    expect(unitFor('2026-01-01', '2026-12-31')).toBe('month');
  });
  it('should begin weeks on Monday and months on the first, also over a leap day and a new year', () => {
    expect(startOf('2026-11-29', 'week')).toBe('2026-11-23');
    expect(startOf('2026-11-23', 'week')).toBe('2026-11-23');
    expect(startOf('2024-02-29', 'month')).toBe('2024-02-01');
    expect(startsBetween('2026-12-30', '2027-01-05', 'week')).toEqual(['2026-12-28', '2027-01-04']);
    expect(startsBetween('2026-11-01', '2027-01-01', 'month')).toEqual([
      ...['2026-11-01', '2026-12-01', '2027-01-01'],
    ]);
  });
  it('should have one of the same length before it', () => {
    expect(stretchBefore('2026-03-01', '2026-03-31')).toEqual({
      ...{ from: '2026-01-29', until: '2026-02-28' },
    });
  });
});
