import { describe, expect, it } from 'vitest';
import { assertVersion, parseIfMatch } from './version.ts';

describe('If-Match', () => {
  it.each([
    ['"3"', 3],
    ['W/"12"', 12],
    ['7', 7],
    ['*', null],
    [undefined, null],
  ])('%s is %s', (header, version) => {
    expect(parseIfMatch(header)).toBe(version);
  });

  it('refuses what is no version', () => {
    expect(() => parseIfMatch('"abc"')).toThrow(/version/);
  });
});

it('answers a stale version with both values', () => {
  const current = { version: 4, status: 'Assigned' };
  expect(() => assertVersion({ expected: 4, current, code: 'WORK_CONFLICT' })).not.toThrow();
  expect(() => assertVersion({ expected: 3, current, code: 'WORK_CONFLICT' })).toThrow(
    expect.objectContaining({
      code: 'WORK_CONFLICT',
      status: 409,
      extensions: { yours: { version: 3 }, current, key: 'PLATFORM_CONFLICT' },
    }),
  );
});
