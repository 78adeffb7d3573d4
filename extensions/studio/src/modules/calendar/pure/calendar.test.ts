import { describe, expect, it } from 'vitest';
import type { Entry } from '../types.ts';
import { daysOf, frameOf, stepped } from './days.ts';
import { droppedAt, hoursOf, placeEntries } from './grid.ts';

const entry = (startsAt: string, endsAt: string): Entry => ({
  ...{ id: startsAt, kind: 'visit', people: [], title: '', place: null, isAllDay: false },
  ...{ state: null, order: null, version: null, canMove: true, startsAt, endsAt },
});
const GRID = { day: '2026-11-30', hours: { from: 8, to: 18 }, timeZone: 'Asia/Kuala_Lumpur' };

describe('frames', () => {
  it('should show whole weeks, from Monday', () => {
    expect(frameOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', until: '2026-11-29' });
    expect(frameOf('month', '2026-11-15')).toEqual({ from: '2026-10-26', until: '2026-12-06' });
    expect(daysOf(frameOf('month', '2026-11-15'))).toHaveLength(42);
  });

  it('should step by what is shown, over the end of a year', () => {
    expect(stepped('month', '2026-12-31', 1)).toBe('2027-01-01');
    expect(stepped('month', '2026-03-31', -1)).toBe('2026-02-01');
    expect(stepped('week', '2026-12-31', 1)).toBe('2027-01-07');
  });
});

describe('the time grid', () => {
  it('should place entries by the clock of the company, beside each other where they share time', () => {
    const placed = placeEntries(
      [
        entry('2026-11-30T01:00:00Z', '2026-11-30T03:00:00Z'),
        entry('2026-11-30T02:00:00Z', '2026-11-30T04:00:00Z'),
      ],
      GRID,
    );
    expect(placed.map(({ top, height, left, width }) => [top, height, left, width])).toEqual([
      [10, 20, 0, 50],
      [20, 20, 50, 50],
    ]);
  });

  it('should grow with what lies outside of the hours of the company', () => {
    const at = {
      timeOf: (iso: string) => iso.slice(11, 16),
      dayOf: (iso: string) => iso.slice(0, 10),
    };
    const early = entry('2026-11-30T06:30:00Z', '2026-11-30T19:10:00Z');
    expect(hoursOf({ opens: '08:00', closes: '18:00' }, [early], at)).toEqual({ from: 6, to: 20 });
  });

  it('should drop on the quarter of an hour, within the day', () => {
    expect(droppedAt(0.111, GRID).toISOString()).toBe('2026-11-30T01:00:00.000Z');
    expect(droppedAt(2, GRID).toISOString()).toBe('2026-11-30T09:45:00.000Z');
  });
});
