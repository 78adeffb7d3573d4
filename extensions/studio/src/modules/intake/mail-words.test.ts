import { describe, expect, it } from 'vitest';
import { secondsOf } from './mail-words.ts';

describe('a time span', () => {
  it('should be in the unit that a person would say', () => {
    const spans = [null, 4.21, 48.4, 119, 120, 7_199, 21_612];
    expect(spans.map(secondsOf)).toEqual([
      '–',
      '4.2 s',
      '48 s',
      '119 s',
      '2 min',
      '120 min',
      '6.0 h',
    ]);
  });
});
