import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { orderList } from '../../factories/partner-forms.ts';
import { PARSER_PROFILES } from './index.ts';
import { createFileReader } from '../../../extensions/core/src/intake/reader/file-reader.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';
import type { ParseReply, ParseTask } from '../../../extensions/core/src/intake/reader/messages.ts';
import { createSender } from '../../../extensions/core/src/intake/reader/profile-sets.ts';
import { createSharedThread } from '../../../extensions/core/src/documents/index.ts';
import { readWorkbook } from '../../../extensions/core/src/documents/formats/read-workbook.ts';
import { openParts } from '../../../extensions/core/src/documents/formats/xlsx/package-parts.ts';
import {
  numberFormats,
  sharedStrings,
  sheetsOf,
} from '../../../extensions/core/src/documents/formats/xlsx/shared-parts.ts';
import type { Range } from '../../../extensions/domain/documents/index.ts';
import { rowsOfSheet } from '../../../extensions/core/src/documents/formats/xlsx/sheet-rows.ts';

// A thread starts within seconds, on a machine that is busy as well.
vi.setConfig({ testTimeout: 60_000 });

const LISTS = fileURLToPath(new URL('../../../../shared/samples/lists/', import.meta.url));
const lists = existsSync(LISTS) ? readdirSync(LISTS) : [];

const readInRows = async (bytes: Buffer) => {
  const parts = await openParts(bytes);
  const { sheets: found, is1904 } = await sheetsOf(parts);
  const strings = await sharedStrings(parts);
  const shared = { strings, formats: await numberFormats(parts), is1904 };
  const sheets = [];
  for (const { name, path } of found) {
    const cells = [];
    const sheet: { merges: readonly Range[] } = { merges: [] };
    const read = rowsOfSheet(parts, path, shared, ({ merges }) => (sheet.merges = merges));
    for await (const rows of read) cells.push(...rows.flat());
    sheets.push({ name, cells, merges: sheet.merges });
  }
  parts.close();
  return { sheets };
};

describe.skipIf(lists.length === 0)('lists of the sample set', () => {
  it.each(lists)('should give the cells of %s that the library gives', async (name) => {
    const bytes = readFileSync(LISTS + name);
    expect(await readInRows(bytes)).toEqual(readWorkbook(bytes, 1_000_000));
  });

  // The longest is the thousand rows ten times over: its cells are compared above.
  it.each(lists.filter((name) => !name.includes('10000')))(
    'should give the drafts of %s row by row',
    async (name) => {
      const input = {
        bytes: readFileSync(LISTS + name),
        fileName: name,
        profiles: PARSER_PROFILES,
        today: new Date(0),
      };
      // A slow machine may take long over both; how long a file may take is another test's matter.
      const limits = { ...READ_LIMITS, milliseconds: 240_000 };
      const inRows = createFileReader({ ...limits, streamFromBytes: 0 });
      const atOnce = createFileReader({ ...limits, streamFromBytes: Infinity });
      expect(await inRows.read(input)).toEqual(await atOnce.read(input));
      await Promise.all([inRows.close(), atOnce.close()]);
    },
    300_000,
  );
});

const cell: fc.Arbitrary<CellObject> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((v): CellObject => ({ t: 's', v })),
  fc
    .constantFrom('a\nb', ' led ', '_x000D_', '<&">', '=1+1')
    .map((v): CellObject => ({ t: 's', v })),
  fc.boolean().map((v): CellObject => ({ t: 'b', v })),
  fc.integer({ min: -1e12, max: 1e12 }).map((v): CellObject => ({ t: 'n', v })),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((v): CellObject => ({ t: 'n', v })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 80_000 }),
      fc.constantFrom('dd/mm/yyyy', 'h:mm', '0.00', 'd-mmm'),
    )
    .map(([v, z]): CellObject => ({ t: 'n', v, z })),
  fc.constant<CellObject>({ t: 'e', v: 0x2a, w: '#N/A' }),
);

test('should read whatever a workbook holds as the library does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.option(cell), { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (rows, bookSST) => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'One');
        utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'Two & three');
        const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer;
        expect(await readInRows(bytes)).toEqual(readWorkbook(bytes, 1_000_000));
      },
    ),
    { numRuns: 60 },
  );
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    'WO No.': `A${1_000_000 + index}`,
    'WO Type': 'ACTIVATION',
    'Service No.': `TBBNA${1_000_000 + (index === count - 1 ? 0 : index)}G`,
    'Customer Name': `CONTOH ${index}`,
    'App Date': '16/11/2026',
    'App Time': '09:00',
  }));

describe('handing over', () => {
  const bytes = orderList(rowsOf(6_000));
  const today = new Date(0);
  const open = () =>
    createSharedThread<ParseTask, ParseReply>({
      file: fileURLToPath(
        new URL('../../../extensions/core/src/intake/reader/parse-thread.ts', import.meta.url),
      ),
      limits: { ...READ_LIMITS, streamFromBytes: 0, milliseconds: 240_000 },
      onNew: () => undefined,
    });
  const ask = (thread: ReturnType<typeof open>, onPart: (part: unknown) => Promise<void>) =>
    thread.ask(
      'a company',
      () => ({
        task: {
          task: 'read',
          bytes: new Uint8Array(bytes).buffer,
          fileName: 'list.xlsx',
          today: today.toISOString(),
          profiles: createSender().send(PARSER_PROFILES),
        },
        moved: [],
      }),
      onPart,
    );

  it('should read no more than is taken', async () => {
    const thread = open();
    let inHand = 0;
    let most = 0;
    let count = 0;
    await ask(thread, async (drafts) => {
      inHand += 1;
      most = Math.max(most, inHand);
      count += (drafts as unknown[]).length;
      await new Promise((resolve) => setTimeout(resolve, 5));
      inHand -= 1;
    });
    await thread.close();
    expect(most).toBe(1);
    expect(count).toBe(6_000);
  });

  it('should fail with whoever takes the parts, and read the next file', async () => {
    const thread = open();
    await expect(ask(thread, () => Promise.reject(new Error('no room')))).rejects.toThrow(
      'no room',
    );
    let count = 0;
    await ask(thread, async (drafts) => void (count += (drafts as unknown[]).length));
    await thread.close();
    expect(count).toBe(6_000);
  });

  it('should be put together again by the reader', async () => {
    const reader = createFileReader();
    const { parsed } = await reader.read({
      bytes,
      fileName: 'list.xlsx',
      profiles: PARSER_PROFILES,
      today,
    });
    await reader.close();
    expect(parsed.ok && parsed.drafts.map(({ values }) => values.woNumber)).toEqual(
      rowsOf(6_000).map((row) => row['WO No.']),
    );
  });
});
