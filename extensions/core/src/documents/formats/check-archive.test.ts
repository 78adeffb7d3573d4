import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { checkArchive } from './check-archive.ts';
import { READ_LIMITS } from '../limits.ts';

const WORKBOOK = 'xl/workbook.xml';

/** A sound workbook whose list of sheets is written anew. */
const workbookWith = (
  change: (xml: string) => string,
  encoded = (xml: string): Buffer => Buffer.from(xml),
): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Service ID', 'TBBNA990001G']]), 'One');
  const archive = CFB.read(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, {
    type: 'buffer',
  });
  const at = (archive.FullPaths as string[]).findIndex((path) => path.endsWith(WORKBOOK));
  const entry = archive.FileIndex[at];
  if (!entry) throw new Error('There is no workbook in the archive');
  const xml = encoded(change(Buffer.from(entry.content ?? []).toString()));
  Object.assign(entry, { content: xml, size: xml.length });
  return Buffer.from(
    CFB.write(archive, { type: 'buffer', fileType: 'zip' } as never) as unknown as Uint8Array,
  );
};

const NOTHING = {
  ...{ hidesSome: false, strikesSome: false },
  ...{ calculatesSome: false, hasAside: false },
};

describe('an archive', () => {
  it('should pass when it names each of its sheets', async () => {
    await expect(
      checkArchive(
        workbookWith((xml) => xml),
        READ_LIMITS,
      ),
    ).resolves.toEqual(NOTHING);
  });

  it('should be refused when it names more ranges than a form can have', async () => {
    const named = (count: number) =>
      workbookWith((xml) =>
        xml.replace(
          '</sheets>',
          `</sheets><definedNames>${'<definedName name="a">One!$A$1</definedName>'.repeat(count)}</definedNames>`,
        ),
      );
    const check = (count: number) => checkArchive(named(count), READ_LIMITS);
    await expect(check(READ_LIMITS.definedNames)).resolves.toEqual(NOTHING);
    await expect(check(READ_LIMITS.definedNames + 1)).rejects.toMatchObject({
      code: 'TOO_MANY_NAMES',
    });
  });

  const ENCODINGS = [
    ['UTF-8', (xml: string) => Buffer.from(xml)],
    ['UTF-16 with a mark', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['UTF-16 without a mark', (xml: string) => Buffer.from(xml, 'utf16le').swap16()],
  ] as const;

  it.each(ENCODINGS)(
    'should be refused when it names one sheet again and again in %s',
    async (_, encoded) => {
      const often = workbookWith(
        (xml) => xml.replace(/<sheet [^>]*\/>/, (sheet) => sheet.repeat(300)),
        encoded,
      );
      await expect(checkArchive(often, READ_LIMITS)).rejects.toMatchObject({
        code: 'CORRUPT_ARCHIVE',
      });
    },
  );
});
