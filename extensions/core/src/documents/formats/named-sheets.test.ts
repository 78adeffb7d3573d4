import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { countNamed } from './named-sheets.ts';

describe('the sheets that a binary workbook names', () => {
  it.each([1, 3, 40])('should be counted: %i', (count) => {
    const book = utils.book_new();
    for (let index = 1; index <= count; index++)
      utils.book_append_sheet(book, utils.aoa_to_sheet([['WO No.', index]]), `Week ${index}`);
    const bytes = write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer;
    const entry = CFB.find(CFB.read(bytes, { type: 'buffer' }), '/xl/workbook.bin');
    expect(countNamed(Buffer.from(entry?.content ?? []), true).sheet).toBe(count);
  });

  it('should end where the bytes do', () => {
    expect(countNamed(Buffer.from([0x9c, 0x01, 0xff, 0xff, 0xff, 0xff]), true).sheet).toBe(1);
    expect(countNamed(Buffer.alloc(0), true)).toEqual({ sheet: 0, definedName: 0 });
  });
});
