import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extensions/core/src/documents/formats/read-document.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';
import {
  createFileReader,
  type FileReader,
} from '../../../extensions/core/src/intake/reader/file-reader.ts';
import {
  parseDocument,
  type ParsedDraft,
} from '../../../extensions/domain/intake/parse-document.ts';
import { PARSER_PROFILES } from './index.ts';

/** What stands beside the cells, or should stand in them: comments, drawings, results of formulas. */

const HEADER = [
  ...['WO No.', 'WO Type', 'Sales/Modi Type', 'Service No.', 'Customer Name', 'Contact No'],
  ...['App Date', 'App Time', 'Building Name', 'SI Name', 'Status'],
];
const TODAY = new Date('2026-11-29T04:00:00Z');
const ROW = (at: number): string[] => [
  ...[`A996300${at}`, 'ACTIVATION', 'New Sales', `TBBNA96300${at}G`, 'AMINA BINTI REKAAN'],
  ...['012-6950123', '09/12/2026', '09:00', 'VISTA CONTOH', 'Amin', 'Pending'],
];
const ROWS = [HEADER, ROW(1), ROW(2)];
const bookOf = (bookType: 'xlsx' | 'biff8' = 'xlsx', rows: unknown[][] = ROWS): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Orders');
  return Buffer.from(write(book, { type: 'buffer', bookType, bookSST: true }) as Uint8Array);
};
/** Parts of an `.xlsx`, changed or added. */
const withParts = (bytes: Buffer, parts: Record<string, string | ((xml: string) => string)>) => {
  const zip = CFB.read(bytes, { type: 'buffer' });
  for (const [path, change] of Object.entries(parts)) {
    const part = CFB.find(zip, path);
    if (typeof change === 'string') CFB.utils.cfb_add(zip, path, Buffer.from(change));
    else if (part)
      part.content = Buffer.from(change(Buffer.from(part.content as Uint8Array).toString()));
    else throw new Error(`no ${path}`);
  }
  return Buffer.from(CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array);
};
const SHEET = '/xl/worksheets/sheet1.xml';
const relations = (...targets: string[]): string =>
  `<Relationships>${targets.map((target, at) => `<Relationship Id="r${at}" Target="${target}"/>`).join('')}</Relationships>`;
const commented = (bytes: Buffer, comments: Record<string, string>): Buffer =>
  withParts(bytes, {
    '/xl/worksheets/_rels/sheet1.xml.rels': relations('../comments1.xml'),
    '/xl/comments1.xml': `<comments><commentList>${Object.entries(comments)
      .map(
        ([cell, text]) =>
          `<comment ref="${cell}"><text><r><rPr><b/></rPr><t>${text}</t></r></text></comment>`,
      )
      .join('')}</commentList></comments>`,
  });
const shape = (text: string): string =>
  `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const drawn = (bytes: Buffer, ...shapes: string[]): Buffer =>
  withParts(bytes, {
    '/xl/worksheets/_rels/sheet1.xml.rels': relations('/xl/drawings/drawing1.xml'),
    '/xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${shapes.join('')}</xdr:wsDr>`,
  });
const formula = (address: string, cell: string) => (xml: string) =>
  xml.replace(new RegExp(`<c r="${address}"[^>]*>.*?</c>`), cell);

const read = async (bytes: Buffer, fileName = 'list.xlsx') => {
  const document = await readDocument(bytes, fileName, READ_LIMITS);
  const parsed = parseDocument({ document, fileName, profiles: PARSER_PROFILES, today: TODAY });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { ...parsed, notes: (parsed.notes ?? []).map(({ message }) => message) };
};
const toldOf = ({ status, errors, warnings }: ParsedDraft): string =>
  [...errors, ...warnings].map(({ code, field }) => `${code} ${field ?? ''}`.trim()).join(', ') ||
  status;

describe('a comment at a cell', () => {
  it('should be named, and be a doubt at its order', async () => {
    const { drafts, notes } = await read(
      commented(bookOf(), { A1: 'Number of the work order', G2: 'customer wants 2pm' }),
    );
    expect(drafts.map(toldOf)).toEqual(['COMMENT_DOUBTED', 'valid']);
    expect(notes).toEqual([
      'Sheet "Orders": comments were not read (2): A1 “Number of the work order”, G2 “customer wants 2pm”.',
    ]);
  });

  it('should show no secret', async () => {
    const { notes } = await read(commented(bookOf(), { E2: 'Password: Zq7x01' }));
    expect(notes.join()).not.toContain('Zq7x01');
  });

  it('should be read of a thread where there is one', async () => {
    const bytes = withParts(commented(bookOf(), { G2: 'Your version of Excel allows …' }), {
      '/xl/worksheets/_rels/sheet1.xml.rels': () =>
        relations('../comments1.xml', '../threadedComments/threadedComment1.xml'),
      '/xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="G2"><text>2pm?</text></threadedComment><threadedComment ref="G2"><text>yes</text></threadedComment></ThreadedComments>',
    });
    expect((await read(bytes)).notes[0]).toContain('(1): G2 “2pm? yes”');
  });

  it('should be no part of the value in SpreadsheetML', async () => {
    const cell = (text: string, more = ''): string =>
      `<Cell><Data ss:Type="String">${text}</Data>${more}</Cell>`;
    const rows = ROWS.map(
      (row, at) =>
        `<Row>${row.map((text, column) => cell(text, at === 1 && column === 4 ? '<Comment ss:Author="A"><ss:Data><B>A:</B>call first</ss:Data></Comment>' : '')).join('')}</Row>`,
    );
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Orders"><Table>${rows.join('')}</Table></Worksheet></Workbook>`;
    const { drafts, notes } = await read(Buffer.from(xml), 'list.xls');
    expect(drafts[0]?.values.customerName).toBe('AMINA BINTI REKAAN');
    expect([drafts.map(toldOf), notes.length]).toEqual([['COMMENT_DOUBTED', 'valid'], 1]);
  });
});

