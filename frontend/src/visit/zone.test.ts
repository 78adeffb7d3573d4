import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayWords, instantAt, rangeWords, timeWords } from './zone.ts';

const KL = { timeZone: 'Asia/Kuala_Lumpur', locale: 'en-MY' };
const BERLIN = { timeZone: 'Europe/Berlin', locale: 'en-GB' };

describe('times in the zone of the company', () => {
  it('should read 09:00 where the company is', () => {
    expect(instantAt('2026-11-21', '09:00', KL)).toBe('2026-11-21T01:00:00.000Z');
    expect(rangeWords('2026-11-21T01:00:00Z', '2026-11-21T03:30:00Z', KL)).toBe('09:00 – 11:30');
  });

  it('should know summer time', () => {
    expect(instantAt('2026-07-01', '09:00', BERLIN)).toBe('2026-07-01T07:00:00.000Z');
    expect(instantAt('2026-12-01', '09:00', BERLIN)).toBe('2026-12-01T08:00:00.000Z');
  });

  it('should give back the day and time that were chosen', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(KL, BERLIN), (offset, clock) => {
        const instant = new Date(Date.UTC(2025, 0, 1) + offset * 60_000).toISOString();
        const back = instantAt(dayOf(instant, clock), timeWords(instant, clock), clock);
        // The hour that happens twice in autumn may be read as its first or its second.
        expect([0, 3_600_000]).toContain(Math.abs(Date.parse(back) - Date.parse(instant)));
      }),
    );
  });

  it.each([
    ['2026-11-21', 'Today'],
    ['2026-11-22', 'Tomorrow'],
    ['2026-11-20', 'Yesterday'],
  ])('should call %s %s', (day, words) => {
    expect(dayWords(day, '2026-11-21', KL)).toBe(words);
  });
});
