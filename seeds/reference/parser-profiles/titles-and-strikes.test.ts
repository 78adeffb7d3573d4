import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extensions/core/src/documents/formats/read-document.ts';
import {
  createFileReader,
  type FileReader,
} from '../../../extensions/core/src/intake/reader/file-reader.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';
import {
  parseDocument,
  type ParsedDraft,
} from '../../../extensions/domain/intake/parse-document.ts';
import { PARSER_PROFILES } from './index.ts';

const HEADER = [
  ...['WO No.', 'WO Type', 'Sales/Modi Type', 'Service No.', 'Customer Name', 'Contact No'],
  ...['App Date', 'App Time', 'Building Name', 'SI Name', 'Status'],
];
const TODAY = new Date('2026-11-29T04:00:00Z');
const [KIND, NAME, BUILDING, STATUS] = [2, 4, 8, 10];

type Cells = readonly string[];
const rowOf = (at: number, over: Record<number, string> = {}): Cells =>
  [
    ...[`A996200${at}`, 'ACTIVATION', 'New Sales', `TBBNA96200${at}G`, 'AMINA BINTI REKAAN'],
    ...['012-6950123', '09/12/2026', '09:00', '', 'Amin', 'Pending'],
  ].map((value, column) => over[column] ?? value);
const bookOf = (rows: readonly Cells[], bookType: 'xlsx' | 'biff8' = 'xlsx'): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'Orders');
  return Buffer.from(write(book, { type: 'buffer', bookType, bookSST: true }) as Uint8Array);
};

const read = async (bytes: Buffer, fileName = 'list.xlsx') => {
  const document = await readDocument(bytes, fileName, READ_LIMITS);
  const parsed = parseDocument({ document, fileName, profiles: PARSER_PROFILES, today: TODAY });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { ...parsed, notes: parsed.notes ?? [] };
};
const toldOf = ({ status, errors, warnings }: ParsedDraft): string =>
  [...errors, ...warnings].map(({ code, field }) => `${code} ${field ?? ''}`.trim()).join(', ') ||
  status;

