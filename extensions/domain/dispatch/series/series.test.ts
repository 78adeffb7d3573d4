import { describe, expect, it } from 'vitest';
import { instantAt } from '../../kernel/time.ts';
import { MOST_OCCURRENCES, occurrencesOf } from './occurrences.ts';
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
