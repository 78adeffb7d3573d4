import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../../domain/kernel/testing/cpu-time.ts';
import { HIDES, STRIKES } from './unseen-markup.ts';

describe('styles', () => {
  it.each([
    'text-decoration:line-through',
    'color:red; text-decoration : underline line-through',
    'text-decoration-line: line-through',
  ])('should strike out by %j', (style) => expect(STRIKES.test(style)).toBe(true));

  it.each(['text-decoration: none; --x: line-through', 'text-decoration: underline'])(
    'should strike nothing out by %j',
    (style) => expect(STRIKES.test(style)).toBe(false),
  );

  it('should be looked at quickly however long they are', () => {
    const spent = cpuTime(() => {
      expect(STRIKES.test('text-decoration:'.repeat(40_000))).toBe(false);
      expect(HIDES.test(`;${' '.repeat(500_000)}`.repeat(2))).toBe(false);
    });
    expect(spent).toBeLessThan(2_000);
  });
});
