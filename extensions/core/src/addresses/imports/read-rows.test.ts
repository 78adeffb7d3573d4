import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { csvRows } from './read-rows.ts';

const rowsOf = async (parts: Iterable<string>): Promise<number> => {
  let rows = 0;
  const bytes = Readable.from([...parts].map((part) => Buffer.from(part)));
  for await (const _cells of csvRows(bytes, () => 'utf-8')) rows += 1;
  return rows;
};
const HEAD = 'number,street,town\n';
const MANY = 'y'.repeat(1_000_000);

describe('rows of a CSV file', () => {
  it('should be read however long the file is', async () => {
    const part = `12,Jalan Contoh ${'y'.repeat(2_000)},Puchong\n`.repeat(100);
    expect(await rowsOf([HEAD, ...Array.from({ length: 60 }, () => part)])).toBe(6_001);
  });

  it.each([
    ['a quotation mark is not closed', [HEAD, '"', ...Array.from({ length: 8 }, () => MANY)]],
    ['nothing ends the row', Array.from({ length: 8 }, () => MANY)],
    ['it has too many cells', [HEAD, ','.repeat(600), '\n']],
  ])('should be refused with their number when %s', async (_case, parts) => {
    await expect(rowsOf(parts)).rejects.toMatchObject({
      code: 'ADDRESS_ROW_ENDLESS',
      extensions: { params: { row: expect.any(Number) } },
    });
  });
});
