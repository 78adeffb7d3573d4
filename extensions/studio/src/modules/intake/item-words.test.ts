import { describe, expect, it } from 'vitest';
import { fromClock, momentIn, toClock, valueRows } from './item-words.ts';

describe('the clock of the company', () => {
  it.each([
    ['2026-12-11T06:00:00.000Z', 'Asia/Kuala_Lumpur', '2026-12-11T14:00'],
    ['2026-10-26T09:00:00.000Z', 'Europe/Berlin', '2026-10-26T10:00'],
    ['2026-10-24T22:30:00.000Z', 'Europe/Berlin', '2026-10-25T00:30'],
    ['2026-03-28T23:30:00.000Z', 'Europe/Berlin', '2026-03-29T00:30'],
  ])('should show %s in %s as %s and read it back', (instant, zone, clock) => {
    expect(toClock(instant, zone)).toBe(clock);
    expect(fromClock(clock, zone)).toBe(instant);
  });

  it('should take nothing for an incomplete text', () => {
    expect(fromClock('', 'UTC')).toBeNull();
    expect(fromClock(null, 'UTC')).toBeNull();
  });

  it('should show a moment as people of the company write it', () => {
    expect(momentIn('2026-12-11T06:00:00Z', 'Asia/Kuala_Lumpur')).toBe('11/12/2026, 14:00');
  });
});

describe('valueRows', () => {
  it('should put what people look for first, leave out helpers and name what it does not know', () => {
    const values = {
      inReplyTo: '<x@example.com>',
      submissionNo: 'S1',
      newStart: '2026-12-11T14:00:00+08:00',
      serviceId: 'TBBNA900004G',
      reason: null,
    };
    expect(valueRows(values, 'Asia/Kuala_Lumpur')).toEqual([
      { key: 'serviceId', label: 'Service id', text: 'TBBNA900004G' },
      { key: 'newStart', label: 'New appointment', text: '11/12/2026, 14:00' },
      { key: 'submissionNo', label: 'Submission no', text: 'S1' },
    ]);
  });
});
