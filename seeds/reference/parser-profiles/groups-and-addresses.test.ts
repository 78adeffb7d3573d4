import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extensions/core/src/documents/formats/read-document.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';
import {
  parseDocument,
  type ParsedDraft,
} from '../../../extensions/domain/intake/parse-document.ts';
import { PARSER_PROFILES } from './index.ts';

const TODAY = new Date('2026-11-29T04:00:00Z');
const HEADER = [
  ...['WO No.', 'WO Type', 'Sales/Modi Type', 'Service No.', 'Customer Name', 'Contact No'],
  ...['App Date', 'App Time', 'Building Name', 'SI Name', 'Status'],
];
const rowOf = (at: number, building: string): string[] => [
  ...[`A996400${at}`, 'ACTIVATION', 'New Sales', `TBBNA96400${at}G`, 'AMINA BINTI REKAAN'],
  ...['012-6950123', '09/12/2026', '09:00', building, 'Amin', 'Pending'],
];
const readText = async (text: string, fileName: string, subject: string | null = null) => {
  const document = await readDocument(Buffer.from(text), fileName, READ_LIMITS);
  if (document.kind === 'text') document.text = { ...document.text, subject };
  const parsed = parseDocument({ document, fileName, profiles: PARSER_PROFILES, today: TODAY });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.drafts;
};
const toldOf = ({ status, errors, warnings }: ParsedDraft): string =>
  [...errors, ...warnings].map(({ code, field }) => `${code} ${field ?? ''}`.trim()).join(', ') ||
  status;

const ABOVE = 'INVALID_VALUE building';

describe('a row without a building', () => {
  it.each<[what: string, buildings: string[], told: string[]]>([
    [
      'below the first of its group',
      ['VISTA', '', '', 'MENARA', ''],
      ['valid', ABOVE, ABOVE, 'valid', ABOVE],
    ],
    [
      'where the list repeats buildings',
      ['VISTA', 'VISTA', '', 'MENARA'],
      ['valid', 'valid', 'valid', 'valid'],
    ],
    ['that says so', ['VISTA', '-', '', 'MENARA'], ['valid', 'valid', 'valid', 'valid']],
    ['above all others', ['', 'VISTA', 'MENARA'], ['valid', 'valid', 'valid']],
    ['in a list without any', ['', '', ''], ['valid', 'valid', 'valid']],
  ])('should be doubted or not: %s', async (_, buildings, told) => {
    const rows = [HEADER, ...buildings.map((building, at) => rowOf(at, building))];
    const drafts = await readText(rows.map((row) => row.join(',')).join('\n'), 'list.csv');
    expect(drafts.map(toldOf)).toEqual(told);
  });
});

const ADDRESS =
  'Level 14, Unit 6, MENARA REKAAN - BLOCK G, No. 919, JALAN CONTOH,, 56100 KualaLumpur Wilayah Persekutuan Kuala Lumpur';
const faultWith = (...lines: string[]): string =>
  [
    ...['Dear CONTOH JAYA,', '', 'Customer Details', 'Customer Type\tSampel'],
    ...['Customer Name\tSITI CONTOHAN', 'Service ID\tTBBNA900021G', 'TTID\tTTKT202612079000021'],
    ...['Contact No.\t0126950123', `Address\t${ADDRESS}`, 'Internet details'],
    ...[
      'Voice details',
      'Appointment details',
      'Issues\tRX: -34 dBm',
      'Remarks\tSN : TBBNA900021G',
    ],
    ...lines,
    ...[
      '',
      'TS Appointment Date\t2026-12-09',
      'TS Appointment Time\t11:00:00',
      'Issuer By\tISSUER',
    ],
    ...['Warranty Information', 'Please take note:'],
  ].join('\n');

describe('an address under another label of the same mail', () => {
  it.each<[line: string, told: string]>([
    [`Site Address: ${ADDRESS}`, 'valid'],
    ['Site address : L14-06, Menara Rekaan Block G, Jln Contoh', 'INVALID_VALUE address'],
    ['Service address: Lvl 14 unit 06, Menara Rekaan (BLK G), 56100 Kuala Lumpur', 'valid'],
    [
      'Site Address: Unit 7, Level 14, MENARA REKAAN - BLOCK G, JALAN CONTOH',
      'INVALID_VALUE address',
    ],
    ['Site Address: MENARA REKAAN - BLOCK F, JALAN CONTOH', 'INVALID_VALUE address'],
    ['Alamat tapak = 12 Jalan Sampel 3, 40000 Shah Alam', 'INVALID_VALUE address'],
    ['> Installation Address\t12 Jalan Sampel 3, 40000 Shah Alam', 'INVALID_VALUE address'],
    ['Correct Site Address: VISTA CONTOH', 'INVALID_VALUE address'],
    ['Email address: siti.contohan@example.com', 'valid'],
    ['Billing address: 1 Jalan Bil, 50000 Kuala Lumpur', 'valid'],
    ['Old Address: 1 Jalan Lama, 50000 Kuala Lumpur', 'valid'],
    ['IP Address: 192.0.2.10 / 255.255.255.0', 'valid'],
    ['Site Address: as above', 'valid'],
    ['Site Address:', 'valid'],
    ['Customer says the address: is right', 'valid'],
  ])('should be the same, or doubted: %s', async (line, told) => {
    const [draft] = await readText(faultWith(line), 'APPMT AWO900021.txt');
    expect(draft && toldOf(draft)).toBe(told);
    expect(draft?.values.address).toMatchObject({ raw: expect.stringContaining('MENARA REKAAN') });
  });
});

describe('another customer or service in the same mail', () => {
  it.each<[line: string, told: string]>([
    ['Customer Name: ALI REKAAN', 'IDS_DIFFER customerName'],
    ['Customer Name: Siti Contohan', 'valid'],
    ['Customer: SITI', 'valid'],
    ['SN : TBBNA900099G', 'IDS_DIFFER serviceId'],
    ['> SN : TBBNA900099G', 'valid'],
    ['New contact number: 019-8887766', 'INVALID_VALUE phones'],
    ['Number above is wrong, use 019-8887766', 'INVALID_VALUE phones'],
    ['Correct contact no 012-6950123', 'valid'],
    ['Cust kata tak jadi, tak payah datang', 'ROW_HELD remarks'],
    ['Customer said already OK, no need to come', 'ROW_HELD remarks'],
    ['Cust minta tukar ke 15 Dis 2pm', 'ROW_HELD remarks'],
    ['Cust minta tukar ke 9 Dis 2pm', 'valid'],
    ['Please change to 500 Mbps', 'valid'],
    ['No need to climb the pole', 'valid'],
    ['Last Fault TTKT TTKT202611010000009', 'valid'],
    ['Site address - 12 Jalan Sampel 3, 40000 Shah Alam', 'INVALID_VALUE address'],
  ])('should be doubted: %s', async (line, told) => {
    const [draft] = await readText(faultWith(line), 'APPMT AWO900021.txt');
    expect(draft && toldOf(draft)).toBe(told);
  });
});
