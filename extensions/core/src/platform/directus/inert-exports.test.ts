import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { registerInertExports } from './inert-exports.ts';

/** Stands for Directus' services; on the real ones the integration tests look. */
class ExportService {
  transform(
    input: unknown,
    format: string,
    options?: { fields?: string[]; includeHeader?: boolean },
  ): string {
    return JSON.stringify([input, format, options?.fields ?? null]);
  }
}
class ImportService {
  importCSV(collection: string, stream: Readable): Promise<string> {
    return text(stream).then((csv) => `${collection}:${csv}`);
  }
}
const services = { ExportService, ImportService };
registerInertExports({} as never, { services } as never);

describe('an export', () => {
  it('should have inert cells, also in records and headings', () => {
    const rows = [
      { a: '=1', b: { c: '+6', d: ['@x'] }, e: -5, f: '-3.10', '=g': null, h: '-3+1' },
      { a: 'x "y"', b: null, e: true, i: new Date(0), j: {} },
    ];
    const csv = new ExportService().transform(rows, 'csv');
    expect(csv.split('\n')).toEqual([
      `"a","b.c","b.d","e","f","'=g","h","b","i","j"`,
      `"'=1","'+6","[""@x""]",-5,"-3.10",,"'-3+1",,,`,
      `"x ""y""",,,true,,,,,"1970-01-01T00:00:00.000Z","{}"`,
    ]);
  });

  it('should have the columns that are asked for, in parts, and of one row', () => {
    const rows = [{ a: 1, b: { c: 'x' }, d: 2 }];
    const exporting = new ExportService();
    const fields = ['b.c', '=a', 'a'];
    expect(exporting.transform(rows, 'csv_utf8', { fields })).toBe(`\ufeff"b.c","'=a","a"\n"x",,1`);
    expect(exporting.transform(rows, 'csv', { fields, includeHeader: false })).toBe('\n"x",,1');
    expect(exporting.transform({ a: '=1' }, 'csv')).toBe(`"a"\n"'=1"`);
    expect(exporting.transform([], 'csv')).toBe('');
  });

  it('should leave other formats alone', () => {
    const rows = [{ a: '=1' }];
    expect(JSON.parse(new ExportService().transform(rows, 'json'))).toEqual([rows, 'json', null]);
  });
});

describe('an import', () => {
  const read = (csv: string) =>
    new ImportService().importCSV('x', Readable.from([Buffer.from(csv.slice(0, 9)), csv.slice(9)]));

  it('should see what was there before the export', async () => {
    const csv =
      'id,name\r\n1,"\'=HYPERLINK(""a"",1)"\r\n2,\'+6012\r\n3,"O\'Brien, ""x""\nnext"\r\n';
    expect(await read(csv)).toBe(
      'x:id,name\r\n1,"=HYPERLINK(""a"",1)"\r\n2,+6012\r\n3,"O\'Brien, ""x""\nnext"\r\n',
    );
  });

  it('should end with the error of its source', async () => {
    const broken = new Readable({ read: () => undefined });
    const answer = new ImportService().importCSV('x', broken);
    broken.destroy(new Error('cut off'));
    await expect(answer).rejects.toThrow('cut off');
  });
});
