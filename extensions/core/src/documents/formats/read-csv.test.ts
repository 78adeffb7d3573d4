import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { plainCell } from '../../../../domain/kernel/index.ts';
import { ReadError } from '../read-error.ts';
import { readCsv } from './read-csv.ts';

const read = (content: string | Buffer, maxCells = 1_000) =>
  readCsv(Buffer.from(content as string), 'list 16 NOV.csv', maxCells).sheets[0];
const texts = (content: string | Buffer) =>
  read(content)?.cells.map(({ address, text }) => `${address}=${text}`);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'read';
};

describe('encodings', () => {
  const line = 'Name,Café Ü\n';
  it.each([
    ['UTF-8', Buffer.from(line)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${line}`)],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${line}`, 'utf16le')],
    ['UTF-16 BE with its mark', Buffer.from(`\ufeff${line}`, 'utf16le').swap16()],
    ['UTF-16 LE without', Buffer.from(line, 'utf16le')],
    ['UTF-16 BE without', Buffer.from(line, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(line, 'latin1')],
  ])('should read %s', (_, bytes) => {
    expect(texts(bytes)).toEqual(['A1=Name', 'B1=Café Ü']);
  });

  it('should know the signs that only Windows-1252 has', () => {
    expect(texts(Buffer.from([0x31, 0x2c, 0x80, 0x93, 0x41]))).toEqual(['A1=1', 'B1=€“A']);
  });

  it('should refuse what is no text', () => {
    const bytes = Buffer.from([1, 0, 0, 0, 7, 0, 9, 9, 0, 0, 0, 4]);
    expect(codeOf(() => readCsv(bytes, 'x.csv', 100))).toMatch(/^NOT_A_TEXT/);
  });
});

describe('cells', () => {
  it.each([',', ';', '\t', '|'])('should find the delimiter %j', (sign) => {
    const rows = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ].map((row) => row.join(sign));
    expect(texts(rows.join('\n'))).toEqual(['A1=a', 'B1=b', 'C1=c', 'A2=1', 'B2=2', 'C2=3']);
  });

  it('should take the delimiter that the file names', () => {
    expect(texts('sep=^\r\na,b^c\r\n')).toEqual(['A1=a,b', 'B1=c']);
  });

  it('should keep zeros, formulas and long digits as the text they are', () => {
    expect(texts('0126000001,=1+1,-3,@cmd,+601,12345678901234567890\n')).toEqual([
      'A1=0126000001',
      'B1==1+1',
      'C1=-3',
      'D1=@cmd',
      'E1=+601',
      'F1=12345678901234567890',
    ]);
    expect(read('0126000001')?.cells[0]).not.toHaveProperty('number');
  });

  it('should keep quotes, delimiters and line breaks inside a cell', () => {
    expect(texts('"a ""b"", c\nd",e\n\nf')).toEqual(['A1=a "b", c\nd', 'B1=e', 'A3=f']);
  });

  it('should name the sheet after the file', () => {
    expect(read('a')?.name).toBe('list 16 NOV');
  });

  it('should say where a quotation mark is left open', () => {
    expect(codeOf(() => read('a,b\n1,"2\n3,4\n'))).toMatch(/^CSV_BROKEN_QUOTES.*row 2/);
  });

  it('should stop at too many cells', () => {
    expect(codeOf(() => read('a,b\nc,d\n', 3))).toMatch(/^TOO_MANY_CELLS/);
  });
});

test('should read back whatever a table holds', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/\0/g, ''));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2 }),
      (rows) => {
        const text = `sep=;\n${Papa.unparse(rows, { delimiter: ';', quotes: true })}`;
        const found = readCsv(Buffer.from(text), 'x.csv', 100_000).sheets[0]?.cells ?? [];
        const given = rows.flatMap((row, top) =>
          row.flatMap((value, left) =>
            value === '' ? [] : [{ row: top + 1, column: left + 1, value: plainCell(value) }],
          ),
        );
        expect(found.map(({ row, column, text: value }) => ({ row, column, value }))).toEqual(
          given,
        );
      },
    ),
  );
});
