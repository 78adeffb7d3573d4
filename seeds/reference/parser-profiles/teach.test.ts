import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../extensions/core/src/documents/formats/read-workbook.ts';
import { getPath } from '../../../extensions/domain/kernel/paths.ts';
import { parseDocument } from '../../../extensions/domain/intake/parse-document.ts';
import { profileProblems } from '../../../extensions/domain/intake/profile-schema.ts';
import type { ParserProfile } from '../../../extensions/domain/intake/profile.ts';
import { addressOf } from '../../../extensions/domain/documents/sheet.ts';
import type { Sheet, Workbook } from '../../../extensions/domain/documents/sheet.ts';
import {
  draftProfile,
  sheetOf,
  suggestForm,
  suggestTable,
  type Answer,
  type Lesson,
} from '../../../extensions/domain/intake/teach/index.ts';
import { PARSER_PROFILES } from './index.ts';
import { COUNTRY, ZONE } from './shared.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const TODAY = new Date('2026-11-21T04:00:00Z');
const hasSamples = existsSync(`${SAMPLES}MANIFEST.json`);
type Expected = Record<string, unknown>;
const manifest = (
  hasSamples ? JSON.parse(readFileSync(`${SAMPLES}MANIFEST.json`, 'utf8')) : { files: {} }
) as { files: Record<string, { expected: Expected }> };
const load = (name: string): Workbook => readWorkbook(readFileSync(SAMPLES + name), 1_000_000);

type Input = Parameters<typeof parseDocument>[0];
const parseWorkbook = ({ workbook, ...rest }: Omit<Input, 'document'> & { workbook: Workbook }) =>
  parseDocument({ document: { kind: 'workbook', workbook }, ...rest });

const cells = (field: string, ...addresses: string[]): Answer => ({
  field,
  from: 'cells',
  cells: addresses,
});
const lesson = (answers: readonly Answer[], more: Partial<Lesson> = {}): Lesson => ({
  family: 'form',
  timeZone: ZONE,
  country: COUNTRY,
  head: {
    code: 'taught',
    name: 'Taught form',
    version: 1,
    priority: 50,
    autoApprove: false,
    partnerGroup: 'TIME',
    partner: 'TIME-FTTH',
  },
  answers,
  ...more,
});
const teach = (workbook: Workbook, taught: Lesson): ParserProfile => {
  const { profile, problems } = draftProfile(taught, { kind: 'workbook', workbook });
  expect(problems).toEqual([]);
  expect(profileProblems(profile)).toEqual([]);
  return JSON.parse(JSON.stringify(profile)) as ParserProfile;
};
const readWith = (profile: ParserProfile, workbook: Workbook, fileName: string): Expected => {
  const parsed = parseWorkbook({ workbook, fileName, profiles: [profile], today: TODAY });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.drafts[0]?.values ?? {};
};

const ACTIVATION: Answer[] = [
  { field: 'orderType', from: 'tick', cells: ['E5'] },
  cells('serviceId', 'D19'),
  cells('customerName', 'D10'),
  cells('contactPerson', 'D12'),
  cells('phones', 'D13'),
  cells('address', 'E11'),
  cells('oldAddress', 'E15'),
  cells('appointment', 'D14'),
  cells('package', 'D20'),
  cells('bandwidthMbps', 'D21'),
  cells('loginId', 'D22'),
  cells('password', 'D23'),
  cells('installer', 'M8'),
  cells('salesContact.name', 'M20'),
  cells('salesContact.phone', 'M22'),
  cells('remarks', 'E67'),
];
const WHOLESALE: Answer[] = [
  { field: 'orderType', from: 'constant', value: 'ACTIVATION' },
  cells('serviceId', 'D22'),
  cells('customerName', 'D11'),
  cells('address', 'D12'),
  cells('contactPerson', 'D13'),
  cells('phones', 'D14', 'D15'),
  cells('appointment', 'D16'),
  cells('nisCode', 'D17'),
  cells('package', 'D23'),
  cells('bandwidthMbps', 'D23'),
  cells('loginId', 'D24'),
  cells('password', 'D25'),
  cells('onuPassword', 'D32'),
];
const compare = (values: Expected, name: string, answers: readonly Answer[]): void => {
  const { expected } = manifest.files[name] as { expected: Expected };
  for (const { field } of answers)
    expect([field, getPath(values, field) ?? null]).toEqual([
      field,
      getPath(expected, field) ?? null,
    ]);
};

