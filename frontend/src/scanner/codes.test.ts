import { describe, expect, it } from 'vitest';
import { normaliseSerial, serialProblem } from '../visit/serial.ts';
import { candidatesOf, onlyFitting } from './codes.ts';

const judge = {
  normalise: normaliseSerial,
  problemOf: serialProblem,
  takenBy: (value: string) => (value === 'HWTC00000001' ? 'WO-7' : null),
};
const values = (...texts: string[]): string[] =>
  candidatesOf(
    texts.map((text) => ({ text, format: 'Code128' })),
    judge,
  ).map(({ value }) => value);

describe('what codes offer for a serial', () => {
  it.each([
    ['S/N: HWTC-1234 ABCD', ['HWTC1234ABCD']],
    ['GPON SN=ZTEGC0FFEE12', ['ZTEGC0FFEE12']],
    ['MAC:AABBCCDDEEFF;SN:HWTC1234ABCD', ['HWTC1234ABCD']],
    ['Serial No.: 4857544312345678', ['4857544312345678']],
    ['(21)ALCLF1234567', ['ALCLF1234567']],
    ['HWTC1234ABCD', ['HWTC1234ABCD']],
    ['SN12345678', ['SN12345678']],
    ['  ', []],
  ])('%s offers %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('has what looks like a serial before other numbers of the label, each once', () => {
    expect(values('AABBCCDDEEFF', 'EG8145V5X', 'HWTC1234ABCD', 'hwtc 1234 abcd', '123')).toEqual([
      ...['HWTC1234ABCD', 'EG8145V5X', 'AABBCCDDEEFF', '123'],
    ]);
  });

  it('takes one that fits, and asks when there are several or another order has it', () => {
    const take = (...texts: string[]): string | undefined =>
      onlyFitting(
        candidatesOf(
          texts.map((text) => ({ text, format: 'QRCode' })),
          judge,
        ),
      )?.value;
    expect(take('HWTC1234ABCD', '123')).toBe('HWTC1234ABCD');
    expect(take('HWTC1234ABCD', 'AABBCCDDEEFF')).toBeUndefined();
    expect(take('HWTC00000001')).toBeUndefined();
    expect(take('12')).toBeUndefined();
  });
});
