import { describe, expect, it } from 'vitest';
import { checkColumn, type ColumnLimit } from './column-value.ts';

const HELD: [ColumnLimit, unknown][] = [
  [{ type: 'string', maxLength: 2 }, '😀😀'],
  [{ type: 'string', maxLength: 3 }, 100],
  [{ type: 'integer' }, '2147483647'],
  [{ type: 'bigInteger' }, '-9223372036854775808'],
  [{ type: 'decimal', precision: 9, scale: 6 }, '101.686855'],
  [{ type: 'date' }, '2028-02-29'],
  [{ type: 'date' }, '2026-11-30T00:00:00'],
  [{ type: 'timestamp' }, '2026-11-30T09:00:00.123456+08:00'],
  [{ type: 'timestamp' }, '2026-11-30 09:00:00+08'],
  [{ type: 'timestamp' }, new Date()],
  [{ type: 'time' }, '09:30'],
  [{ type: 'boolean' }, 'false'],
  [{ type: 'uuid' }, '01890a5d-ac96-774b-bcce-b302099a8057'],
  [{ type: 'json', shape: 'texts' }, '["a"]'],
  [{ type: 'string', format: 'time-zone' }, 'Asia/Kuala_Lumpur'],
  [{ type: 'string', format: 'locale' }, 'ms-MY'],
  [{ type: 'string', format: 'currency' }, 'MYR'],
  [{ type: 'uuid' }, null],
];

const REFUSED: [ColumnLimit, unknown][] = [
  [{ type: 'string', maxLength: 64 }, 'x'.repeat(65)],
  [{ type: 'text' }, 'a\0'],
  [{ type: 'text' }, '\ud800'],
  [{ type: 'text' }, { a: 1 }],
  [{ type: 'string', choices: ['a'] }, 'b'],
  [{ type: 'integer' }, 2 ** 31],
  [{ type: 'integer' }, Number.NaN],
  [{ type: 'bigInteger' }, '9223372036854775808'],
  [{ type: 'bigInteger' }, 10.5],
  [{ type: 'bigInteger' }, '1e3'],
  [{ type: 'decimal', precision: 9, scale: 6 }, 1000],
  [{ type: 'decimal', precision: 9, scale: 6 }, 'Infinity'],
  [{ type: 'date' }, '2026-02-30'],
  [{ type: 'date' }, '0000-01-01'],
  [{ type: 'date' }, '99999-01-01'],
  [{ type: 'date' }, 'today'],
  [{ type: 'date' }, '2026-01-01 BC'],
  [{ type: 'timestamp' }, '2026-01-01 BC'],
  [{ type: 'timestamp' }, 'infinity'],
  [{ type: 'time' }, '24:61'],
  [{ type: 'boolean' }, 'perhaps'],
  [{ type: 'uuid' }, 'x'],
  [{ type: 'json' }, 'no json'],
  [{ type: 'json' }, { a: '\0' }],
  [{ type: 'json', shape: 'texts' }, [1]],
  [{ type: 'json', shape: 'object' }, []],
  [{ type: 'string', format: 'time-zone' }, '+08:00'],
  [{ type: 'string', format: 'time-zone' }, 'Moon/Base'],
  [{ type: 'string', format: 'locale' }, 'not a locale'],
  [{ type: 'string', format: 'currency' }, 'XX1'],
];

describe('what a column can hold', () => {
  it.each(HELD)('%j takes %j', (limit, value) => expect(checkColumn(limit, value)).toBeNull());
  it.each(REFUSED)('%j refuses %j', (limit, value) =>
    expect(checkColumn(limit, value)?.word).toBeTruthy(),
  );
  it('says how much too long', () => {
    const found = checkColumn({ type: 'string', maxLength: 64 }, 'x'.repeat(65));
    expect(found).toEqual({ word: 'tooLong', params: { most: 64, length: 65 } });
  });
});
