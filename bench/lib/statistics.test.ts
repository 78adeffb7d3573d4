import { expect, test } from 'vitest';
import { median, pairedRatio, percentile } from './statistics.ts';

test('should take the nearest rank', () => {
  const samples = [15, 20, 35, 40, 50];
  expect(percentile(samples, 0.3)).toBe(20);
  expect(percentile(samples, 0.95)).toBe(50);
  expect(median(samples)).toBe(35);
});

test('should refuse an empty list', () => {
  expect(() => median([])).toThrow('No samples');
});

test('should compare pair by pair', () => {
  // The machine is three times as slow for the last three pairs.
  expect(pairedRatio([20, 21, 60, 63, 60], [10, 10, 30, 30, 30])).toBe(2);
});

test('should refuse samples that are no pairs', () => {
  expect(() => pairedRatio([1, 2], [1])).toThrow('no pairs');
});