describe('a text box', () => {
  it.each([
    ['Prepared by the partner', ['valid', 'valid']],
    ['ALL ORDERS CANCELLED', ['ROW_HELD', 'ROW_HELD']],
    ['Appointment moved to 15 Dec', ['ROW_HELD', 'ROW_HELD']],
  ])('should be named, and be a doubt where it calls orders off: %s', async (text, told) => {
    const { drafts, notes } = await read(drawn(bookOf(), shape(text), shape(' ')));
    expect(drafts.map(toldOf)).toEqual(told);
    expect(notes).toEqual([`Sheet "Orders": text boxes were not read (1): “${text}”.`]);
  });

  it('should be counted once where older programs get another drawing', async () => {
    const both = `<mc:AlternateContent><mc:Choice>${shape('Legend')}</mc:Choice><mc:Fallback>${shape('Legend')}</mc:Fallback></mc:AlternateContent>`;
    expect((await read(drawn(bookOf(), both))).notes[0]).toContain('(1)');
  });
});

describe('a formula without a result', () => {
  const later = (xml: string): string =>
    xml.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>');
  it.each<[what: string, cell: string, parts: Record<string, (xml: string) => string>]>([
    ['no value', '<c r="I2"><f>Data!A1</f></c>', {}],
    ['an empty one', '<c r="I2"><f>Data!A1</f><v></v></c>', {}],
    ['an empty one in short', '<c r="I2"><f t="shared" si="0"/><v/></c>', {}],
    ['a zero of a program', '<c r="I2"><f>A1</f><v>0</v></c>', { '/xl/workbook.xml': later }],
  ])('should be an error at its field and be named: %s', async (_, cell, parts) => {
    const bytes = withParts(bookOf(), { ...parts, [SHEET]: formula('I2', cell) });
    const { drafts, notes } = await read(bytes);
    expect(drafts.map(toldOf)).toEqual(['CELL_ERROR building', 'valid']);
    expect(drafts[0]?.values.building).toBeNull();
    expect(notes[0]).toContain('formulas without a stored result were not read (1): I2.');
  });

  it.each([
    ['a result', '<c r="I2" t="str"><f>A1</f><v>VISTA</v></c>', 'VISTA'],
    ['an empty text', '<c r="I2" t="str"><f>A1</f><v></v></c>', null],
  ])('should be read by what is stored: %s', async (_, cell, building) => {
    const bytes = withParts(bookOf(), { [SHEET]: formula('I2', cell) });
    const { drafts, notes } = await read(bytes);
    expect([drafts[0]?.values.building, drafts.map(toldOf), notes]).toEqual([
      building,
      ['valid', 'valid'],
      [],
    ]);
  });

  it('should make no order of a row that only waits to be filled in', async () => {
    const prepared =
      '<row r="4"><c r="B4"><f>A1</f></c><c r="C4"><f>A1</f></c><c r="I4"><f>A1</f></c></row></sheetData>';
    const bytes = withParts(bookOf(), { [SHEET]: (xml) => xml.replace('</sheetData>', prepared) });
    const { drafts, notes } = await read(bytes);
    expect(drafts.map(toldOf)).toEqual(['valid', 'valid']);
    expect(notes[0]).toContain('(3): B4, C4, I4');
  });

  it('should be told in SpreadsheetML', async () => {
    const rows = ROWS.map(
      (row, at) =>
        `<Row>${row.map((text, column) => (at === 1 && column === 8 ? '<Cell ss:Formula="=R1C1"/>' : `<Cell><Data ss:Type="String">${text}</Data></Cell>`)).join('')}</Row>`,
    );
    const xml = `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Orders"><Table>${rows.join('')}</Table></Worksheet></Workbook>`;
    expect((await read(Buffer.from(xml), 'list.xls')).drafts.map(toldOf)).toEqual([
      'CELL_ERROR building',
      'valid',
    ]);
  });
});

