import { describe, expect, it } from 'vitest';
import { afterQuiet, dayDue, nextAt, nextTry } from './timing.ts';

const TORONTO = 'America/Toronto';
const at = (text: string): Date => new Date(text);
/** A look at the clock every five minutes, as the worker has it. */
const looks = (from: string, to: string): Date[] => {
  const all: Date[] = [];
  for (let ms = at(from).getTime(); ms <= at(to).getTime(); ms += 5 * 60_000)
    all.push(new Date(ms));
  return all;
};
const daysTold = (from: string, to: string, clock: { zone: string; at: string }): string[] => {
  const told = new Set<string>();
  const first: string[] = [];
  for (const now of looks(from, to)) {
    const day = dayDue(now, clock);
    if (!day || told.has(day)) continue;
    told.add(day);
    first.push(`${day} ${now.toISOString()}`);
  }
  return first;
};

describe('what happens once a day', () => {
  it.each([
    [
      'in spring, when the day has 23 hours',
      '2026-03-07T10:00:00Z',
      '2026-03-09T12:00:00Z',
      [
        '2026-03-07 2026-03-07T12:00:00.000Z',
        '2026-03-08 2026-03-08T11:00:00.000Z',
        '2026-03-09 2026-03-09T11:00:00.000Z',
      ],
    ],
    [
      'in autumn, when the day has 25 hours',
      '2026-10-31T10:00:00Z',
      '2026-11-02T13:00:00Z',
      [
        '2026-10-31 2026-10-31T11:00:00.000Z',
        '2026-11-01 2026-11-01T12:00:00.000Z',
        '2026-11-02 2026-11-02T12:00:00.000Z',
      ],
    ],
  ])('should come at 07:00 of the local clock %s', (_, from, to, expected) => {
    expect(daysTold(from, to, { zone: TORONTO, at: '07:00' })).toEqual(expected);
  });

  it('should come at 03:00 when 02:30 is left out', () => {
    const told = daysTold('2026-03-08T05:00:00Z', '2026-03-08T09:00:00Z', {
      ...{ zone: TORONTO, at: '02:30' },
    });
    expect(told).toEqual(['2026-03-08 2026-03-08T07:00:00.000Z']);
  });

  it('should come once when 01:30 comes twice', () => {
    const told = daysTold('2026-11-01T04:00:00Z', '2026-11-01T07:00:00Z', {
      ...{ zone: TORONTO, at: '01:30' },
    });
    expect(told).toEqual(['2026-11-01 2026-11-01T05:30:00.000Z']);
  });

  it('should go by UTC for who wants it', () => {
    expect(dayDue(at('2026-11-01T06:59:00Z'), { zone: 'UTC', at: '07:00' })).toBeNull();
    expect(dayDue(at('2026-11-01T07:00:00Z'), { zone: 'UTC', at: '07:00' })).toBe('2026-11-01');
  });
});

describe('quiet hours', () => {
  const quiet = { zone: TORONTO, quiet: { from: '20:00', until: '07:00' } };

  it('should hold back over night, also over the night that is shorter or longer', () => {
    expect(afterQuiet(at('2026-03-08T02:00:00Z'), quiet)).toEqual(at('2026-03-08T11:00:00Z'));
    expect(afterQuiet(at('2026-11-01T02:00:00Z'), quiet)).toEqual(at('2026-11-01T12:00:00Z'));
  });

  it('should hold nothing back outside of them, nor where none are', () => {
    const noon = at('2026-06-01T16:00:00Z');
    expect(afterQuiet(noon, quiet)).toEqual(noon);
    expect(afterQuiet(noon, { zone: TORONTO, quiet: null })).toEqual(noon);
    const never = { from: '07:00', until: '07:00' };
    expect(afterQuiet(noon, { zone: TORONTO, quiet: never })).toEqual(noon);
  });

  it('should end within the day', () => {
    const lunch = { zone: TORONTO, quiet: { from: '12:00', until: '13:00' } };
    expect(afterQuiet(at('2026-06-01T16:00:00Z'), lunch)).toEqual(at('2026-06-01T17:00:00Z'));
    expect(afterQuiet(at('2026-06-01T17:00:00Z'), lunch)).toEqual(at('2026-06-01T17:00:00Z'));
  });
});

describe('the next time of a summary', () => {
  it('should be later than now, and on the next day when it is past', () => {
    const clock = { zone: TORONTO, at: '17:00' };
    expect(nextAt(at('2026-06-01T20:59:00Z'), clock)).toEqual(at('2026-06-01T21:00:00Z'));
    expect(nextAt(at('2026-06-01T21:00:00Z'), clock)).toEqual(at('2026-06-02T21:00:00Z'));
  });
});

describe('trying again', () => {
  const since = at('2026-06-01T00:00:00Z');
  it('should pause longer each time and end', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => {
      const next = nextTry({ tries, since, isOfServer: false }, since);
      return next && (next.getTime() - since.getTime()) / 60_000;
    });
    expect(pauses).toEqual([2, 10, 30, 120, 360, 720, 1440, null]);
  });

  it('should wait for days for a server that is away', () => {
    const later = at('2026-06-05T00:00:00Z');
    const next = nextTry({ tries: 90, since, isOfServer: true }, later);
    expect(next).toEqual(at('2026-06-05T00:30:00Z'));
    expect(nextTry({ tries: 200, since, isOfServer: true }, at('2026-06-07T00:00:00Z'))).toBeNull();
  });
});
