import { describe, expect, it } from 'vitest';
import { calendarText, escaped, folded } from './icalendar.ts';
import { loadOf, percentOf } from './workload.ts';

const hour = (of: number): number => Date.UTC(2026, 8, 14, of);
const span = (from: number, to: number) => ({ from: hour(from), to: hour(to) });
const DAY = span(0, 24);

describe('workload', () => {
  it('should be booked time against the shift without break, leave and holiday', () => {
    const time = {
      shifts: [span(8, 12), span(13, 17)],
      away: [span(13, 24), span(15, 18)],
      booked: [span(9, 11), span(10, 12)],
    };
    expect(loadOf(time, DAY)).toEqual({
      ...{ bookedMinutes: 180, capacityMinutes: 240, awayMinutes: 240 },
    });
  });

  it('should say when somebody is booked who is not there', () => {
    const load = loadOf({ shifts: [span(8, 17)], away: [DAY], booked: [span(9, 10)] }, DAY);
    expect(percentOf(load)).toBeNull();
    expect(percentOf({ bookedMinutes: 0, capacityMinutes: 0, awayMinutes: 0 })).toBe(0);
    expect(percentOf({ bookedMinutes: 450, capacityMinutes: 300, awayMinutes: 0 })).toBe(150);
  });

  it('should count what lies in the stretch alone', () => {
    const time = { shifts: [span(-5, 3)], away: [], booked: [span(-2, 1)] };
    expect(loadOf(time, DAY)).toMatchObject({ bookedMinutes: 60, capacityMinutes: 180 });
  });
});

describe('a calendar feed', () => {
  it('should escape texts and let no line be broken into', () => {
    expect(escaped('a,b;c\\d\r\nEND:VEVENT\u0007')).toBe('a\\,b\\;c\\\\d\\nEND:VEVENT');
  });

  it('should fold lines at 75 octets without cutting a letter', () => {
    const lines = folded(`SUMMARY:${'é'.repeat(60)}`).split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(lines.map((line, index) => (index ? line.slice(1) : line)).join('')).toBe(
      `SUMMARY:${'é'.repeat(60)}`,
    );
  });

  it('should write instants in UTC and whole days as days', () => {
    const changedAt = new Date('2026-09-01T00:00:00Z');
    const text = calendarText('Nadia', [
      {
        ...{ uid: 'a@x', title: 'Visit', changedAt, isBusy: true, place: 'Jalan 1, Puchong' },
        ...{ startsAt: new Date(hour(1)), endsAt: new Date(hour(2)) },
      },
      {
        uid: 'b@x',
        title: 'Leave',
        changedAt,
        isBusy: false,
        from: '2026-09-14',
        until: '2026-09-16',
      },
    ]);
    expect(text).toContain('DTSTART:20260914T010000Z\r\nDTEND:20260914T020000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20260914\r\nDTEND;VALUE=DATE:20260916');
    expect(text).toContain('LOCATION:Jalan 1\\, Puchong\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
