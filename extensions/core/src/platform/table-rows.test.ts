import { describe, expect, it } from 'vitest';
import { numbered, tableIn } from './table-rows.ts';

describe('the rows of a table', () => {
  it('should be numbered as the file shows them, however they came', () => {
    const rows = [
      ['name', 'code'],
      ['Drill', 'D-1'],
      ['', ' '],
      ['Saw', 'S;1'],
    ];
    const csv = '\uFEFFname;code\nDrill;D-1\n;\nSaw;"S;1"\n';
    const wanted = [
      ...[
        { cells: ['name', 'code'], row: 1 },
        { cells: ['Drill', 'D-1'], row: 2 },
      ],
      { cells: ['Saw', 'S;1'], row: 4 },
    ];
    expect(numbered(tableIn({ rows }))).toEqual(wanted);
    expect(numbered(tableIn({ csv }))).toEqual(wanted);
    expect(numbered(tableIn({}))).toEqual([]);
  });
});