describe('a title above orders of a list', () => {
  it.each<[title: string, cells: Cells]>([
    ['in one cell', ['BUILDING: VISTA CONTOH']],
    ['with a count', ['Building Name : VISTA CONTOH (2 orders)']],
    ['in two cells', ['Building', 'VISTA CONTOH']],
    ['in Malay', ['Nama Bangunan = VISTA CONTOH']],
    ['behind a dash', ['PROJECT - VISTA CONTOH']],
  ])('should give its value to the rows below, %s', async (_, cells) => {
    const { drafts } = await read(bookOf([HEADER, cells, rowOf(1), rowOf(2)]));
    expect(drafts.map(({ values }) => values.building)).toEqual(['VISTA CONTOH', 'VISTA CONTOH']);
    expect(drafts.map(toldOf)).toEqual(['valid', 'valid']);
    const cell = cells.length === 1 ? 'A2' : 'B2';
    expect(drafts[1]?.sources.building).toMatchObject({ sheet: 'Orders', cells: [cell] });
  });

  it('should hold until the next one, also for a column that the list does not have', async () => {
    const without = (row: Cells) => row.filter((_, column) => column !== BUILDING);
    const rows = [
      ...[['Building: VISTA CONTOH'], rowOf(1), ['Building: MENARA REKAAN'], rowOf(2)],
    ].map((row) => (row.length > 1 ? without(row) : row));
    const { drafts } = await read(bookOf([without(HEADER), ...rows]));
    expect(drafts.map(({ values }) => values.building)).toEqual(['VISTA CONTOH', 'MENARA REKAAN']);
    expect(drafts.map(toldOf)).toEqual(['valid', 'valid']);
  });

  it('should hold for the whole list above its header', async () => {
    const { drafts } = await read(bookOf([['Building: VISTA CONTOH'], HEADER, rowOf(1)]));
    expect(drafts.map(({ values }) => values.building)).toEqual(['VISTA CONTOH']);
  });

  it.each<[what: string, rows: readonly Cells[], told: readonly string[]]>([
    [
      'another value of the row',
      [['Building: VISTA CONTOH'], rowOf(1, { [BUILDING]: 'MENARA B' })],
      ['TITLE_DOUBTED building'],
    ],
    [
      'more of the same',
      [['Building: VISTA CONTOH'], rowOf(1, { [BUILDING]: 'VISTA CONTOH A' })],
      ['valid'],
    ],
    [
      'a line of sums',
      [['Building: VISTA CONTOH'], rowOf(1), ['TOTAL', '1'], rowOf(2)],
      ['valid', 'TITLE_DOUBTED building'],
    ],
    [
      'an empty row',
      [['Building: VISTA CONTOH'], rowOf(1), [], rowOf(2)],
      ['valid', 'TITLE_DOUBTED building'],
    ],
    [
      'a title of another kind',
      [['Building: VISTA CONTOH'], ['Team 7'], rowOf(1)],
      ['TITLE_DOUBTED building'],
    ],
    [
      'a building’s name alone',
      [['VISTA CONTOH'], rowOf(1), rowOf(2)],
      ['TITLE_DOUBTED building', 'TITLE_DOUBTED building'],
    ],
    [
      'a name above rows with a building',
      [['Team 7'], rowOf(1, { [BUILDING]: 'VISTA' })],
      ['valid'],
    ],
    ['the type of the rows', [['ACTIVATION'], rowOf(1)], ['valid']],
    ['another type', [['MODIFICATION'], rowOf(1, { [BUILDING]: 'VISTA' })], ['TITLE_DOUBTED']],
    ['a state', [['CANCELLED'], rowOf(1, { [BUILDING]: 'VISTA' })], ['ROW_HELD status']],
    [
      'a state of done',
      [['COMPLETED ORDERS'], rowOf(1, { [BUILDING]: 'VISTA', [STATUS]: '' })],
      ['ROW_HELD status'],
    ],
    [
      'another day',
      [['10/12/2026'], rowOf(1, { [BUILDING]: 'VISTA' })],
      ['TITLE_DOUBTED appointment'],
    ],
    ['the same day', [['9 DEC 2026'], rowOf(1, { [BUILDING]: 'VISTA' })], ['valid']],
    [
      'somebody’s number',
      [['Contact No: 013-7770123'], rowOf(1, { [BUILDING]: 'VISTA' })],
      ['ROWS_TOO_SHORT'],
    ],
  ])('should be told from what follows it: %s', async (_, rows, told) => {
    const { drafts } = await read(bookOf([HEADER, ...rows]));
    expect(drafts.map(toldOf)).toEqual(told);
    expect(drafts.every(({ values }) => values.phone === '0126950123')).toBe(true);
  });

  it('should be named when nobody reads it, without its secrets', async () => {
    const rows = [HEADER, ['Lobby PW: Zq7x01'], rowOf(1), ['Legend']];
    const { notes, junk } = await read(bookOf(rows));
    expect(notes.map(({ code }) => code)).toEqual(['TITLES_NOT_READ']);
    expect(notes[0]?.message).toContain('2 “Lobby PW: ••••••”');
    expect(junk.map(({ kind }) => kind)).toEqual(['title', 'heading']);
  });

  it('should be named above the header where rows have no building', async () => {
    const { notes, drafts } = await read(bookOf([['VISTA CONTOH'], HEADER, rowOf(1)]));
    expect([notes.map(({ code }) => code), drafts.map(toldOf)]).toEqual([
      ['TITLES_NOT_READ'],
      ['valid'],
    ]);
    const full = rowOf(1, { [BUILDING]: 'VISTA' });
    expect((await read(bookOf([['List of 9 December'], HEADER, full]))).notes).toEqual([]);
  });
});

