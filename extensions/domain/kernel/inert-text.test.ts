import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertCell, plainCell } from './inert-text.ts';

test.each([
  ...['=1+1', '+60126', '-3', '@cmd', '\t=1', '\r=1', '\tx', ' =1', '\n=1', '＝1', '\u0000=1'],
  ...['\ufeff=1', '"=1', "'=1", '\u200b=1', '\u00a0@x', "' +60"],
])('should keep %j from being run, and give it back', (text) => {
  expect(inertCell(text)).toBe(`'${text}`);
  expect(plainCell(`'${text}`)).toBe(text);
});

test.each(['', 'Contoh', '0126000001', 'a=b', "O'Brien", "'t is", -3, 0, true, null])(
  'should leave %j alone',
  (value) => {
    expect(inertCell(value)).toBe(value);
    if (typeof value === 'string') expect(plainCell(value)).toBe(value);
  },
);

test('should give every text back', () => {
  const sign = fc.constantFrom(...'=+-@\t\r\'" x1\ufeff');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: sign })), (text) => {
      expect(plainCell(String(inertCell(text)))).toBe(text);
      expect(/^[=+\-@\t\r]/.test(String(inertCell(text)))).toBe(false);
    }),
  );
});