/** Empty rows or columns before a place, as when a partner adds a banner. */
const moved = (workbook: Workbook, rows: number, columns: number, after = 0): Workbook => ({
  sheets: workbook.sheets.map((sheet) => {
    const row = (at: number) => (at > after ? at + rows : at);
    return {
      name: sheet.name,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        row: row(cell.row),
        column: cell.column + columns,
        address: addressOf(row(cell.row), cell.column + columns),
      })),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        top: row(top),
        left: left + columns,
        bottom: row(bottom),
        right: right + columns,
      })),
    };
  }),
});

describe.skipIf(!hasSamples)('a form taught from one sample', () => {
  const FORMS = [
    ['A9000001.xls', ACTIVATION, ['A9000002.xls', 'A9000003.xls', 'A9000004.xlsx']],
    ['DIGI Partner (Activation).xls', WHOLESALE, ['DIGI Partner (Activation - Reschedule).xls']],
  ] as const;

  it.each(FORMS)('should read the others of its kind: %s', (sample, answers, others) => {
    const profile = teach(load(sample), lesson(answers));
    compare(readWith(profile, load(sample), sample), sample, answers);
    for (const other of others) compare(readWith(profile, load(other), other), other, answers);
  });

  it.each(FORMS)('should read the same from wherever it stands: %s', (sample, answers) => {
    const profile = teach(load(sample), lesson(answers));
    const workbook = load(sample);
    const values = readWith(profile, workbook, sample);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (rows, columns, above) => {
          const shifted = moved(workbook, rows, columns, above);
          expect(readWith(profile, shifted, sample)).toEqual(values);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('should not take the forms of other partners for its own', () => {
    const profile = teach(load('A9000001.xls'), lesson(ACTIVATION));
    for (const other of ['Celcom Partner (Activation).xls', 'M9000011.xls']) {
      const workbook = load(other);
      const parsed = parseWorkbook({
        workbook,
        fileName: other,
        profiles: [profile],
        today: TODAY,
      });
      expect(parsed.ok).toBe(false);
    }
  });

  it('should suggest what stands on a form that nobody has taught', () => {
    const sheet = sheetOf(load('A9000001.xls'), undefined) as Sheet;
    const suggested = Object.fromEntries(
      suggestForm(sheet).map(({ field, cells: found = [] }) => [field, found[0]]),
    );
    expect(suggested).toMatchObject({
      orderType: 'F5',
      serviceId: 'D19',
      customerName: 'D10',
      contactPerson: 'D12',
      phones: 'D13',
      address: 'E11',
      appointment: 'D14',
      package: 'D20',
      bandwidthMbps: 'D21',
      loginId: 'D22',
      password: 'D23',
      remarks: 'E67',
    });
  });

  it('should read by accepted suggestions alone', () => {
    for (const name of ['A9000001.xls', 'Celcom Partner (Activation).xls']) {
      const answers = suggestForm(sheetOf(load(name), undefined) as Sheet);
      const profile = teach(load(name), lesson(answers));
      const values = readWith(profile, load(name), name);
      const keys = ['serviceId', 'customerName', 'address', 'appointment', 'orderType', 'package'];
      compare(
        values,
        name,
        keys.map((field) => cells(field)),
      );
    }
  });
});

describe.skipIf(!hasSamples)('a list taught from one sample', () => {
  it.each(['lists/Standard 11-12 NOV.xlsx', 'lists/Assurance 11-12 NOV.xlsx'])(
    'should read %s as the profile that we ship does',
    (name) => {
      const workbook = load(name);
      const answers: Answer[] = [
        ...suggestTable(sheetOf(workbook, undefined) as Sheet),
        ...(name.includes('Assurance')
          ? [{ field: 'orderType', from: 'constant' as const, value: 'ASSURANCE_STANDARD' }]
          : []),
      ];
      const profile = teach(workbook, lesson(answers, { family: 'table' }));
      const parse = (profiles: readonly ParserProfile[]) => {
        const parsed = parseWorkbook({ workbook, fileName: name, profiles, today: TODAY });
        if (!parsed.ok) throw new Error(parsed.error.code);
        return parsed.drafts;
      };
      const [taught, shipped] = [parse([profile]), parse(PARSER_PROFILES)];
      expect(taught).toHaveLength(shipped.length);
      for (const [index, { values }] of taught.entries())
        for (const field of ['serviceId', 'customerName', 'phone', 'appointment', 'ticketId'])
          expect([index, field, values[field] ?? null]).toEqual([
            index,
            field,
            shipped[index]?.values[field] ?? null,
          ]);
    },
  );
});
