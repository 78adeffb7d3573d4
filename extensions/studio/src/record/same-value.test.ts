import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

describe('sameValue', () => {
  it('takes nothing and null for the same, and no empty text for either', () => {
    expect(sameValue(undefined, null)).toBe(true);
    expect(sameValue('', null)).toBe(false);
    expect(sameValue(0, null)).toBe(false);
  });

  it('reads an instant in any notation', () => {
    expect(sameValue('2026-11-21T01:00:00.000Z', '2026-11-21T09:00:00+08:00')).toBe(true);
    expect(sameValue('2026-11-21T01:00:00Z', '2026-11-21T01:00:01Z')).toBe(false);
  });

  it('compares objects by their members and lists by their order', () => {
    expect(sameValue({ a: 1, b: null }, { a: 1 })).toBe(true);
    expect(sameValue({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue({ a: 1 }, [1])).toBe(false);
  });
});
