import { afterEach, expect, test } from 'vitest';
import { formatMoney } from './money.ts';
import { dayIn, formatDay, formatSlot, formatTimes, formatWhen, zoneToName } from './when.ts';
import { speak } from './words.ts';

afterEach(() => {
  speak('en');
});

/** Narrow and hard spaces are what print wants, and change with the browser's tables. */
const plain = (words: string): string => words.replaceAll(/\s/gu, ' ');
const NOON = '2025-03-04T05:30:00Z';
const KL = { timeZone: 'Asia/Kuala_Lumpur', locale: 'en-MY' };
const withoutZone = (words: string): string => plain(words).replace(/ \(.*\)$/, '');

test.each([
  ['en', '4 Mar 2025, 1:30 pm', 'MYR 12,518.40'],
  ['ms', '4 Mac 2025, 1:30 PTG', 'MYR 12,518.40'],
  ['fr', '4 mars 2025, 13:30', '12 518,40 MYR'],
] as const)('should write times and amounts as %s does', (language, when, money) => {
  speak(language);
  expect(withoutZone(formatWhen(NOON, KL))).toBe(when);
  expect(plain(formatMoney('1251840', 'MYR'))).toBe(money);
});

test("should write as the company does where it speaks the reader's language", () => {
  speak('fr');
  const montreal = { timeZone: 'America/Toronto', locale: 'fr-CA' };
  expect(withoutZone(formatWhen(NOON, montreal))).toBe('4 mars 2025, 00 h 30');
});

test('should count in the minor units of the currency', () => {
  expect(plain(formatMoney(518, 'JPY'))).toBe('JPY 518');
  expect(formatMoney(null, 'MYR')).toBe('');
});

test("should name the zone only where the browser's clock shows another time", () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offset = new Date(NOON).getTimezoneOffset();
  expect(zoneToName(NOON, here)).toBe('');
  const other = offset === -480 ? 'America/New_York' : 'Asia/Kuala_Lumpur';
  expect(zoneToName(NOON, other)).toMatch(/^(New York|Kuala Lumpur)$/);
});

test('should leave a date as it is, whatever the zone', () => {
  expect(plain(formatDay('2025-03-04'))).toBe('4 Mar 2025');
});

test('should say a slot with one day', () => {
  expect(withoutZone(formatSlot(NOON, '2025-03-04T07:30:00Z', KL))).toBe(
    '4 Mar 2025, 1:30 – 3:30 pm',
  );
});

test("should know the company's day", () => {
  expect(dayIn('Asia/Kuala_Lumpur', '2025-03-03T17:00:00Z')).toBe('2025-03-04');
});

test('should leave the day out of the times of one day, and say both days past midnight', () => {
  expect(withoutZone(formatTimes(NOON, '2025-03-04T07:30:00Z', KL))).toBe('1:30 – 3:30 pm');
  expect(withoutZone(formatTimes('2025-03-04T15:30:00Z', '2025-03-04T17:00:00Z', KL))).toContain(
    '5 Mar 2025',
  );
});
