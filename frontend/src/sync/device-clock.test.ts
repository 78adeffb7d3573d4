import { expect, it } from 'vitest';
import { minutesBehind } from './device-clock.ts';

it.each([
  ['2026-03-02T04:00:05Z', null],
  ['2026-03-02T04:15:00Z', null],
  ['2026-03-02T04:40:02Z', 40],
  ['2026-03-02T01:00:02Z', -180],
])('should tell a clock that is wrong from a slow answer: %s', (server, minutes) => {
  expect(minutesBehind(server, '2026-03-02T04:00:00Z', '2026-03-02T04:00:04Z')).toBe(minutes);
});
