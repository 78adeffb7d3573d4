import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../extensions/core/src/documents/formats/read-workbook.ts';
import {
  parseDocument,
  type ParsedDraft,
} from '../../../extensions/domain/intake/parse-document.ts';
import { activationForm } from '../../factories/partner-forms.ts';
import { timeFault } from './texts/time-fault.ts';
import { PARSER_PROFILES } from './index.ts';

const TODAY = new Date('2026-11-29T04:00:00Z');

type Change = Record<string, string | number | null>;
type Sheet = Record<string, { t: string; v: string | number; [more: string]: unknown }>;

/** The partner's form with other cells; null empties one. */
const formWith = (change: Change, again?: { rows: number; columns: number }): Buffer => {
  const workbook = readWorkbook(activationForm(), 10_000);
  const [sheet] = workbook.sheets;
  const cells: Sheet = {};
  const put = (row: number, column: number, value: string | number): void => {
    cells[utils.encode_cell({ r: row - 1, c: column - 1 })] = {
      t: typeof value === 'number' ? 'n' : 's',
      v: value,
    };
  };
  for (const { row, column, text, number } of sheet?.cells ?? []) {
    put(row, column, number ?? text);
    if (again) put(row + again.rows, column + again.columns, number ?? text);
  }
  for (const [address, value] of Object.entries(change))
    cells[address] = { t: typeof value === 'number' ? 'n' : 's', v: value ?? '' };
  const kept = Object.entries(cells).filter(([, { v }]) => v !== '');
  const book = utils.book_new();
  // Without merges: what is empty is not held together.
  const sheetOf = { ...Object.fromEntries(kept), '!ref': 'A1:AZ300' };
  utils.book_append_sheet(book, sheetOf, 'Sheet1');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
};

const read = (bytes: Buffer) => {
  const workbook = readWorkbook(bytes, 10_000);
  const parsed = parseDocument({
    document: { kind: 'workbook', workbook },
    fileName: 'A9990001.xlsx',
    profiles: PARSER_PROFILES,
    today: TODAY,
  });
  if (!parsed.ok) throw new Error(parsed.error.code);
  const [draft] = parsed.drafts as [ParsedDraft];
  const told = [...draft.errors, ...draft.warnings].map(({ code, field }) => `${code} ${field}`);
  return { ...draft, told, notes: (parsed.notes ?? []).map(({ code }) => code) };
};

