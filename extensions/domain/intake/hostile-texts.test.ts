import { describe, expect, it } from 'vitest';
import { cpuTime } from '../kernel/testing/cpu-time.ts';
import { isNoName } from './labels.ts';
import { readParted } from './transforms/moments.ts';

const LONG = 500_000;
const quickly = (work: () => void): void => {
  expect(cpuTime(work)).toBeLessThan(2_000);
};

describe('texts made to be slow', () => {
  it.each(['.', '+', '.+', '. '])('should be told from a name quickly: %j', (sign) => {
    const signs = sign.repeat(LONG / sign.length);
    quickly(() => expect(isNoName('customerName', `${signs}a1`)).toBe(false));
    quickly(() => expect(isNoName('customerName', signs)).toBe(true));
  });

  it.each(['TBC', '—', '+ . +', '(n/a)', 'xxx', ''])('should be no name: %j', (text) =>
    expect(isNoName('customerName', text)).toBe(true),
  );

  it.each(['9 ', 'a, ', '9/12/2026 ', ' - '])('should be no moment: %j, again and again', (text) =>
    quickly(() =>
      expect(readParted(text.repeat(LONG / text.length), ['d/M/yyyy'], 'UTC', 'own')).toBeNull(),
    ),
  );

  it('should read a day with many words beside it', () =>
    expect(
      readParted('Wednesday, 9 December 2026, 2.30 pm to 4.30 pm', ['d/M/yyyy'], 'UTC', 'own'),
    ).toMatchObject({ kind: 'read' }));
});
