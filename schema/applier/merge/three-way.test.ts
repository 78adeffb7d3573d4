import { describe, expect, it } from 'vitest';
import { isCustomised, isSame, keepCustomised } from './three-way.ts';

describe('keepCustomised', () => {
  it.each([
    ['untouched, unchanged', 'a', 'a', 'a', 'a'],
    ['untouched, we changed', 'a', 'b', 'a', 'b'],
    ['touched, unchanged by us', 'a', 'a', 'theirs', 'theirs'],
    ['touched, and we changed too', 'a', 'b', 'theirs', 'theirs'],
    ['both came to the same', 'a', 'b', 'b', 'b'],
  ])('%s', (_, base, ours, live, expected) => {
    expect(keepCustomised({ base, ours, live })).toBe(expected);
  });

  it('should keep what is there when we bring the thing for the first time', () => {
    expect(keepCustomised({ base: undefined, ours: 'a', live: 'theirs' })).toBe('theirs');
  });
});

describe('isSame', () => {
  it('should not mind the order of keys, nor which kind of nothing it is', () => {
    expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(isSame(null, [])).toBe(true);
    expect(isSame(null, false)).toBe(false);
  });
});

describe('isCustomised', () => {
  it('should call a change of ours no customisation', () => {
    expect(isCustomised({ base: 'a', ours: 'b', live: 'a' })).toBe(false);
  });
});
