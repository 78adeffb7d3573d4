import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pausesClock, readClock, type ClockEvent } from './kpi-clock.ts';

const RULE = {
  from_state: 'OnTheWay',
  to_state: 'OrderCompleted',
  target_minutes: 60,
  warn_percent: 80,
};
const at = (minutes: number) => new Date(Date.UTC(2026, 0, 5, 1, minutes)).toISOString();
const entry = (minutes: number, to: string, pauses = false): ClockEvent => ({
  at: at(minutes),
  to,
  pauses,
});

describe('readClock', () => {
  it('should not run before its first state', () => {
    expect(readClock([entry(0, 'Assigned')], RULE, at(99))).toBeNull();
  });

  it.each([
    [48, 'on_time'],
    [49, 'late'],
    [60, 'late'],
    [61, 'exceeded'],
  ])('should read %i minutes as %s', (minutes, result) => {
    const events = [entry(0, 'OnTheWay'), entry(minutes, 'OrderCompleted')];
    expect(readClock(events, RULE, at(999))).toMatchObject({ elapsedMinutes: minutes, result });
  });

  it('should stand still while blocked and move the due time', () => {
    const events = [
      entry(0, 'OnTheWay'),
      entry(10, 'Blocker', true),
      entry(40, 'MetCustomer'),
      entry(70, 'OrderCompleted'),
    ];
    expect(readClock(events, RULE, at(999))).toMatchObject({
      elapsedMinutes: 40,
      pausedMinutes: 30,
      dueAt: at(90),
      result: 'on_time',
    });
  });

  it('should say that it is paused now', () => {
    const events = [entry(0, 'OnTheWay'), entry(10, 'Blocker', true)];
    expect(readClock(events, RULE, at(50))).toMatchObject({ elapsedMinutes: 10, isPaused: true });
  });

  it('should start anew when the technician sets off again', () => {
    const events = [
      entry(0, 'OnTheWay'),
      entry(10, 'Blocker', true),
      entry(20, 'Assigned'),
      entry(500, 'OnTheWay'),
      entry(530, 'OrderCompleted'),
    ];
    expect(readClock(events, RULE, at(999))).toMatchObject({
      elapsedMinutes: 30,
      pausedMinutes: 0,
    });
  });
});

describe('readClock, whatever the history', () => {
  const history = fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 300 }),
        to: fc.constantFrom('OnTheWay', 'Blocker', 'MetCustomer', 'OrderCompleted'),
        pauses: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((steps) => {
      let minutes = 0;
      return steps.map(({ gap, to, pauses }) => entry((minutes += gap), to, pauses));
    });

  it('should never run backwards', () => {
    fc.assert(
      fc.property(history, fc.nat(5000), fc.nat(5000), (events, one, more) => {
        const earlier = readClock(events, RULE, at(one));
        const later = readClock(events, RULE, at(one + more));
        expect(later?.elapsedMinutes ?? 0).toBeGreaterThanOrEqual(earlier?.elapsedMinutes ?? 0);
      }),
    );
  });

  it('should split the whole time into running and paused', () => {
    fc.assert(
      fc.property(history, fc.nat(5000), (events, now) => {
        const reading = readClock(events, RULE, at(now));
        if (!reading) return;
        const end = Math.max(
          Date.parse(reading.stoppedAt ?? at(now)),
          Date.parse(reading.startedAt),
        );
        const whole = (end - Date.parse(reading.startedAt)) / 60_000;
        expect(reading.elapsedMinutes + reading.pausedMinutes).toBeCloseTo(whole, 6);
        expect(reading.elapsedMinutes).toBeGreaterThanOrEqual(0);
        expect(reading.pausedMinutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('should not depend on the order in which events arrive', () => {
    const apart = history.map((events) =>
      events.filter((event, index) => events.findIndex((other) => other.at === event.at) === index),
    );
    fc.assert(
      fc.property(apart, fc.nat(5000), (events, now) => {
        expect(readClock(events.toReversed(), RULE, at(now))).toEqual(
          readClock(events, RULE, at(now)),
        );
      }),
    );
  });
});

describe('pausesClock', () => {
  it.each([
    ['a running state', { category: 'in_progress', blocker: null, pauseCategories: null }, false],
    ['a blocked state', { category: 'blocked', blocker: null, pauseCategories: null }, true],
    [
      'a profile without pauses',
      { category: 'blocked', blocker: null, pauseCategories: [] },
      false,
    ],
    ['another category', { category: 'new', blocker: null, pauseCategories: ['new'] }, true],
    [
      'a reason that does not pause',
      { category: 'blocked', blocker: { pausesClock: false }, pauseCategories: null },
      false,
    ],
  ] as const)('should answer for %s', (_name, input, pauses) => {
    expect(pausesClock(input)).toBe(pauses);
  });
});
