import { describe, expect, it } from 'vitest';
import { createCover, seenOf } from './hidden.ts';
import { addressOf, type Range } from './sheet.ts';

const cell = (row: number, column: number, text = 'x') => ({
  address: addressOf(row, column),
  row,
  column,
  text,
});
const sheet = (merges: readonly Range[] = []) => ({
  name: 'A',
  merges,
  cells: [1, 2, 3, 4, 6].flatMap((row) => [cell(row, 1), cell(row, 2, row === 2 ? '' : 'y')]),
});
const addresses = (rows: number[], columns: { from: number; to: number }[], merges?: Range[]) => {
  const seen = seenOf(sheet(merges), { rows: new Set(rows), columns });
  return { cells: seen.sheet.cells.map((one) => one.address), notes: seen.notes };
};

describe('what a person sees of a sheet', () => {
  it('should leave out hidden rows and columns and name those that held something', () => {
    const { cells, notes } = addresses([2, 3, 4, 6, 9], [{ from: 2, to: 16_384 }]);
    expect(cells).toEqual(['A1']);
    expect(notes.map(({ code, params }) => [code, params])).toEqual([
      ['HIDDEN_ROWS', { sheet: 'A', rows: '2-4, 6' }],
      ['HIDDEN_COLUMNS', { sheet: 'A', columns: 'B' }],
    ]);
  });

  it('should say nothing where nothing was left out', () => {
    expect(addresses([9], [{ from: 3, to: 9 }]).notes).toEqual([]);
  });

  it('should keep a merged cell that is seen in part', () => {
    const merges = [{ top: 2, left: 1, bottom: 5, right: 1 }];
    expect(addresses([2, 3], [], merges).cells).toContain('A2');
    expect(addresses([2, 3, 4, 5], [], merges).cells).not.toContain('A2');
  });
});

describe('the range that covers a cell', () => {
  it('should be found but for its first cell', () => {
    const cover = createCover([
      { top: 2, left: 9, bottom: 4, right: 9 },
      { top: 6, left: 9, bottom: 6, right: 10 },
    ]);
    expect([cover(2, 9), cover(5, 9), cover(6, 9), cover(4, 8)]).toEqual([null, null, null, null]);
    expect(cover(3, 9)?.top).toBe(2);
    expect(cover(6, 10)?.left).toBe(9);
  });
});
