import { describe, expect, it } from 'vitest';
import { isNumberPattern, numberByPattern, periodOf } from './number-pattern.ts';

describe('isNumberPattern', () => {
  it.each(['VAL/{yyyy}/{seq:4}', 'PI-{yy}{mm}-{seq:3}', 'A{seq:9}', '{yyyy}.{seq:1}_B'])(
    'should take %s',
    (pattern) => expect(isNumberPattern(pattern)).toBe(true),
  );
  it.each([
    ['without a running number', 'VAL/{yyyy}'],
    ['with two running numbers', '{seq:2}{seq:2}'],
    ['with a month and no year', 'VAL/{mm}/{seq:4}'],
    ['with another placeholder', 'VAL/{day}/{seq:4}'],
    ['with a running number of no width', 'VAL/{seq}'],
    ['with spaces', 'VAL {seq:4}'],
    ['like the numbers of types without one', 'WO-{yyyy}-{seq:5}'],
    ['too long to be a number', `${'A'.repeat(25)}{seq:5}`],
    ['that says nothing', ''],
  ])('should refuse one %s', (_, pattern) => expect(isNumberPattern(pattern)).toBe(false));
});

describe('numberByPattern', () => {
  const may = { year: 2026, month: 5 };
  it('should fill in the day and pad the running number', () => {
    expect(numberByPattern('VAL/{yyyy}/{seq:4}', { ...may, sequence: 12 })).toBe('VAL/2026/0012');
    expect(numberByPattern('P{yy}{mm}-{seq:2}', { ...may, sequence: 7 })).toBe('P2605-07');
  });
  it('should grow where the digits are used up', () =>
    expect(numberByPattern('A{seq:2}', { ...may, sequence: 1234 })).toBe('A1234'));
  it('should count by month, by year, or for ever', () => {
    expect(periodOf('{yy}{mm}{seq:2}', may)).toBe(202605);
    expect(periodOf('{yyyy}{seq:2}', may)).toBe(2026);
    expect(periodOf('A{seq:2}', may)).toBe(0);
  });
});
