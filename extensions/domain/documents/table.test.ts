import { describe, expect, it } from 'vitest';
import type { Cell } from './sheet.ts';
import { tableOf } from './table.ts';

const cell = (address: string, text: string, more: Partial<Cell> = {}): Cell => ({
  ...{ address, text, row: Number(address.slice(1)), column: address.charCodeAt(0) - 64 },
  ...more,
});

describe('tableOf', () => {
  it('should keep rows and columns where they are, with days in one form', () => {
    const cells = [
      ...[cell('A1', 'name'), cell('B1', 'warranty until'), cell('D1', 'price')],
      ...[cell('A2', ' Drill '), cell('B2', '5/3/26', { number: 46_145 })],
      cell('D2', 'USD 46,145.00', { number: 46_145 }),
      ...[cell('A4', 'Pump'), cell('B4', '2-Jan-2026', { number: 46_024.5 })],
      cell('C4', '#N/A', { error: '#N/A' }),
    ];
    expect(tableOf({ cells })).toEqual([
      ['name', 'warranty until', '', 'price'],
      ['Drill', '2026-05-03', '', 'USD 46,145.00'],
      [],
      ['Pump', '2026-01-02', ''],
    ]);
  });

  it('should be empty of an empty sheet', () => expect(tableOf({ cells: [] })).toEqual([]));
});