describe('the kind of a row', () => {
  it.each([
    ['MODIFICATION', 'Outdoor Relocation', 'MODIFICATION_OUTDOOR', 'valid'],
    ['MODIFICATION', 'Indoor', 'MODIFICATION_INDOOR', 'valid'],
    ['MODIFICATION', 'MODIFICATION', 'MODIFICATION_OUTDOOR', 'INVALID_VALUE orderType'],
    ['MODIFICATION', '', 'MODIFICATION_OUTDOOR', 'INVALID_VALUE orderType'],
    ['MODIFICATION', 'Indoor / Outdoor', 'MODIFICATION_OUTDOOR', 'INVALID_VALUE orderType'],
    ['ACTIVATION', 'Downgrade', 'ACTIVATION', 'INVALID_VALUE orderType'],
    ['ACTIVATION', 'Relocation', 'ACTIVATION', 'INVALID_VALUE orderType'],
    ['ACTIVATION', 'New', 'ACTIVATION', 'valid'],
    ['ACTIVATION', '', 'ACTIVATION', 'valid'],
    ['ACTIVATION', 'Upgrade', 'VALUE_ADDED_SERVICE_UPGRADE', 'valid'],
    ['ACTIVATION', 'No upgrade', 'ACTIVATION', 'INVALID_VALUE orderType'],
  ])('should be doubted where nobody knows it: %s, %s', async (type, sub, kind, told) => {
    const row = rowOf(1, { 1: type, [KIND]: sub, [BUILDING]: 'VISTA' });
    const { drafts } = await read(bookOf([HEADER, row]));
    expect([drafts[0]?.values.orderType, drafts.map(toldOf)]).toEqual([kind, [told]]);
  });
});

const LIST = [
  HEADER,
  rowOf(1, { [BUILDING]: 'VISTA CONTOH', [NAME]: 'ALI SITI REKAAN' }),
  rowOf(2, { [BUILDING]: 'VISTA CONTOH' }),
];

/** Parts of a written `.xlsx`, changed. */
const changed = (bytes: Buffer, changes: Record<string, (xml: string) => string>): Buffer => {
  const zip = CFB.read(bytes, { type: 'buffer' });
  for (const [path, change] of Object.entries(changes)) {
    const part = CFB.find(zip, path);
    if (!part) throw new Error(`no ${path}`);
    part.content = Buffer.from(change(Buffer.from(part.content as Uint8Array).toString()));
  }
  return Buffer.from(CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array);
};
/** A second font, and a style of cells that is written in it. */
const withStruckStyle = (strike: string) => (xml: string) =>
  xml
    .replace(/<fonts[\s\S]*?<\/fonts>/, `<fonts><font/><font>${strike}</font></fonts>`)
    .replace(/<cellXfs[\s\S]*?<\/cellXfs>/, '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>');
const styled = (addresses: readonly string[]) => (xml: string) =>
  addresses.reduce(
    (text, address) => text.replace(`<c r="${address}"`, `<c r="${address}" s="1"`),
    xml.replaceAll(/(<c r="\w+") s="\d+"/g, '$1'),
  );
const run = (text: string, properties = ''): string =>
  `<r>${properties && `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
const COLUMNS = [...'ABCDEFGHIJK'];

