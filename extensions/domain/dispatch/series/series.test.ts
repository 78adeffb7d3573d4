import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt } from '../../kernel/time.ts';
import { MOST_OCCURRENCES, occurrencesOf, startNear } from './occurrences.ts';
import { parseRule, ruleText } from './rule.ts';
import { visitDay } from './working-day.ts';

describe('a rule', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=10',
    'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270630',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
    'FREQ=YEARLY',
  ])('should be read and written alike: %s', (text) => {
    const rule = parseRule(text);
    expect(rule && ruleText(rule)).toBe(text);
  });

  it.each([
    ...[
      '',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=WEEKLY;BYDAY=XX',
    ],
    ...['FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=501', 'FREQ=DAILY;COUNT=2;UNTIL=20270101'],
    ...['FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3', 'FREQ=DAILY;BYHOUR=9', 'FREQ=DAILY;UNTIL=20279901'],
  ])('should be refused: %s', (text) => {
    expect(parseRule(text)).toBeNull();
    expect(
      occurrencesOf({ rule: text, startsOn: '2027-01-01' }, { after: null, until: '2027-02-01' }),
    ).toEqual([]);
  });
});

describe('occurrences', () => {
  const between = (rule: string, until: string, after: string | null = null) =>
    occurrencesOf({ rule, startsOn: '2027-01-04' }, { after, until });

  it('should count from the first day, whatever part is asked for', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO';
    const all = between(rule, '2027-03-01');
    expect(all).toEqual(['2027-01-04', '2027-01-18', '2027-02-01', '2027-02-15', '2027-03-01']);
    expect(between(rule, '2027-03-01', '2027-01-18')).toEqual(all.slice(2));
    expect(between(rule, '2027-01-18', '2027-01-18')).toEqual([]);
  });

  it('should end with their last day or their number', () => {
    expect(between('FREQ=WEEKLY;BYDAY=MO;UNTIL=20270118', '2028-01-01')).toHaveLength(3);
    expect(between('FREQ=WEEKLY;BYDAY=MO;COUNT=2', '2028-01-01', '2027-01-04')).toEqual([
      '2027-01-11',
    ]);
    expect(between('FREQ=DAILY', '2040-01-01')).toHaveLength(MOST_OCCURRENCES);
  });

  it('should know the days of a month', () => {
    expect(between('FREQ=MONTHLY;BYDAY=-1FR', '2027-03-31')).toEqual([
      ...['2027-01-29', '2027-02-26', '2027-03-26'],
    ]);
    expect(between('FREQ=MONTHLY;BYMONTHDAY=31', '2027-05-31')).toEqual([
      ...['2027-01-31', '2027-03-31', '2027-05-31'],
    ]);
  });

  it('should keep their hour on the clock where clocks change', () => {
    const days = occurrencesOf(
      { rule: 'FREQ=WEEKLY;BYDAY=SU', startsOn: '2027-03-21' },
      { after: null, until: '2027-04-04' },
    );
    const hours = days.map((day) => instantAt(`${day}T09:00`, 'Europe/Paris').toISOString());
    expect(hours).toEqual([
      '2027-03-21T08:00:00.000Z',
      '2027-03-28T07:00:00.000Z',
      '2027-04-04T07:00:00.000Z',
    ]);
  });
});

describe('a first day long ago', () => {
  const parsed = (text: string) => parseRule(text) ?? expect.fail(text);

  it('should not be followed day by day', () => {
    const near = (rule: string) => startNear(parsed(rule), '1900-01-01', '2027-01-04');
    expect(near('FREQ=DAILY')).toBe('2027-01-03');
    expect(near('FREQ=WEEKLY;INTERVAL=60;BYDAY=MO') > '2024-01-01').toBe(true);
    expect(near('FREQ=DAILY;COUNT=500')).toBe('1900-01-01');
  });

  it('should give the days that it gave from the first', () => {
    const rule = fc
      .record({
        every: fc.integer({ min: 1, max: 9 }),
        days: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
        isDaily: fc.boolean(),
      })
      .map(({ every, days, isDaily }) =>
        isDaily || days.length === 0
          ? `FREQ=${isDaily ? 'DAILY' : 'WEEKLY'};INTERVAL=${every}`
          : `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(',')}`,
      );
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(rule, days, days, (text, offset, ahead) => {
        const startsOn = addDays('2026-01-01', offset);
        const until = addDays(startsOn, 450);
        const after = addDays(startsOn, ahead - 5);
        const all = occurrencesOf({ rule: text, startsOn }, { after: null, until });
        expect(occurrencesOf({ rule: text, startsOn }, { after, until })).toEqual(
          all.filter((day) => day > after),
        );
      }),
    );
  });

  it('should end with the last day that all can reckon with', () => {
    expect(
      occurrencesOf(
        { rule: 'FREQ=DAILY', startsOn: '9998-12-30' },
        { after: null, until: '9999-12-30' },
      ),
    ).toEqual(['9998-12-30', '9998-12-31']);
  });
});

describe('a holiday', () => {
  const on = (onHoliday: 'skip' | 'next' | 'keep') =>
    visitDay('2027-01-01', {
      holidays: new Set(['2027-01-01', '2027-01-02']),
      working: [1, 2, 3, 4, 5, 6],
      onHoliday,
    });
  it('should be skipped, kept, or left for the next working day', () => {
    expect([on('skip'), on('keep'), on('next')]).toEqual([null, '2027-01-01', '2027-01-04']);
  });
});
