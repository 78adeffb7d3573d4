import { type BookType, CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extensions/core/src/documents/formats/read-document.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';
import { previewsOf } from '../../../extensions/domain/documents/preview.ts';
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

type Cells = readonly (string | number)[];
const rowOf = (over: Record<number, string | number> = {}, at = 0): Cells =>
  [
    ...[`A996100${at}`, 'ACTIVATION', 'New Sales', `TBBNA96100${at}G`, 'AMINA BINTI REKAAN'],
    ...['012-6950123', '09/12/2026', '09:00', 'VISTA CONTOH', 'Amin', 'Pending'],
  ].map((value, column) => over[column] ?? value);
const csvOf = (rows: readonly Cells[], delimiter = ','): Buffer =>
  Buffer.from(
    rows
      .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(delimiter))
      .join('\r\n'),
  );
const bookOf = (
  sheets: Record<string, readonly Cells[]>,
  change: (first: Record<string, unknown>) => void = () => {},
  bookType: BookType = 'xlsx',
): Buffer => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  change(book.Sheets[book.SheetNames[0] ?? ''] as Record<string, unknown>);
  return Buffer.from(write(book, { type: 'buffer', bookType }) as Uint8Array);
};

const read = async (bytes: Buffer, fileName = 'list.csv') => {
  const document = await readDocument(bytes, fileName, READ_LIMITS);
  const parsed = parseDocument({ document, fileName, profiles: PARSER_PROFILES, today: TODAY });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { ...parsed, document, notes: (parsed.notes ?? []).map(({ code }) => code) };
};
/** What a person is told of a draft; `valid` where he is told nothing. */
const toldOf = ({ status, errors, warnings }: ParsedDraft): string =>
  [...errors, ...warnings].map(({ code, field }) => `${code} ${field ?? ''}`.trim()).join(', ') ||
  status;
const oneOf = async (over: Record<number, string | number>, header: Cells = HEADER) => {
  const { drafts } = await read(csvOf([header, rowOf(over)]));
  const [draft] = drafts as [ParsedDraft];
  return { ...draft, told: toldOf(draft) };
};

const [NAME, PHONE, DATE, TIME, BUILDING, STATUS] = [4, 5, 6, 7, 8, 10];

