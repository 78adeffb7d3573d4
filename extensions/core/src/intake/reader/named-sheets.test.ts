import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { countNamedSheets } from './named-sheets.ts';

describe('the sheets that a binary workbook names', () => {
  it.each([1, 3, 40])('should be counted: %i', (count) => {
    const book = utils.book_new();
    for (let index = 1; index <= count; index++)
      utils.book_append_sheet(book, utils.aoa_to_sheet([['WO No.', index]]), `Week ${index}`);
    const bytes = write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer;
    const entry = CFB.find(CFB.read(bytes, { type: 'buffer' }), '/xl/workbook.bin');
    expect(countNamedSheets(Buffer.from(entry?.content ?? []), true)).toBe(count);
  });

  it('should end where the bytes do', () => {
    expect(countNamedSheets(Buffer.from([0x9c, 0x01, 0xff, 0xff, 0xff, 0xff]), true)).toBe(1);
    expect(countNamedSheets(Buffer.alloc(0), true)).toBe(0);
  });
});
