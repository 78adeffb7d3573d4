import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn, dayRange, formatInstant, instantAt, isTimeZone, yearIn } from './time.ts';

const KL = 'Asia/Kuala_Lumpur';

describe('time in a zone', () => {
  it('knows today from the company’s clock, not the server’s', () => {
    const instant = new Date('2026-12-31T16:30:00Z');
    expect(dayIn(instant, KL)).toBe('2027-01-01');
    expect(dayIn(instant, 'UTC')).toBe('2026-12-31');
    expect(yearIn(instant, KL)).toBe(2027);
  });

  it('reads a wall clock', () => {
    expect(instantAt('2026-11-21T09:00', KL).toISOString()).toBe('2026-11-21T01:00:00.000Z');
    expect(() => instantAt('tomorrow', KL)).toThrow(RangeError);
  });

  it('gives short and long days where clocks change', () => {
    const hours = (day: string) => {
      const { from, to } = dayRange(day, 'Europe/Berlin');
      return (to.getTime() - from.getTime()) / 3_600_000;
    };
    expect([hours('2026-03-29'), hours('2026-06-01'), hours('2026-10-25')]).toEqual([23, 24, 25]);
  });

  it('puts every instant into its own day', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(KL, 'Europe/Berlin', 'America/St_Johns'),
        (instant, zone) => {
          const { from, to } = dayRange(dayIn(instant, zone), zone);
          expect(from <= instant && instant < to).toBe(true);
        },
      ),
    );
  });

  it('adds days and formats for people', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(formatInstant(new Date('2026-11-21T01:00:00Z'), KL)).toBe('21/11/2026, 09:00');
    expect(isTimeZone(KL)).toBe(true);
    expect(isTimeZone('Asia/Nowhere')).toBe(false);
  });
});