describe('a row of a list', () => {
  it.each([
    ['12 noon', '12:00', 'valid'],
    ['Noon', '12:00', 'valid'],
    ['12 p.m.', '12:00', 'valid'],
    ['12 tengah hari', '12:00', 'valid'],
    ['11 tengah hari', '11:00', 'valid'],
    ['0930hrs', '09:30', 'valid'],
    ['9h30', '09:30', 'valid'],
    ['12 malam', '00:00', 'DATE_DOUBTED appointment'],
    ['9-11am', '09:00', 'valid'],
    ['11 - 1 pm', '11:00', 'valid'],
    ['2 to 4pm', '14:00', 'valid'],
    ['7:00 - 9:00 PM', '19:00', 'valid'],
    ['10 pagi - 12 tgh', '10:00', 'valid'],
    ['14 h 30', '14:30', 'valid'],
    ['下午2点半', '14:30', 'valid'],
    ['10-12', null, 'UNREADABLE_DATE appointment'],
    ['9am or 2pm', null, 'UNREADABLE_DATE appointment'],
    ['10:00Z', null, 'UNREADABLE_DATE appointment'],
    ['midnight', '00:00', 'DATE_DOUBTED appointment'],
    ['00:00', '00:00', 'DATE_DOUBTED appointment'],
    ['03:15', '03:15', 'DATE_DOUBTED appointment'],
    ['13:00 AM', null, 'IMPOSSIBLE_DATE appointment'],
    ['before noon', null, 'UNREADABLE_DATE appointment'],
  ])('should read or doubt the time %s', async (time, clock, told) => {
    const draft = await oneOf({ [TIME]: time });
    const want = clock === null ? null : `2026-12-09T${clock}:00+08:00`;
    expect([draft.values.appointment, draft.told]).toEqual([want, told]);
    if (clock === null) expect(draft.values.appointmentDate).toBe('2026-12-09');
  });

  it.each([
    '2026年12月9日（周三）',
    'mercredi 9 décembre 2026',
    'Rabu, 9 Disember 2026',
    '9/12/2026 Wed',
    '9th of December 2026',
    'December 9, 2026',
    '2026/12/9',
    '20261209',
    '2026-12-09 00:00:00',
    '2026-12-09T09:00:00',
  ])('should read the day %s', async (text) => {
    const { values, told } = await oneOf({ [DATE]: text });
    expect([values.appointment, told]).toEqual(['2026-12-09T09:00:00+08:00', 'valid']);
  });

  it('should take the time from the cell of the day where the other is empty, and doubt two', async () => {
    const { values } = await oneOf({ [DATE]: '9/12/2026 10:00', [TIME]: '' });
    expect(values.appointment).toBe('2026-12-09T10:00:00+08:00');
    const { told } = await oneOf({ [DATE]: '9/12/2026 10:00' });
    expect(told).toBe('DATE_DOUBTED appointment');
  });

  it.each([
    '012-6950123',
    'TBBNA961000G',
    '09/12/2026',
    '?!',
    'A &amp; B',
    '<b>SITI</b>',
    'A_x000D_B',
    'Contact No',
    'Customer Name',
    'TEST',
    'DO NOT USE',
    'see above',
    'as per previous',
    'Encik',
    '(Please fill in)',
  ])('should doubt that %s is a name', async (name) => {
    const { told } = await oneOf({ [NAME]: name });
    expect(told).toMatch(/^(?:INVALID_VALUE|MISSING_CUSTOMER_NAME) customerName$/);
  });

  it.each([
    [4, 'AMINA (CANCELLED)', 'ROW_HELD customerName'],
    [8, 'VISTA CONTOH - BATAL', 'ROW_HELD building'],
    [10, 'Pending - KIV', 'ROW_HELD status'],
    [10, 'Awaiting cancel', 'ROW_HELD status'],
    [10, 'Rescheduled to 12/12', 'ROW_HELD status'],
    [10, '✗', 'ROW_HELD status'],
    [10, '√', 'ROW_HELD status'],
    [10, 'Pending - customer overseas', 'valid'],
    [4, 'AMINA (POSTPONED)', 'ROW_HELD customerName'],
    [4, 'AMINA (DUPLICATE)', 'ROW_HELD customerName'],
    [4, 'AMINA ON HOLD', 'ROW_HELD customerName'],
    [4, 'AMINA [MOVED TO NEXT WEEK]', 'ROW_HELD customerName'],
    [4, 'AMINA (VIP)', 'valid'],
    [8, 'VISTA CONTOH (closed)', 'ROW_HELD building'],
    [8, 'ditto', 'INVALID_VALUE building'],
    [8, '↓', 'INVALID_VALUE building'],
    [8, 'PO BOX 12', 'INVALID_VALUE building'],
    [8, '-', 'valid'],
  ])('should see in column %i that %s', async (column, text, told) => {
    expect((await oneOf({ [column]: text })).told).toBe(told);
  });

  it.each([
    '#N/D',
    '#I/T',
    '#NV',
    '#¡REF!',
    '#VALEUR!',
    '#WERT!',
    '########',
    'Err:502',
    '#ERROR!',
    'Loading...',
  ])('should take %s for no name', async (text) => {
    const draft = await oneOf({ [NAME]: text });
    expect([draft.values.customerName, draft.told]).toEqual([null, 'CELL_ERROR customerName']);
  });

  it.each(['TBC', '--', '—', 'n.a.', 'Tiada', 'same as above', 'XXX', '(blank)', '?', '0'])(
    'should take %s for no name of anybody',
    async (text) => {
      const { told } = await oneOf({ [NAME]: text });
      expect(told).toBe('MISSING_CUSTOMER_NAME customerName');
    },
  );

  it.each(['Err Contoh', 'Noor #3-05', 'Do Thi Mai', 'Nil Rekaan'])(
    'should leave the name %s',
    async (name) => {
      expect(await oneOf({ [NAME]: name })).toMatchObject({ told: 'valid' });
    },
  );

  it.each(['JOS? REKAAN', 'JosÃ© Rekaan', 'JOS\ufffd REKAAN'])(
    'should doubt the letters of %s',
    async (name) => {
      expect((await oneOf({ [NAME]: name })).told).toBe('LETTERS_LOST');
    },
  );

  it.each([
    ['０１２－６９５０１２３', '0126950123', 'valid'],
    ['012-6950123-4', '01269501234', 'UNREADABLE_PHONE phone'],
    ['012-69501234', '01269501234', 'UNREADABLE_PHONE phone'],
    ['91234567', '091234567', 'UNREADABLE_PHONE phone'],
    ['012-6950123, 3', '0126950123', 'UNREADABLE_PHONE phone'],
    ['+65 9123 4567', '+6591234567', 'valid'],
    ['013-000 0000', '130000000', 'UNREADABLE_PHONE phone'],
    ['012-6950123 013-7770123', '0126950123', 'valid'],
    ['="0126950123"', '0126950123', 'valid'],
  ])('should read or doubt the number %s', async (text, phone, told) => {
    const draft = await oneOf({ [PHONE]: text });
    expect([draft.values.phone, draft.told]).toEqual([phone, told]);
    expect(draft.status).toBe(told === 'valid' ? 'valid' : 'needs_review');
  });

  it.each([
    ['Completed.', 'ROW_CLOSED status'],
    ['✓ Done', 'ROW_CLOSED status'],
    ['Cxl', 'ROW_CLOSED status'],
    ['Cust cancelled', 'ROW_CLOSED status'],
    ['Closed - duplicate', 'ROW_CLOSED status'],
    ['已取消', 'ROW_CLOSED status'],
    ['Annulé', 'ROW_CLOSED status'],
    ['K.I.V.', 'ROW_HELD status'],
    ['KIV till Jan', 'ROW_HELD status'],
    ['To be cancelled', 'ROW_HELD status'],
    ['Return to SI', 'ROW_HELD status'],
    ['Zapped', 'ROW_HELD status'],
    ['In progress', 'valid'],
    ['Not done', 'valid'],
    ['Rescheduled', 'valid'],
  ])('should respect the state %s', async (status, told) => {
    expect((await oneOf({ [STATUS]: status })).told).toBe(told);
  });

  it.each([
    ['WO Status', 'Cancelled', 'ROW_CLOSED status'],
    ['STATUS (TIME)', 'Completed', 'ROW_CLOSED status'],
    ['Progress', 'Done', 'ROW_CLOSED status'],
    ['Remark', 'Cancelled', 'ROW_HELD status'],
    ['Remark', 'Pls cancel, cust moved', 'ROW_HELD status'],
    ['Remark', 'Nak batal', 'ROW_HELD status'],
    ['Remark', 'Do not cancel', 'valid'],
    ['Remark', 'If cust cancels, call us', 'valid'],
    ['Remark', 'Call before you come', 'valid'],
  ])('should respect a column %s that says %s', async (header, text, told) => {
    const draft = await oneOf({ [STATUS]: text }, [...HEADER.slice(0, STATUS), header]);
    expect(draft.told).toBe(told);
  });

  it.each(['TBBNA961000G-1', 'TBBNA961000G_2', 'TBBNA961000G_OLD', 'TBBNA961000G/2'])(
    'should not cut %s',
    async (id) => {
      expect((await oneOf({ 3: id })).told).toMatch(/^IDENTIFIER_INVALID/);
    },
  );
});

