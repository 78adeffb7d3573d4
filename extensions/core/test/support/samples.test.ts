import { describe, expect, it } from 'vitest';
import { aheadOf } from './samples.ts';

const TEXT = 'Wed, 09 Dec 2026; 2026-12-11T16:00; 08/12/2026; 02 December 2026; TTKT20261207';

describe('aheadOf', () => {
  it('should leave days alone that lie ahead', () => {
    expect(aheadOf(new Date('2026-11-26T00:00:00Z'), TEXT)).toBe(TEXT);
  });

  it('should move past days by whole weeks, however they are written', () => {
    expect(aheadOf(new Date('2027-03-01T00:00:00Z'), TEXT)).toBe(
      'Wed, 08 Dec 2027; 2027-12-10T16:00; 07/12/2027; 01 December 2027; TTKT20261207',
    );
  });
});
