import { expect, it } from 'vitest';
import { writtenClean } from './written-clean.ts';

it('takes out what no table holds and leaves the rest as it is', () => {
  const bad = { cells: ['a\0b', 'c\ud800', '😀', '\\u0000'] };
  expect(JSON.parse(writtenClean(bad))).toEqual({ cells: ['ab', 'c\ufffd', '😀', '\\u0000'] });
  expect(writtenClean({ a: 1 })).toBe('{"a":1}');
});