describe('what stands beside the columns of a list', () => {
  const LONG_REMARK = `${'The family is overseas until March. '.repeat(3)}She would like to cancel this.`;
  it.each([
    ['Remarks', 'appointment changed to 15 Dec 2pm', 'ROW_HELD status'],
    ['Remarks', 'Appt rescheduled from 1/12 to 9/12', 'valid'],
    ['Remarks', 'do not reschedule', 'valid'],
    ['Remarks', 'tukar tarikh ke 15/12', 'ROW_HELD status'],
    ['Remarks', LONG_REMARK, 'ROW_HELD status'],
    ['New App Date', '15/12/2026', 'DATE_DOUBTED appointment'],
    ['New App Date', '9 Dec 2026', 'valid'],
    ['New App Time', '14:00', 'DATE_DOUBTED appointment'],
    ['New App Time', '9am', 'valid'],
    ['Reschedule to', 'next week', 'DATE_DOUBTED appointment'],
    ['Old App Date', '01/12/2026', 'valid'],
    ['Order Date', '01/12/2026', 'valid'],
    ['New Package', 'Fibre 500', 'valid'],
  ])('should be seen: %s, %s', async (header, text, told) => {
    const { drafts } = await read(
      csvOf([
        [...HEADER, header],
        [...rowOf(), text],
      ]),
    );
    expect(drafts.map(toldOf)).toEqual([told]);
  });

  it.each([
    ['Cancelled', 'ROW_HELD status'],
    ['COMPLETED 8 DEC', 'ROW_HELD status'],
    ['KIV', 'ROW_HELD status'],
    ['OLD (do not use)', 'ROW_HELD status'],
    ['Pending', 'valid'],
    ['9 DEC', 'valid'],
  ])('should be seen in the name of its sheet: %s', async (name, told) => {
    const { drafts } = await read(bookOf({ [name]: [HEADER, rowOf({ 10: '' })] }), 'l.xlsx');
    expect(drafts.map(toldOf)).toEqual([told]);
  });

  it('should be named where a column of the profile is missing', async () => {
    const renamed = HEADER.map((name) => (name === 'Building Name' ? 'Bldg' : name));
    const document = await readDocument(csvOf([renamed, rowOf()]), 'l.csv', READ_LIMITS);
    const parsed = parseDocument({
      document,
      fileName: 'l.csv',
      profiles: PARSER_PROFILES,
      today: TODAY,
    });
    expect(parsed.notes?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/no column “Building Name”; not read were “Bldg”/),
    ]);
    expect(
      (
        await read(
          csvOf([
            ['No', ...HEADER],
            ['1', ...rowOf()],
          ]),
        )
      ).notes,
    ).toEqual([]);
  });
});

