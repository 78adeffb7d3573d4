import { expect, it } from 'vitest';
import { boxesIn } from './usual-tick.ts';

const told = (text: string): string =>
  boxesIn(text)
    .map(({ word, isTicked }) => `${isTicked ? '+' : '-'}${word}`)
    .join(' ');

it.each([
  ['☑ Connect ☐ Relocate', '+Connect -Relocate'],
  ['Connect ☑ Relocate ☐', '+Connect -Relocate'],
  ['☐ Relocation', '-Relocation'],
  ['(/) New  ( ) Shifting', '+New -Shifting'],
  ['[x]New install [ ]Repair', '+New install -Repair'],
  ['■ New □ Move', '+New -Move'],
  ['Type: ☐ New ☒ Move', '-New +Move'],
  ['Job kind: New ☐ Move ☑', '-New +Move'],
  ['☑ Connect ☐', ''],
  ['Connect ☑ Relocate ☐ Repair', ''],
  ['Connect', ''],
  ['☑', ''],
  ['Router (HG8145)', ''],
])('should tell which word of %s a box belongs to', (text, words) => {
  expect(told(text)).toBe(words);
});
