import { expect, test } from 'vitest';
import { deviceLocale } from './device-locale.ts';

test.each([
  ['en-MY', 'en-MY'],
  ['ms', 'ms'],
  ['en-US@posix', 'en-US'],
  ['', 'en'],
  ['C', 'en'],
])('should read %s as %s', (language, locale) => {
  expect(deviceLocale(language)).toBe(locale);
});
