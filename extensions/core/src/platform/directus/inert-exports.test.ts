import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { registerInertExports } from './inert-exports.ts';

/** Stands for Directus' services; on the real ones the integration tests look. */
class ExportService {
  transform(input: unknown, format: string, options?: { fields?: string[] }): string {
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
    const rows = [{ a: '=1', b: { c: '+6', d: ['@x'] }, e: -5, f: '-3.10', '=g': null, h: '-3+1' }];
    const wanted = [
      { a: "'=1", b: { c: "'+6", d: ['@x'] }, e: -5, f: '-3.10', "'=g": null, h: "'-3+1" },
    ];
    const answer = new ExportService().transform(rows, 'csv', { fields: ['a', '=g'] });
    expect(JSON.parse(answer)).toEqual([wanted, 'csv', ['a', "'=g"]]);
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
