import { expect, it } from 'vitest';
import { appointmentPassed } from './appointment-passed.ts';

const NOW = Date.parse('2026-11-29T04:00:00Z');

it.each([
  ['2026-11-29T11:59:00+08:00', true],
  ['2026-11-29T12:30:00+08:00', false],
  [{ start: '2026-11-01T09:00:00+08:00', end: null }, true],
  ['2026-11-29', false],
  ['2026-11-27', true],
  ['soon', false],
  [null, false],
  [{ start: null }, false],
])('%j has passed: %s', (appointment, passed) =>
  expect(appointmentPassed(appointment, NOW)).toBe(passed),
);
