import { read, utils, write } from '@e965/xlsx';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { toWorkbook } from './workbook-model.ts';

const SAMPLES = fileURLToPath(new URL('../../../../../../shared/samples/', import.meta.url));
const FORMS = existsSync(SAMPLES)
  ? readdirSync(SAMPLES).filter((name) => name.endsWith('.xls'))
  : [];
const MOST_CELLS = 1_000_000;

/** The whole file as the library reads it. */
const untouched = (bytes: Buffer) =>
  toWorkbook(read(bytes, { type: 'buffer', dense: true }), { maxCells: MOST_CELLS });

describe('a workbook with very much in it', () => {
  it('should be refused by its cells and merges', () => {
    const sheet = utils.aoa_to_sheet(Array.from({ length: 20 }, () => ['a', 'b']));
    sheet['!merges'] = Array.from({ length: 11 }, (_, r) => ({ s: { r, c: 2 }, e: { r, c: 3 } }));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'One');
    const open = (cells: number, merges: number) => () =>
      toWorkbook(read(dense, OPTIONS), { maxCells: cells, maxMerges: merges });
    const OPTIONS = { type: 'buffer', dense: true } as const;
    sheet['!ref'] = 'A1:D20';
    const dense = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    expect(open(40, 11)().sheets[0]?.cells).toHaveLength(40);
    expect(open(39, 11)).toThrow(expect.objectContaining({ code: 'TOO_MANY_CELLS' }));
    expect(open(40, 10)).toThrow(expect.objectContaining({ code: 'TOO_MANY_MERGES' }));
  });
});

describe('a workbook without its looks', () => {
  it.each(FORMS)('should have every cell and merge of %s', (name) => {
    const bytes = readFileSync(join(SAMPLES, name));
    expect(readWorkbook(bytes, MOST_CELLS)).toEqual(untouched(bytes));
  });

  it.each(['biff8', 'biff5', 'biff2'] as const)(
    'should keep what stands among blanks, in %s',
    (bookType) => {
      const book = utils.book_new();
      const sheets = bookType === 'biff2' ? ['One'] : ['One', 'Two', 'Three'];
      for (const name of sheets) {
        // 40 rows of 60 empty cells are more than one record can hold.
        const rows = Array.from({ length: 40 }, () => Array.from({ length: 60 }, () => null));
        const sheet = utils.aoa_to_sheet<unknown>([[name, 'first'], ...rows, ['last', 12.5]], {
          sheetStubs: true,
        });
        utils.book_append_sheet(book, sheet, name);
      }
      const bytes = write(book, { type: 'buffer', bookType }) as Buffer;
      const { sheets: found } = readWorkbook(bytes, MOST_CELLS);
      expect(found.map(({ cells }) => cells.map(({ address, text }) => [address, text]))).toEqual(
        sheets.map((name) => [
          ['A1', name],
          ['B1', 'first'],
          ['A42', 'last'],
          ['B42', '12.5'],
        ]),
      );
    },
  );
});