describe('a form', () => {
  it.each([
    ['9 Dec 2026 12 noon', '2026-12-09T12:00:00+08:00'],
    ['2026-12-09 noon', '2026-12-09T12:00:00+08:00'],
    ['9/12/2026 12 p.m.', '2026-12-09T12:00:00+08:00'],
    ['Wed 9 Dec 2026 10.00am', '2026-12-09T10:00:00+08:00'],
    ['9 Dec 2026 (Wed) 10am', '2026-12-09T10:00:00+08:00'],
    ['9hb Disember 2026 jam 10.00 pagi', '2026-12-09T10:00:00+08:00'],
    ['9th December 2026, 10am', '2026-12-09T10:00:00+08:00'],
    ['10:00 9/12/2026', '2026-12-09T10:00:00+08:00'],
    ['9/12/2026 9-11am', '2026-12-09T09:00:00+08:00'],
    ['9/12/2026 (9am-11am)', '2026-12-09T09:00:00+08:00'],
    ['9/12/2026 7:00 - 9:00 PM', '2026-12-09T19:00:00+08:00'],
    ['9/12/2026 - 10.00 AM', '2026-12-09T10:00:00+08:00'],
    ['9 Dec 2026 / 10am', '2026-12-09T10:00:00+08:00'],
    ['Date: 9/12/2026 Time: 10:00', '2026-12-09T10:00:00+08:00'],
    ['2026年12月9日 上午10点', '2026-12-09T10:00:00+08:00'],
    ['mercredi 9 décembre 2026 à 10h30', '2026-12-09T10:30:00+08:00'],
    ['December 9, 2026 10:00', '2026-12-09T10:00:00+08:00'],
  ])('should read the appointment %s', (text, start) => {
    const { values, told } = read(formWith({ D14: text }));
    expect([(values.appointment as { start: string }).start, told]).toEqual([start, []]);
  });

  it.each(['9/12/2026 midnight', '2026-12-09 24:00:00', '2026-12-09 00:00:00'])(
    'should doubt the appointment %s',
    (text) => {
      expect(read(formWith({ D14: text }))).toMatchObject({
        told: ['DATE_DOUBTED appointment'],
        status: 'needs_review',
      });
    },
  );

  it.each(['9/12/2026 AM', '2026-12-09 10:00:00 (TBC)', '9/12/2026 10:00 or 11/12/2026 15:00'])(
    'should keep the day of %s, whose time is not read',
    (text) => {
      const { values, told } = read(formWith({ D14: text }));
      expect([values.appointmentDate, told]).toEqual([
        '2026-12-09',
        ['UNREADABLE_DATE appointment'],
      ]);
    },
  );

  it.each([
    [
      'a blank name beside another label',
      { D10: null, J10: 'ORDER CREATED BY', M10: 'SALES' },
      'VALUE_FAR customerName',
    ],
    ['a blank number beside another text', { D13: null, J13: '010-0000077' }, 'VALUE_FAR phones'],
    ['both boxes of a thing', { M31: 'X', O31: 'x' }, 'MARK_DOUBTED equipment'],
    ['a mark that is none', { M31: '/' }, 'MARK_DOUBTED equipment'],
    ['an error for a number', { D31: '#N/A' }, 'CELL_ERROR voip'],
    ['a name that is a number', { D10: '012-6950123' }, 'INVALID_VALUE customerName'],
    ['remarks that call it off', { D67: 'PLEASE CANCEL, CUSTOMER MOVED' }, 'ROW_HELD remarks'],
    ['a speed without its unit', { D21: '500' }, 'INVALID_VALUE bandwidthMbps'],
    ['a speed that is a number', { D21: 500 }, 'INVALID_VALUE bandwidthMbps'],
    ['another speed in the package', { D21: '100 Mbps' }, 'INVALID_VALUE bandwidthMbps'],
    ['an instruction for a name', { D10: '(Please fill in)' }, 'INVALID_VALUE customerName'],
    ['a login with a blank', { D22: 'tbbna 990001g@timebb' }, 'INVALID_VALUE loginId'],
    ['a quantity for a mark', { M31: '2x' }, 'MARK_DOUBTED equipment'],
    ['two numbers of telephony', { D31: '0300009977/a1 0300009978/b2' }, 'INVALID_VALUE voip'],
    ['remarks that move it', { D67: 'Appt changed to 10/12/2026 2pm' }, 'ROW_HELD remarks'],
    [
      'two addresses',
      {
        D11: 'Unit 3, MENARA SAMPEL, JALAN MISALAN, 58000, KUALA LUMPUR\nUnit 1, VISTA CONTOH, 47100, PUCHONG',
      },
      'ADDRESS_DOUBTED address',
    ],
    ['two speeds', { D21: '500Mbps/100Mbps' }, 'TWO_VALUES bandwidthMbps'],
    ['a range of speeds', { D21: '100-500 Mbps' }, 'TWO_VALUES bandwidthMbps'],
    ['a number with a tail', { D19: 'TBBNA990001G-1' }, 'IDENTIFIER_INVALID serviceId'],
  ] as [string, Change, string][])('should not be sure of %s', (_what, change, told) => {
    const draft = read(formWith(change));
    expect(draft.told).toContain(told);
    expect(draft.status).toBe('needs_review');
  });

  it('should read a thousand as a thousand', () => {
    const other = { D20: 'TIME Fibre Home' };
    expect(read(formWith({ ...other, D21: '1,000 Mbps' })).values.bandwidthMbps).toBe(1_000);
    expect(read(formWith({ D20: 'Fibre 1G Home', D21: null })).values.bandwidthMbps).toBe(1_000);
    expect(read(formWith({ D20: 'Fibre 500 Home', D21: null })).values.bandwidthMbps).toBeNull();
  });

  it.each([
    ['below', { rows: 100, columns: 0 }],
    ['beside', { rows: 0, columns: 24 }],
  ])('should say of a second one %s it', (_where, again) => {
    const draft = read(formWith({}, again));
    expect([draft.notes, draft.status]).toEqual([['SECOND_FORM'], 'needs_review']);
  });

  it('should be sure of the form as it is', () => {
    expect(read(formWith({}))).toMatchObject({ told: [], notes: [], status: 'valid' });
  });
});

