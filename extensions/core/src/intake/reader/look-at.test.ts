import { utils, write, type BookType } from '@e965/xlsx';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createFileReader } from './file-reader.ts';

// A thread starts within seconds, on a machine that is busy as well.
vi.setConfig({ testTimeout: 60_000 });

const ROWS = 400;
const list = (bookType: BookType): Buffer => {
  const book = utils.book_new();
  const lines = Array.from({ length: ROWS }, (_, index) =>
    index === 0 ? ['No', 'Name'] : [index + 1, `Row ${index + 1}`],
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Cover']]), 'Cover');
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), 'Orders');
  const type = 'buffer' as const;
  return bookType === 'csv'
    ? Buffer.from(utils.sheet_to_csv(utils.aoa_to_sheet(lines)))
    : (write(book, { type, bookType }) as Buffer);
};

const reader = createFileReader();
afterAll(() => reader.close());

const FILES = [
  ['xlsx', 'list.xlsx', 'Orders'],
  ['biff8', 'list.xls', 'Orders'],
  ['csv', 'list.csv', 'list'],
] as const;

describe('the neighbourhood of a row', () => {
  it.each(FILES)('should be head, row and what surrounds it in %s', async (type, name, sheet) => {
    const look = await reader.look({ bytes: list(type), fileName: name, sheet, row: 250 });
    expect(look).toMatchObject({
      ok: true,
      sheet: { name: sheet, rows: 310, columns: 2, isCut: true, gap: { from: 11, to: 189 } },
    });
    const cells = (look.ok && look.sheet?.cells) || {};
    expect([cells['B1'], cells['B10'], cells['B250']]).toEqual(['Name', 'Row 10', 'Row 250']);
    expect(['B11', 'B189', 'B190', 'B310', 'B311'].map((cell) => cell in cells)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it.each(FILES)(
    'should end with the sheet in %s, and leave out nothing near its head',
    async (type, name, sheet) => {
      const bytes = list(type);
      const last = await reader.look({ bytes, fileName: name, sheet, row: ROWS });
      expect(last).toMatchObject({ sheet: { rows: ROWS, isCut: false } });
      const first = await reader.look({ bytes, fileName: name, sheet, row: 40 });
      expect(first).toMatchObject({ sheet: { rows: 100, isCut: true } });
      expect(first.ok && first.sheet?.gap).toBeUndefined();
    },
  );

  it('should be nothing of a sheet that is not there, and an error of a broken file', async () => {
    const there = { fileName: 'list.xlsx', sheet: 'Nowhere', row: 3 };
    expect(await reader.look({ bytes: list('xlsx'), ...there })).toEqual({ ok: true, sheet: null });
    const broken = await reader.look({ bytes: list('xlsx').subarray(0, 900), ...there });
    expect(broken).toMatchObject({ ok: false, error: { code: 'CORRUPT_ARCHIVE' } });
  });
});
