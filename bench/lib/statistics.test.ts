import { expect, test } from 'vitest';
import { median, percentile } from './statistics.ts';

test('should take the nearest rank', () => {
  const samples = [15, 20, 35, 40, 50];
  expect(percentile(samples, 0.3)).toBe(20);
  expect(percentile(samples, 0.95)).toBe(50);
  expect(median(samples)).toBe(35);
});

test('should refuse an empty list', () => {
  expect(() => median([])).toThrow('No samples');
});