describe('a list', () => {
  it('should go on by a second header whose columns stand in another order', async () => {
    const swapped = HEADER.map((name) =>
      name === 'Customer Name' ? 'SI Name' : name === 'SI Name' ? 'Customer Name' : name,
    );
    const { drafts, notes } = await read(
      csvOf([
        HEADER,
        rowOf({}, 1),
        ['Block B'],
        swapped,
        rowOf({ 4: 'Amin', 9: 'SITI REKAAN' }, 2),
      ]),
    );
    expect(drafts.map(({ values }) => values.customerName)).toEqual([
      'AMINA BINTI REKAAN',
      'SITI REKAAN',
    ]);
    expect(notes).toEqual(['ROWS_LEFT_OUT', 'TITLES_NOT_READ']);
  });

  it('should be found below seventy rows of titles, its header wrapped', async () => {
    const titles = Array.from({ length: 70 }, (_, at) => [`Title ${at}`]);
    const wrapped = HEADER.map((name) => name.replace(' ', '\n'));
    expect((await read(csvOf([...titles, wrapped, rowOf()]))).drafts).toHaveLength(1);
  });

  it('should say of rows that stand above it under a header of their own', async () => {
    const faults = [
      ...['AWO NO.', 'Ticket Number', 'TBBN NO.', 'Name', 'Contact No', 'Appointment Date'],
      ...['Building', 'Remarks'],
    ];
    const fault = [
      ...['AWO910003', 'TTKT202612079000099', 'TBBNA961099G', 'SITI REKAAN', '012-6950199'],
      ...['Dec 9, 2026 9:00 AM', 'VISTA CONTOH', 'test'],
    ];
    const { drafts, notes } = await read(csvOf([HEADER, rowOf(), faults, fault]));
    expect(notes).toEqual(['ROWS_NOT_READ']);
    expect(drafts.map(toldOf)).toEqual(['ROWS_NOT_READ']);
  });

  it('should doubt rows of a text that have other cells than their header names', async () => {
    const lines = (rows: readonly Cells[]) =>
      Buffer.from(rows.map((row) => row.join(',')).join('\n'));
    const whole = rowOf({}, 1);
    const short = rowOf({}, 2).filter((_, column) => column !== 8);
    const long = rowOf({ 9: 'BLOCK B,Amin' }, 3);
    const { drafts } = await read(lines([HEADER, whole, short, long]));
    expect(drafts.map(({ status }) => status)).toEqual(['valid', 'needs_review', 'needs_review']);
    expect(
      drafts.slice(1).every(({ warnings }) => warnings.some(({ key }) => key === 'VALUE_FAR.row')),
    ).toBe(true);
  });

  it('should say of rows that are too short and name somebody', async () => {
    const under = ['', '', '', '', '', '013-7770123'];
    const { notes } = await read(csvOf([HEADER, rowOf(), under, ['9-12-2026']]));
    expect(notes).toEqual(['ROWS_TOO_SHORT']);
  });

  it.each(['\t', ';', ','])(
    'should be read out of a text file, its cells parted by %j',
    async (sign) => {
      const bytes = csvOf([HEADER, rowOf({ [NAME]: 'ÉLODIE REKAAN' })], sign);
      const wide = Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le');
      for (const content of [bytes, wide]) {
        const { drafts } = await read(content, 'list.txt');
        expect(drafts.map(({ values }) => values.customerName)).toEqual(['ÉLODIE REKAAN']);
      }
    },
  );

  it.each([
    ['of an old Macintosh', 'D\u008eSIR\u008e'],
    ['of DOS', 'R\u0082mi D\u0082sir'],
  ])('should doubt letters %s', async (_of, name) => {
    const bytes = Buffer.from(csvOf([HEADER, rowOf({ [NAME]: name })]).toString(), 'latin1');
    const { drafts } = await read(bytes);
    expect(drafts.map(toldOf)).toEqual(['ENCODING_GUESSED']);
  });

  it('should be known by headers with signs of a program', async () => {
    const header = HEADER.map((name, at) => `${name.replaceAll(' ', '_')}${at % 2 ? '*' : ' ▼'}`);
    expect((await read(csvOf([header, rowOf()]))).drafts.map(toldOf)).toEqual(['valid']);
  });

  it('should say when it has no rows', async () => {
    expect((await read(csvOf([HEADER, ['', '']]))).notes).toEqual(['NO_ORDERS']);
  });

  it('should say of a sheet that nobody knows, and need a person where it names people', async () => {
    const other = [
      ['No Perkhidmatan', 'Nama', 'Telefon'],
      ['TBBNA961051G', 'SITI', '012-6950123'],
    ];
    const { drafts, notes } = await read(
      bookOf({ Orders: [HEADER, rowOf()], Pesanan: other }),
      'l.xlsx',
    );
    expect([notes, drafts.map(toldOf)]).toEqual([['SHEET_UNKNOWN'], ['valid']]);
    expect(
      (await read(bookOf({ Orders: [HEADER, rowOf()], Notes: [['By', 'x']] }), 'l.xlsx')).notes,
    ).toEqual([]);
  });

  it('should doubt the day of its sheet’s name where a cell has another', async () => {
    const header = HEADER.map((name) => (name === 'App Date' ? 'Visit on' : name));
    const { drafts } = await read(
      bookOf({ '9 DEC': [header, rowOf({ [DATE]: '10/12/2026' })] }),
      'l.xlsx',
    );
    expect(drafts.map(toldOf)).toEqual(['DATE_DOUBTED appointment']);
  });

  it('should doubt a date whose own time is another than that of the time', async () => {
    const rows = [HEADER, rowOf({ [DATE]: 46_365 + 14 / 24, [TIME]: 0.375 })];
    const { drafts } = await read(bookOf({ Orders: rows }), 'l.xlsx');
    expect(drafts.map(toldOf)).toEqual(['DATE_DOUBTED appointment']);
  });

  it('should doubt rows whose column of states is hidden', async () => {
    const hide = (sheet: Record<string, unknown>) => {
      sheet['!cols'] = [...Array.from({ length: STATUS }, () => ({})), { hidden: true }];
    };
    const { drafts } = await read(
      bookOf({ Orders: [HEADER, rowOf({}, 1), rowOf({}, 2)] }, hide),
      'l.xlsx',
    );
    expect(drafts.map(toldOf)).toEqual(['HIDDEN_COLUMNS', 'HIDDEN_COLUMNS']);
  });

  it('should leave out rows without height', async () => {
    // The library does not write a row without height.
    const zip = CFB.read(bookOf({ Orders: [HEADER, rowOf({}, 1), rowOf({}, 2)] }), {
      type: 'buffer',
    });
    const part = CFB.find(zip, '/xl/worksheets/sheet1.xml');
    if (!part) throw new Error('no sheet');
    const xml = Buffer.from(part.content as Uint8Array).toString();
    part.content = Buffer.from(xml.replace('<row r="2"', '<row r="2" ht="0" customHeight="1"'));
    const book = Buffer.from(CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array);
    const { drafts, notes } = await read(book, 'l.xlsx');
    expect([drafts.length, notes]).toEqual([1, ['HIDDEN_ROWS']]);
  });

  it('should show no secret of a column of them, whatever rows are empty', async () => {
    const { document } = await read(
      csvOf([
        [...HEADER, 'Password'],
        [...rowOf({}, 1), 'Zq7x01'],
        [...rowOf({}, 2), ''],
        [...rowOf({}, 3), 'Zq7x02'],
      ]),
    );
    const sheets = document.kind === 'workbook' ? document.workbook.sheets : [];
    expect(JSON.stringify(previewsOf(sheets))).not.toContain('Zq7x');
  });
});

