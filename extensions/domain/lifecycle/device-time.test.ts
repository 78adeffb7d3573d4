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
});