describe('what is struck through in a workbook', () => {
  const struck = (addresses: readonly string[], strike = '<strike/>') =>
    changed(bookOf(LIST), {
      '/xl/styles.xml': withStruckStyle(strike),
      '/xl/worksheets/sheet1.xml': styled(addresses),
    });

  it('should not be read, and be named', async () => {
    const { drafts, notes } = await read(struck(['J2']));
    expect(drafts.map(({ values }) => values.siName)).toEqual([null, 'Amin']);
    expect(drafts.map(toldOf)).toEqual(['STRUCK_DOUBTED', 'valid']);
    expect(notes.map(({ message }) => message)).toEqual([
      'Sheet "Orders": what is struck through was not read: J2.',
    ]);
  });

  it('should be no order where all of a row is', async () => {
    const { drafts, notes } = await read(struck(COLUMNS.map((letter) => `${letter}3`)));
    expect([drafts.map(({ row }) => row), drafts.map(toldOf)]).toEqual([[2], ['valid']]);
    expect(notes[0]?.message).toContain('A3-K3');
  });

  it.each(['<strike val="0"/>', '<strike val="false"/>', ''])(
    'should be read where the style says %j',
    async (strike) => {
      const { drafts, notes } = await read(struck(['J2'], strike));
      expect([drafts.map(toldOf), notes]).toEqual([['valid', 'valid'], []]);
    },
  );

  it.each([
    ['a part', run('ALI ', '<strike/>') + run('SITI REKAAN', '<b/>'), false, 'SITI REKAAN'],
    ['its end', run('SITI REKAAN') + run(' ALI', '<b/><strike val="1"/>'), false, 'SITI REKAAN'],
    ['all but a part', run('ALI ') + run('SITI REKAAN', '<b/>'), true, 'SITI REKAAN'],
    ['no part', run('ALI ', '<b/>') + run('SITI REKAAN', '<i/>'), false, null],
  ])('should be left out of a text of which it is %s', async (_, parts, isStruck, name) => {
    const bytes = changed(bookOf(LIST), {
      '/xl/styles.xml': withStruckStyle('<strike/>'),
      '/xl/worksheets/sheet1.xml': styled(isStruck ? ['E2'] : []),
      '/xl/sharedStrings.xml': (xml) => xml.replace(/<t[^>]*>ALI SITI REKAAN<\/t>/, parts),
    });
    const { drafts } = await read(bytes);
    expect(drafts[0]?.values.customerName).toBe(name ?? 'ALI SITI REKAAN');
    expect(drafts.map(toldOf)).toEqual([name ? 'STRUCK_DOUBTED' : 'valid', 'valid']);
  });

  it('should be the same where a list is read row by row', async () => {
    const rows = [['Building: VISTA CONTOH'], rowOf(3), ['Team 7'], rowOf(4), ['TOTAL'], rowOf(5)];
    const cells = ['J2', ...COLUMNS.map((letter) => `${letter}3`), 'J5'];
    const bytes = changed(bookOf([...LIST, ...rows]), {
      '/xl/styles.xml': withStruckStyle('<strike/>'),
      '/xl/worksheets/sheet1.xml': styled(cells),
      '/xl/sharedStrings.xml': (xml) =>
        xml.replace(/<t[^>]*>ALI SITI REKAAN<\/t>/, run('ALI ', '<strike/>') + run('SITI')),
    });
    const input = { bytes, fileName: 'l.xlsx', profiles: PARSER_PROFILES, today: TODAY };
    const [inRows, atOnce] = [0, Infinity].map((streamFromBytes) =>
      createFileReader({ ...READ_LIMITS, milliseconds: 60_000, streamFromBytes }),
    ) as [FileReader, FileReader];
    const streamed = await inRows.read(input);
    expect(streamed).toEqual(await atOnce.read(input));
    expect(streamed.parsed.ok && streamed.parsed.drafts.map(toldOf)).toEqual([
      'STRUCK_DOUBTED',
      'STRUCK_DOUBTED',
      'TITLE_DOUBTED building',
      'TITLE_DOUBTED building',
    ]);
    await Promise.all([inRows.close(), atOnce.close()]);
  }, 120_000);

  it('should be left out of a text that stands in its cell', async () => {
    const inline = `<c r="E2" t="inlineStr"><is>${run('ALI ', '<strike/>')}${run('SITI')}</is></c>`;
    const bytes = changed(bookOf(LIST), {
      '/xl/worksheets/sheet1.xml': (xml) => xml.replace(/<c r="E2"[\s\S]*?<\/c>/, inline),
    });
    expect((await read(bytes)).drafts[0]?.values.customerName).toBe('SITI');
  });

  it('should be left out of SpreadsheetML and of the styles of a page', async () => {
    const cell = (text: string, style = '') =>
      `<Cell${style && ` ss:StyleID="${style}"`}><Data ss:Type="String">${text}</Data></Cell>`;
    const [header, first = []] = LIST as [Cells, Cells];
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="gone"><Font ss:StrikeThrough="1"/></Style></Styles><Worksheet ss:Name="Orders"><Table>
<Row>${header.map((text) => cell(text)).join('')}</Row>
<Row>${first.map((text, at) => (at === NAME ? cell('<S>ALI</S> SITI') : cell(text, at === 9 ? 'gone' : ''))).join('')}</Row>
</Table></Worksheet></Workbook>`;
    const td = (text: string, name = '') => `<td class="${name}">${text}</td>`;
    const page = `<html><style>.xl65 {color:red;text-decoration:line-through;}</style><table>
<tr>${header.map((text) => td(text)).join('')}</tr>
<tr>${first.map((text, at) => (at === NAME ? td('<font class="xl65">ALI</font> SITI') : td(text, at === 9 ? 'a xl65' : ''))).join('')}</tr></table></html>`;
    for (const content of [xml, page]) {
      const { drafts } = await read(Buffer.from(content), 'list.xls');
      expect(drafts.map(({ values }) => [values.customerName, values.siName])).toEqual([
        ['SITI', null],
      ]);
      expect(drafts.map(toldOf)).toEqual(['STRUCK_DOUBTED']);
    }
  });
});

const record = (type: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
};
const TYPES = { font: 0x31, style: 0xe0, strings: 0xfc, sheet: 0x85, cell: 0xfd } as const;
const STRUCK_STYLE = 3;

/** An `.xls` with a second font that strikes through, cells in it, and a text in parts. */
const struckXls = (
  cells: readonly [row: number, column: number][],
  runs: readonly [number, number][],
) => {
  const box = CFB.read(bookOf(LIST, 'biff8'), { type: 'buffer' });
  const entry = CFB.find(box, 'Workbook');
  if (!entry) throw new Error('no workbook');
  const stream = Buffer.from(entry.content as Uint8Array);
  const parts: Buffer[] = [];
  let [fonts, styles, grown] = [0, 0, 0];
  const sheets: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const body = Buffer.from(stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2)));
    at += 4 + body.length;
    if (type === TYPES.style && styles++ === STRUCK_STYLE) body.writeUInt16LE(1, 0);
    if (
      type === TYPES.cell &&
      cells.some(([row, column]) => body.readUInt16LE(0) === row && body.readUInt16LE(2) === column)
    )
      body.writeUInt16LE(STRUCK_STYLE, 4);
    if (type === TYPES.sheet) sheets.push(body);
    if (type === TYPES.strings && runs.length > 0) {
      const text = 'ALI SITI REKAAN';
      const found = body.indexOf(
        Buffer.from(text, body.includes(Buffer.from(text, 'utf16le')) ? 'utf16le' : 'latin1'),
      );
      const isWide = (body[found - 1] ?? 0) & 1;
      const end = found + text.length * (isWide ? 2 : 1);
      const [flags, count, list] = [
        Buffer.from([8 | isWide]),
        Buffer.alloc(2),
        Buffer.alloc(4 * runs.length),
      ];
      count.writeUInt16LE(runs.length);
      runs.forEach(([from, font], index) => {
        list.writeUInt16LE(from, index * 4);
        list.writeUInt16LE(font, index * 4 + 2);
      });
      const rich = Buffer.concat([
        body.subarray(0, found - 1),
        flags,
        count,
        body.subarray(found, end),
        list,
      ]);
      // The rest goes on in a record of its own, as in long workbooks.
      const made = [record(type, rich), record(0x3c, body.subarray(end))];
      grown += Buffer.concat(made).length - body.length - 4;
      parts.push(...made);
      continue;
    }
    parts.push(record(type, body));
    if (type === TYPES.font && fonts++ === 0) {
      const struck = Buffer.from(body);
      struck.writeUInt16LE(struck.readUInt16LE(2) | 8, 2);
      parts.push(record(type, struck));
      grown += struck.length + 4;
    }
  }
  const whole = Buffer.concat(parts);
  for (const body of sheets) {
    const place = whole.indexOf(record(TYPES.sheet, body)) + 4;
    whole.writeUInt32LE(body.readUInt32LE(0) + grown, place);
  }
  entry.content = whole;
  entry.size = whole.length;
  return Buffer.from(CFB.write(box, { type: 'buffer' }) as Uint8Array);
};

describe('what is struck through in an .xls', () => {
  it('should not be read, and be named', async () => {
    const { drafts, notes } = await read(
      struckXls([[1, 9], ...COLUMNS.map((_, column): [number, number] => [2, column])], []),
      'list.xls',
    );
    expect(drafts.map(({ values }) => values.siName)).toEqual([null]);
    expect(drafts.map(toldOf)).toEqual(['STRUCK_DOUBTED']);
    expect(notes[0]?.message).toContain('J2, A3-K3');
  });

  it('should be left out of a text of which it is a part', async () => {
    const { drafts } = await read(
      struckXls(
        [],
        [
          [0, 1],
          [4, 0],
        ],
      ),
      'list.xls',
    );
    expect(drafts.map(({ values }) => values.customerName)).toEqual([
      'SITI REKAAN',
      'AMINA BINTI REKAAN',
    ]);
    expect(drafts.map(toldOf)).toEqual(['STRUCK_DOUBTED', 'valid']);
  });

  it('should be nothing where parts are only of another colour', async () => {
    const { drafts } = await read(struckXls([], [[4, 0]]), 'list.xls');
    expect(drafts.map(toldOf)).toEqual(['valid', 'valid']);
  });
});
