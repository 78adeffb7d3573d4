import { expect, test } from 'vitest';
import { inertCell } from './inert-text.ts';

test.each(['=1+1', '+60126', '-3', '@cmd', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\u0000=1'])(
  'should keep %j from being run',
  (text) => {
    expect(inertCell(text)).toBe(`'${text}`);
  },
);

test.each(['', 'Contoh', '0126000001', 'a=b', "'=1", -3, 0, true, null])(
  'should leave %j alone',
  (value) => {
    expect(inertCell(value)).toBe(value);
  },
);
