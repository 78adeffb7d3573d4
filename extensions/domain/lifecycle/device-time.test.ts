import { describe, expect, it } from 'vitest';
import { doubtIn, judgeDeviceTime } from './device-time.ts';

const now = new Date('2026-03-03T09:00:00Z');
const judge = (given: Date | string | null, enteredAt = '2026-03-02T01:30:00Z') =>
  judgeDeviceTime(given, { now, createdAt: '2026-03-01T08:00:00Z', enteredAt });

describe('judgeDeviceTime', () => {
  it.each([
    ['work of yesterday that arrives today', '2026-03-02T03:00:00.000Z'],
    ['a clock that is slow by minutes', '2026-03-02T01:20:00.000Z'],
    ['this moment', now.toISOString()],
  ])('should believe %s', (_, given) => {
    expect(judge(given)).toEqual({ at: new Date(given), doubted: null });
  });

  it('should take a clock that is fast by minutes for now', () => {
    expect(judge('2026-03-03T09:10:00Z')).toEqual({ at: now, doubted: null });
    expect(judge(null)).toEqual({ at: now, doubted: null });
  });

  it.each([
    ['0001-01-01T00:00:00Z'],
    ['1999-12-31T00:00:00Z'],
    ['+099999-01-01T00:00:00Z'],
    ['2026-03-03T11:00:00Z'],
    ['2026-03-01T07:00:00Z'],
    ['2026-03-02T01:00:00Z'],
    ['no time at all'],
  ])('should take the time of the server for %s and keep what was said', (given) => {
    expect(judge(given)).toEqual({ at: now, doubted: given });
    expect(doubtIn(judge(given))).toEqual({ deviceTime: given, deviceTimeDoubted: true });
  });

  it('should bear a date that is none', () => {
    expect(judge(new Date(Number.NaN))).toEqual({ at: now, doubted: 'no time' });
  });

  it('should set right the time of a clock that is known to be wrong, and say so', () => {
    const hours = 3 * 60 * 60_000;
    const given = '2026-03-03T05:30:00Z';
    const skewed = judgeDeviceTime(given, { now, createdAt: null, skewMs: hours });
    expect(skewed).toEqual({
      at: new Date('2026-03-03T08:30:00Z'),
      doubted: given,
      skewMinutes: 180,
    });
    expect(doubtIn(skewed)).toMatchObject({ deviceTimeDoubted: true, clockSkewMinutes: 180 });
    // Within fifteen minutes the device is believed as it is.
    expect(
      judgeDeviceTime(given, { now, createdAt: null, skewMs: 14 * 60_000 }).doubted,
    ).toBeNull();
    // What would lie ahead after that is the server's.
    expect(judgeDeviceTime(now, { now, createdAt: null, skewMs: hours })).toMatchObject({
      at: now,
    });
  });
});
