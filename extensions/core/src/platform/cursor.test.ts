import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

it('comes back as it was', () => {
  const cursor = { value: '2026-11-21T01:00:00.000001+00', id: 'a' };
  expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  expect(decodeCursor(encodeCursor({ value: null, id: 'a' }))).toEqual({ value: null, id: 'a' });
});

it.each(['', 'x', 'W10', 'eyJhIjoxfQ'])('refuses %j', (text) => {
  expect(() => decodeCursor(text)).toThrow(/cursor/);
});