const record = (type: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
};
const words = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => bytes.writeUInt16LE(number, at * 2));
  return bytes;
};
/** An object of a sheet of an `.xls` with its text, cut in two. */
const object = (kind: number, id: number, text: string): Buffer => {
  const half = Math.ceil(text.length / 2);
  return Buffer.concat([
    record(0x5d, words(0x15, 0x12, kind, id, 0, 0, 0, 0, 0, 0, 0)),
    record(0x1b6, words(0, 0, 0, 0, 0, text.length, 16, 0, 0)),
    record(0x3c, Buffer.concat([Buffer.from([0]), Buffer.from(text.slice(0, half), 'latin1')])),
    record(0x3c, Buffer.concat([Buffer.from([1]), Buffer.from(text.slice(half), 'utf16le')])),
    record(0x3c, Buffer.alloc(16)),
  ]);
};
/** The only sheet of an `.xls` with more records before its end. */
const withRecords = (bytes: Buffer, ...records: Buffer[]): Buffer => {
  const container = CFB.read(bytes, { type: 'buffer' });
  const entry = CFB.find(container, 'Workbook');
  if (!entry) throw new Error('no workbook');
  const stream = Buffer.from(entry.content as Uint8Array);
  const end = stream.lastIndexOf(Buffer.from([0x0a, 0, 0, 0]));
  const content = Buffer.concat([stream.subarray(0, end), ...records, stream.subarray(end)]);
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/Workbook', content);
  return Buffer.from(CFB.write(made, { type: 'buffer' }) as Uint8Array);
};

describe('an .xls', () => {
  it('should say what stands beside its cells', async () => {
    const bytes = withRecords(
      bookOf('biff8'),
      object(0x19, 1, 'ring first'),
      object(0x06, 2, 'Legend'),
      record(0x1c, words(2, 6, 0, 1, 1)),
    );
    const { drafts, notes } = await read(bytes, 'list.xls');
    expect(drafts.map(toldOf)).toEqual(['valid', 'COMMENT_DOUBTED']);
    expect(notes).toEqual([
      'Sheet "Orders": comments were not read (1): G3 “ring first”.',
      'Sheet "Orders": text boxes were not read (1): “Legend”.',
    ]);
  });

  it.each([
    ['left to who opens the file', 2, 'CELL_ERROR building'],
    ['a zero, which is no name', 0, 'valid'],
  ])('should tell a formula that was never calculated: %s', async (_, options, told) => {
    const rows = [HEADER, ROW(1).with(8, ''), ROW(2)];
    const result = record(
      6,
      Buffer.concat([words(1, 8, 0), Buffer.alloc(8), words(options, 0, 0, 0)]),
    );
    const { drafts } = await read(withRecords(bookOf('biff8', rows), result), 'list.xls');
    expect(drafts.map(toldOf)).toEqual([told, 'valid']);
  });
});

describe('an .xls whose list of other sheets is damaged', () => {
  it('should be read, where the spreadsheet library would never end', async () => {
    const bytes = withRecords(bookOf('biff8'), record(0x17, Buffer.from([2])));
    const reader = createFileReader({ ...READ_LIMITS, milliseconds: 10_000 });
    const input = { bytes, fileName: 'l.xls', profiles: PARSER_PROFILES, today: TODAY };
    const { parsed } = await reader.read(input);
    await reader.close();
    expect(parsed.ok ? parsed.drafts.map(toldOf) : parsed.error.code).toEqual(['valid', 'valid']);
  }, 60_000);
});

describe('a list that is read row by row', () => {
  it('should say the same', async () => {
    const bytes = withParts(
      drawn(bookOf('xlsx', [...ROWS, ROW(3), ROW(4)]), shape('Order A9963001 cancelled')),
      {
        '/xl/worksheets/_rels/sheet1.xml.rels': () =>
          relations('../drawings/drawing1.xml', '../comments/comment1.xml'),
        '/xl/comments/comment1.xml':
          '<comments><comment ref="E5"><text><t>new owner</t></text></comment></comments>',
        [SHEET]: formula('J3', '<c r="J3"><f>A1</f></c>'),
      },
    );
    const input = { bytes, fileName: 'l.xlsx', profiles: PARSER_PROFILES, today: TODAY };
    const [inRows, atOnce] = [0, Infinity].map((streamFromBytes) =>
      createFileReader({ ...READ_LIMITS, milliseconds: 60_000, streamFromBytes }),
    ) as [FileReader, FileReader];
    const { parsed, ...rest } = await inRows.read(input);
    const whole = await atOnce.read(input);
    if (!parsed.ok || !whole.parsed.ok) throw new Error('not read');
    expect({ ...rest, drafts: parsed.drafts }).toEqual({
      ...{ previews: whole.previews, list: whole.list },
      drafts: whole.parsed.drafts,
    });
    expect(parsed.notes?.map(({ code }) => code).sort()).toEqual(
      whole.parsed.notes?.map(({ code }) => code).sort(),
    );
    expect(parsed.drafts.map(toldOf)).toEqual([
      'ROW_HELD',
      'CELL_ERROR siName, ROW_HELD',
      'ROW_HELD',
      'COMMENT_DOUBTED, ROW_HELD',
    ]);
    await Promise.all([inRows.close(), atOnce.close()]);
  }, 120_000);
});