const cells = (row: Cells, tag = 'td'): string =>
  `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

describe('a list of HTML called .xls', () => {
  it('should leave out hidden columns and see through tables around a value', async () => {
    const framed = rowOf({}, 1).map((cell) => `<table><tr><td><p>${cell}</p></td></tr></table>`);
    const page = `<table><col span=9><col style="display:none">${cells(HEADER)}${cells(framed)}</table>`;
    const { drafts, notes } = await read(Buffer.from(page), 'list.xls');
    expect(drafts.map(({ values }) => values.customerName)).toEqual(['AMINA BINTI REKAAN']);
    expect(drafts[0]?.values.siName).toBeUndefined();
    expect(notes).toEqual(['HIDDEN_COLUMNS']);
  });

  it('should not read what is struck out', async () => {
    const row = rowOf({
      [NAME]: '<s>ALI</s> SITI',
      [DATE]: '<span style="text-decoration: line-through">1/12/2026</span> 9/12/2026',
    });
    const gone = cells(rowOf({}, 2)).replace('<tr>', '<tr style="text-decoration:line-through">');
    const struck = cells(rowOf({}, 3)).replace(
      '<td>Amin',
      '<td style="text-decoration:line-through">Amin',
    );
    const page = `<table>${cells(HEADER)}${cells(row)}${gone}${struck}</table>`;
    const { drafts, notes } = await read(Buffer.from(page), 'list.xls');
    expect(drafts.map(({ values }) => [values.customerName, values.siName])).toEqual([
      ['SITI', 'Amin'],
      ['AMINA BINTI REKAAN', null],
    ]);
    expect(drafts[0]?.values.appointment).toBe('2026-12-09T09:00:00+08:00');
    expect(notes).toEqual(['HIDDEN_ROWS', 'STRUCK']);
    expect(drafts.map(toldOf)).toEqual(['STRUCK_DOUBTED', 'STRUCK_DOUBTED']);
  });

  it.each(['quoted-printable', 'base64'])(
    'should be read out of a web page in one file, %s',
    async (encoding) => {
      const page = `<html><body><table>${cells(HEADER)}${cells(rowOf({ [NAME]: 'ÉLODIE REKAAN' }))}</table></body></html>`;
      const body =
        encoding === 'base64'
          ? Buffer.from(page, 'latin1').toString('base64').replace(/.{76}/g, '$&\r\n')
          : page.replaceAll('=', '=3D').replaceAll('É', '=C9').replaceAll('</td>', '=\r\n</td>');
      const archive = [
        'MIME-Version: 1.0',
        'X-Document-Type: Workbook',
        'Content-Type: multipart/related; boundary="NEXT"',
        '',
        '--NEXT',
        'Content-Location: file:///C:/A/list.htm',
        'Content-Type: text/html; charset="us-ascii"',
        '',
        '<html><frameset rows="*,39"><frame src="list.files/sheet001.htm"></frameset></html>',
        '',
        '--NEXT',
        'Content-Location: file:///C:/A/list.files/sheet001.htm',
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Type: text/html; charset="windows-1252"',
        '',
        body,
        '',
        '--NEXT--',
        '',
      ].join('\r\n');
      const { drafts } = await read(Buffer.from(archive), 'list.xls');
      expect(drafts.map(({ values }) => values.customerName)).toEqual(['ÉLODIE REKAAN']);
    },
  );
});

describe('a column or line that nobody reads', () => {
  const HELD = 'ROW_HELD status';
  it.each<[header: string, cell: string, told: string]>([
    ['Cancel?', 'Y', HELD],
    ['Cancel?', 'N', 'valid'],
    ['Done', 'x', HELD],
    ['Duplicate', 'yes', HELD],
    ['Completed Date', '28/11/2026', HELD],
    ['Complete Address', 'Jalan Contoh', 'valid'],
    ['Done by', 'Amin', 'valid'],
    ['Final Date', '15/12/2026', 'DATE_DOUBTED appointment'],
    ['Rebook Date', '15/12/2026', 'DATE_DOUBTED appointment'],
    ['Next App Date', '09/12/2026', 'valid'],
    ['Remark', 'customer change to 15 dec', HELD],
    ['Remark', 'change to 500Mbps', 'valid'],
    ['Remark', 'no need to come', HELD],
  ])('should be a doubt where it may overrule the order: %s %s', async (header, cell, told) => {
    const { drafts } = await read(
      csvOf([
        [...HEADER, header],
        [...rowOf(), cell],
      ]),
    );
    expect(drafts.map(toldOf)).toEqual([told]);
  });

  it.each<[line: string, notes: string[], told: string]>([
    ['All orders above are cancelled', ['LINES_NOT_READ'], 'LINES_NOT_READ'],
    ['Note: appointment changed to 15/12/2026', ['LINES_NOT_READ'], 'LINES_NOT_READ'],
    ['Prepared by AMIN', [], 'valid'],
  ])('should be one for all orders above it: %s', async (line, notes, told) => {
    const found = await read(csvOf([HEADER, rowOf({}, 1), rowOf({}, 2), [line]]));
    expect([found.notes, found.drafts.map(toldOf)]).toEqual([notes, [told, told]]);
  });

  it.each([
    ['CANCELLED LIST', HELD],
    ['List of activation and cancellation orders', 'valid'],
  ])('should be one where the list is called %s', async (title, told) => {
    const { drafts } = await read(csvOf([[title], HEADER, rowOf()]));
    expect(drafts.map(toldOf)).toEqual([told]);
  });

  it('should be one where two orders have the number of one', async () => {
    const other = rowOf({ 0: 'A9961001' }, 2);
    const { drafts } = await read(csvOf([HEADER, rowOf({}, 1), other]));
    expect(drafts.map(toldOf)).toEqual(['valid', 'DUPLICATE_ROW woNumber']);
  });

  it('should be one where a column that tells kinds apart may be renamed', async () => {
    const header = HEADER.map((name) => (name === 'Sales/Modi Type' ? 'Category' : name));
    const { drafts } = await read(csvOf([header, rowOf({ 2: 'Upgrade' })]));
    expect(drafts.map(toldOf)).toEqual(['COLUMNS_NOT_READ']);
  });

  it.each<[over: Record<number, string>, told: string]>([
    [{ [PHONE]: '=HYPERLINK("tel:0137770123","012-6950123")' }, 'CELL_ERROR phone'],
    [{ [DATE]: '=TODAY()' }, 'CELL_ERROR appointment'],
    [{ [NAME]: '=VLOOKUP(A2,B:C,2)' }, 'INVALID_VALUE customerName'],
    [{ [NAME]: 'AMINA (moved to 12 Dec)' }, 'ROW_HELD customerName'],
    [{ [BUILDING]: 'VISTA CONTOH (wrong, confirm first)' }, 'INVALID_VALUE building'],
    [{ [BUILDING]: 'NO BUILDING' }, 'valid'],
  ])('should be told of %j', async (over, told) => {
    const draft = await oneOf(over);
    expect(draft.told).toBe(told);
    if (over[BUILDING] === 'NO BUILDING') expect(draft.values.building).toBeNull();
  });
});