const LINES = [
  'Customer Details',
  'Customer Type\t Sampel',
  'Customer Name\t SITI BINTI REKAAN',
  'Service ID\t TBBNA900993G',
  'TTID\t TTKT202612079000993',
  'Contact No.\t 0126000993',
  'Address\t Level 14, Unit 6, MENARA EXAMPLIA, 9, JALAN CONTOH, 56100, KualaLumpur, Wilayah Persekutuan Kuala Lumpur',
  'Internet details',
  'Appointment details',
  'Issues\t RX: -34 dBm RX Status: fail',
  'TS Appointment Date\t 2026-12-09',
  'TS Appointment Time\t 11:00:00',
  'Issuer By\t contoh',
  'Warranty Information',
];

describe('a mail', () => {
  it.each([
    ['TBBNA900993G', 'TTKT202612079000993', []],
    ['TBBNA900111G', 'TTKT202612079000993', ['IDS_DIFFER serviceId']],
    ['TBBNA900111G', 'TTKT202612079000111', ['IDS_DIFFER serviceId', 'IDS_DIFFER ticketId']],
  ])('should be compared with its subject: %s, %s', (serviceId, ticket, told) => {
    const subject = `APPMT - <CONTOH><${serviceId}><SITI BINTI REKAAN><${ticket}><AWO900993>`;
    const parsed = parseDocument({
      document: {
        kind: 'text',
        text: { lines: LINES, subject, from: 'no-reply@time.example.com', sentAt: null },
      },
      fileName: 'mail.eml',
      profiles: [timeFault],
      today: TODAY,
    });
    const [draft] = parsed.ok ? (parsed.drafts as [ParsedDraft]) : [];
    expect(draft?.warnings.map(({ code, field }) => `${code} ${field}`)).toEqual(told);
  });

  const readTexts = (subject: string, lines: string[]) => {
    const text = { lines, subject, from: 'no-reply@time.example.com', sentAt: null };
    const parsed = parseDocument({
      document: { kind: 'text', text },
      fileName: subject,
      profiles: PARSER_PROFILES,
      today: TODAY,
    });
    if (!parsed.ok) throw new Error(parsed.error.code);
    return parsed.drafts;
  };
  const other = (digit: number) =>
    LINES.map((line) => line.replace(/900993G|000993$/, (id) => id.replace('993', `99${digit}`)));

  it('should give the numbers of its subject to the form that it names alone', () => {
    const subject = 'APPMT - <CONTOH><TBBNA900993G><SITI><TTKT202612079000993><AWO900993>';
    const drafts = readTexts(subject, [...LINES, ...other(4)]);
    expect(
      drafts.map(({ values, status }) => [values.serviceId, values.awoNumber, status]),
    ).toEqual([
      ['TBBNA900993G', 'AWO900993', 'valid'],
      ['TBBNA900994G', null, 'valid'],
    ]);
    expect(
      readTexts(subject, [...other(4), ...other(5)]).map(({ status, values }) => [
        status,
        values.awoNumber,
      ]),
    ).toEqual(Array(2).fill(['needs_review', null]));
  });

  const SUBJECT =
    'APPMT - <CONTOH><TBBNA900993G><SITI BINTI REKAAN><TTKT202612079000993><AWO900993>';
  const behind = (label: RegExp, ...more: string[]) =>
    LINES.flatMap((line) => (label.test(line) ? [line, ...more] : [line]));
  it.each<[what: string, subject: string, lines: string[], told: string[]]>([
    ['nothing odd', SUBJECT, LINES, []],
    [
      'another name in the subject',
      SUBJECT.replace('SITI', 'RAVIN'),
      LINES,
      ['IDS_DIFFER customerName'],
    ],
    ['two numbers in the subject', `${SUBJECT} <AWO900994>`, LINES, ['IDS_DIFFER awoNumber']],
    ['a subject that calls it off', `CANCELLED: ${SUBJECT}`, LINES, ['ROW_HELD undefined']],
    ['a subject that moves it', `Rescheduled ${SUBJECT}`, LINES, ['ROW_HELD undefined']],
    [
      'two names',
      SUBJECT,
      behind(/^Customer Name/, 'Customer Name\t RAVIN'),
      ['TWO_VALUES customerName'],
    ],
    [
      'the same name twice',
      SUBJECT,
      behind(/^Customer Name/, 'Customer Name\t Siti binti Rekaan '),
      ['TWO_VALUES customerName'],
    ],
    [
      'two days',
      SUBJECT,
      behind(/^TS Appointment Date/, 'TS Appointment Date\t 2026-12-12'),
      ['TWO_VALUES appointment'],
    ],
    [
      'a newer day',
      SUBJECT,
      behind(/^TS Appointment Time/, 'New Appointment Date: 2026-12-12'),
      ['DATE_DOUBTED appointment'],
    ],
    [
      'the same day again',
      SUBJECT,
      behind(/^TS Appointment Time/, 'New Appointment Date: 9/12/2026'),
      [],
    ],
    [
      'a number that is too long',
      SUBJECT.replace('TTKT202612079000993', ''),
      LINES.map((line) => line.replace('9000993', '900099300')),
      ['INVALID_VALUE ticketId'],
    ],
  ])('should be sure of what it says once and in one way: %s', (_, subject, lines, told) => {
    const [draft] = readTexts(subject, lines) as [ParsedDraft];
    const all = [...draft.errors, ...draft.warnings].map(({ code, field }) => `${code} ${field}`);
    expect([all, draft.status]).toEqual([told, told.length > 0 ? 'needs_review' : 'valid']);
  });

  const WITHDRAWN = 'Confirm Withdraw - TBBNA900002G - RAVIN';
  it.each([
    [WITHDRAWN, 'Reason: customer is not interested any more', 'valid'],
    [WITHDRAWN, 'Customer no longer wants it. Please proceed with the cancellation.', 'valid'],
    [WITHDRAWN, 'Customer does not want to proceed.', 'valid'],
    [`RE: ${WITHDRAWN}`, 'Confirmed, please withdraw.', 'valid'],
    [WITHDRAWN, 'Please ignore the withdrawal', 'needs_review'],
    [WITHDRAWN, 'The customer does NOT want to withdraw', 'needs_review'],
    [
      `RE: ${WITHDRAWN}`,
      'Customer changed his mind, please proceed with installation.',
      'needs_review',
    ],
    [`RE: ${WITHDRAWN}`, 'Is this confirmed?', 'needs_review'],
    [`RE: ${WITHDRAWN}`, 'Noted with thanks', 'needs_review'],
    [
      'Cancellation - C9000031 - TBBNA900004G - X',
      'Jangan batal, pelanggan masih mahu',
      'needs_review',
    ],
  ])('should end an order only when nothing speaks against it: %s, %s', (subject, line, status) => {
    expect(readTexts(subject, ['Hi team,', line])[0]?.status).toBe(status);
  });
});
