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
/** Within all limits but the memory of a small thread: no matter of time. */
const manyCells = (): Buffer => Buffer.from('x,x,x,x,x\n'.repeat(240_000));

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
    const small = createFileReader({ ...READ_LIMITS, threadHeapMib: 96 });
    const files = [form(200_001), { fileName: 'big.csv', bytes: manyCells(), today }];
    const results = await small.readAll([...files, form(200_002)], PARSER_PROFILES);
    await small.close();
    expect(results.map(({ parsed }) => parsed.ok)).toEqual([true, false, true]);
    expect(results[1]?.parsed).toMatchObject({ error: { code: 'READ_OUT_OF_MEMORY' } });
    const [first, , third] = results.map(({ parsed }) => (parsed.ok ? parsed.drafts : []));
    expect(first?.map(({ values }) => values.serviceId)).toEqual(['TBBNR200001G']);
    expect(third?.map(({ values }) => values.serviceId)).toEqual(['TBBNR200002G']);
  });
});
