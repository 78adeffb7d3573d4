import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, judgeAssignment, nextDueOn, overdueChecks } from './checks.ts';
import { CONDITIONS, isUp } from './choices.ts';
import { crossingsAt, judgeReading, newCrossings } from './meters.ts';
import {
  comingDays,
  dayAfterCompletion,
  planDays,
  planRule,
  tooManyAhead,
  whatIsDue,
} from './plans.ts';

describe('checks', () => {
  const yearly = { inspectionMonths: 6, calibrationMonths: 12 };
  it('should be due again by the months of the category, where they passed', () => {
    const done = { doneOn: '2026-08-31', result: 'passed' } as const;
    expect(nextDueOn({ kind: 'calibration', ...done }, yearly)).toBe('2027-08-31');
    expect(nextDueOn({ kind: 'inspection', ...done }, yearly)).toBe('2027-02-28');
    expect(nextDueOn({ kind: 'repair', ...done }, yearly)).toBeNull();
    expect(nextDueOn({ kind: 'inspection', ...done, result: 'failed' }, yearly)).toBeNull();
    expect(
      nextDueOn({ kind: 'inspection', ...done }, { ...yearly, inspectionMonths: null }),
    ).toBeNull();
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });

  it('should be overdue only after their day', () => {
    const dates = { inspectionDueOn: '2026-03-10', calibrationDueOn: null };
    expect(overdueChecks(dates, '2026-03-10')).toEqual([]);
    expect(overdueChecks(dates, '2026-03-11')).toEqual([
      { kind: 'inspection', dueOn: '2026-03-10' },
    ]);
    const judge = (rule: 'warn' | 'refuse') =>
      judgeAssignment(dates, { lastDay: '2026-04-01', rule }).answer;
    expect([judge('warn'), judge('refuse')]).toEqual(['warns', 'refused']);
    expect(judgeAssignment(dates, { lastDay: '2026-03-10', rule: 'refuse' }).answer).toBe('free');
  });

  it('should call every condition up or down', () => {
    expect(CONDITIONS.filter(({ value }) => isUp(value)).map(({ value }) => value)).toEqual([
      ...['good', 'worn'],
    ]);
  });
});

describe('a meter', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const before = { value: 900, total: 400, readAt: at(1) };
  const read = (value: number, reason: 'replaced' | 'rolled_over' | 'corrected' | null = null) =>
    judgeReading({ value, readAt: at(2), reason }, { before, after: null }, 999);

  it('should go backward for a reason only, and count the use over all of it', () => {
    expect(read(950.5)).toEqual({ total: 450.5 });
    expect(read(10)).toEqual({ problem: 'backward', last: 900 });
    expect(read(10, 'replaced')).toEqual({ total: 400 });
    expect(read(10, 'rolled_over')).toEqual({ total: 509 });
    expect(read(880, 'corrected')).toEqual({ total: 380 });
  });

  it('should take one that comes late between its neighbours', () => {
    const after = { value: 950, total: 450, readAt: at(5) };
    const late = (value: number) =>
      judgeReading({ value, readAt: at(3), reason: null }, { before, after }, null);
    expect(late(920)).toEqual({ total: 420 });
    expect(late(970)).toEqual({ problem: 'ahead', next: 950 });
    expect(
      judgeReading({ value: 990, readAt: at(0), reason: null }, { before: null, after }, null),
    ).toEqual({ problem: 'ahead', next: 950 });
  });

  it('should cross each multiple once, whatever the steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), (steps) => {
        let total = 0;
        let known = 0;
        const made: number[] = [];
        for (const step of steps) {
          total += step;
          const reached = crossingsAt(total, { startTotal: 0, everyUnits: 100 });
          const crossed = newCrossings(known, reached);
          if (!crossed) continue;
          made.push(...crossed.left, crossed.job);
          known = reached;
        }
        expect(made).toEqual(made.map((_, index) => index + 1));
        expect(made.length).toBe(Math.floor(total / 100));
      }),
    );
    expect(crossingsAt(0.3, { startTotal: 0, everyUnits: 0.1 })).toBe(3);
    // As many as the column holds.
    expect(crossingsAt(99_999_999_999, { startTotal: 0, everyUnits: 1 })).toBe(2_147_483_646);
    expect(newCrossings(0, 1_000)?.left).toHaveLength(49);
    expect(newCrossings(3, 2)).toBeNull();
  });
});

describe('a plan', () => {
  it('should count every third month’s first Monday', () => {
    const plan = { rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', startsOn: '2026-01-01' };
    expect(planDays(plan, { after: null, until: '2026-12-31' })).toEqual([
      ...['2026-01-05', '2026-04-06', '2026-07-06', '2026-10-05'],
    ]);
  });

  it('should take the last day where a month has no 31st, and where the rule says so', () => {
    const days = (rule: string, startsOn = '2026-01-31') =>
      planDays({ rule, startsOn }, { after: null, until: '2026-04-30' });
    const ends = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'];
    expect(days('FREQ=MONTHLY')).toEqual(ends);
    expect(days('FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-05')).toEqual(ends);
    expect(days('FREQ=MONTHLY;BYMONTHDAY=30')[0]).toBe('2026-02-28');
    expect(planRule('RRULE:freq=monthly;bymonthday=-1')).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
    expect(planRule('FREQ=HOURLY')).toBeNull();
  });

  it('should count from the day of completion where it says so', () => {
    expect(dayAfterCompletion('FREQ=MONTHLY;INTERVAL=3', '2026-11-30')).toBe('2027-02-28');
    expect(dayAfterCompletion('FREQ=DAILY;INTERVAL=60', '2026-11-30')).toBe('2027-01-29');
    const plan = { rule: 'FREQ=WEEKLY', startsOn: '2026-03-02' };
    const span = { after: '2026-03-03', most: 3 };
    expect(comingDays({ ...plan, anchor: 'completed' }, span)).toEqual(['2026-03-09']);
    expect(comingDays({ ...plan, anchor: 'scheduled' }, span)).toHaveLength(3);
  });

  it('should hold no more dates within its lead time than can be made', () => {
    const ahead = (
      rule: string,
      leadDays: number,
      anchor: 'scheduled' | 'completed' = 'scheduled',
    ) => tooManyAhead({ rule, startsOn: '2027-03-01', anchor }, { today: '2026-11-30', leadDays });
    expect(ahead('FREQ=DAILY', 365)).toBe(366);
    expect(ahead('FREQ=DAILY', 365, 'completed')).toBeNull();
    expect(ahead('FREQ=DAILY', 14)).toBeNull();
    expect(ahead('FREQ=WEEKLY', 365)).toBeNull();
  });

  it('should know what to do while a job is open', () => {
    expect((['always', 'skip', 'merge'] as const).map((rule) => whatIsDue(rule, true))).toEqual([
      ...['make', 'skip', 'merge'],
    ]);
    expect(whatIsDue('skip', false)).toBe('make');
  });
});
