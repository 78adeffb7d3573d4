import { utils, write } from '@e965/xlsx';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { PARSER_PROFILES } from './index.ts';
import { activationForm } from '../../factories/partner-forms.ts';
import { createFileReader } from '../../../extensions/core/src/intake/reader/file-reader.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';

// A thread starts within seconds, on a machine that is busy as well.
vi.setConfig({ testTimeout: 60_000 });

const today = new Date('2026-11-26T00:00:00Z');
const form = (serial: number) => ({
  fileName: `A${serial}.xls`,
  bytes: activationForm({ serviceId: `TBBNR${serial}G` }),
  today,
});
const manyCells = (): Buffer => {
  const sheet = utils.aoa_to_sheet(Array.from({ length: 40_000 }, () => Array(6).fill('x')));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'S');
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
};

describe('several files', () => {
  const reader = createFileReader();
  afterAll(() => reader.close());

  it('should give what each gives alone, in the given order', async () => {
    const files = [
      ...Array.from({ length: 12 }, (_, index) => form(100_000 + index)),
      { fileName: 'words.xls', bytes: Buffer.from('no workbook'), today },
    ];
    const together = await reader.readAll(files, PARSER_PROFILES);
    const alone = [];
    for (const file of files) alone.push(await reader.read({ ...file, profiles: PARSER_PROFILES }));
    expect(together).toEqual(alone);
    expect(together.map(({ parsed }) => parsed.ok)).toEqual([...Array(12).fill(true), false]);
  });

  it('should be none for none', async () => {
    expect(await reader.readAll([], PARSER_PROFILES)).toEqual([]);
  });

  it('should go on after one that costs its thread', async () => {
    const hurried = createFileReader({ ...READ_LIMITS, milliseconds: 1_500, growthBytes: 1 });
    const files = [form(200_001), { fileName: 'big.xls', bytes: manyCells(), today }];
    const results = await hurried.readAll([...files, form(200_002)], PARSER_PROFILES);
    await hurried.close();
    expect(results).toHaveLength(3);
    expect(results[1]?.parsed).toMatchObject({ ok: false });
  });
});
