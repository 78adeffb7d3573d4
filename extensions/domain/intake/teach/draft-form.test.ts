import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../read-form.ts';
import { addressOf, parseAddress, parseRange, type Sheet } from '../../documents/index.ts';
import { draftProfile } from './draft-profile.ts';
import { driftOf } from './drift.ts';
import { layoutOf } from './layout.ts';
import type { Answer, Lesson } from './lesson.ts';
import { suggestCell, suggestForm } from './suggest.ts';

const sheetOf = (cells: Record<string, string>, merges: readonly string[] = []): Sheet => ({
  name: 'Form',
  cells: Object.entries(cells).map(([address, text]) => ({
    address,
    ...parseAddress(address),
    text,
  })),
  merges: merges.map(parseRange),
});
const moved = (sheet: Sheet, rows: number, columns: number, after = 0): Sheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) => {
    const row = cell.row > after ? cell.row + rows : cell.row;
    const column = cell.column + columns;
    return { ...cell, row, column, address: addressOf(row, column) };
  }),
  merges: sheet.merges.map((range) => ({
    top: range.top > after ? range.top + rows : range.top,
    bottom: range.bottom > after ? range.bottom + rows : range.bottom,
    left: range.left + columns,
    right: range.right + columns,
  })),
});
const at = (field: string, ...cells: string[]): Answer => ({ field, from: 'cells', cells });
const lesson = (answers: readonly Answer[]): Lesson => ({
  family: 'form',
  timeZone: 'Asia/Kuala_Lumpur',
  country: 'MY',
  head: {
    code: 'misal',
    name: 'Misal',
    version: 1,
    priority: 50,
    autoApprove: false,
    partnerGroup: null,
    partner: null,
  },
  answers,
});
const taught = (sheet: Sheet, answers: readonly Answer[]) => {
  const { profile, problems, notes } = draftProfile(lesson(answers), {
    kind: 'workbook',
    workbook: { sheets: [sheet] },
  });
  if (profile.family !== 'form') throw new Error('no form');
  const { definition } = profile;
  const read = (other: Sheet) => readForm(other, 'x.xlsx', definition).values;
  return { profile, definition, problems, notes, read };
};

/** A form with everything that makes labels hard: above, beside, inside, twice, ticked. */
const MISAL = sheetOf(
  {
    A1: 'MISAL NETWORKS SERVICE REQUEST',
    A3: 'Request type',
    C3: 'New line',
    D3: 'X',
    E3: 'Relocation',
    G3: 'Termination',
    A5: 'SITE',
    A6: 'Subscriber',
    B6: 'Lim Ex Contoh',
    D6: 'Line id: MSL-2026-00417',
    A7: 'Tel',
    B7: '03-0000 9001',
    A8: 'Address',
    A9: 'A-12-02 MENARA SAMPEL, JALAN MISALAN, SAMPEL, 58000, KUALA LUMPUR',
    A11: 'Visit',
    B11: '08/12/2026',
    C11: 'Time',
    D11: '2:30 PM',
    A13: 'SALES',
    A14: 'Name',
    B14: 'Aiman Contohari',
    A15: 'Tel',
    B15: '012-000 0077',
  },
  ['A1:G1', 'A9:G9'],
);
const ANSWERS: Answer[] = [
  { field: 'orderType', from: 'tick', cells: ['C3'] },
  at('customerName', 'B6'),
  at('serviceId', 'D6'),
  at('phones', 'B7'),
  at('address', 'A9'),
  at('appointment', 'B11', 'D11'),
  at('salesContact.name', 'B14'),
  at('salesContact.phone', 'B15'),
];
const VALUES = {
  orderType: 'ACTIVATION',
  customerName: 'Lim Ex Contoh',
  serviceId: 'MSL-2026-00417',
  phones: ['0300009001'],
  address: { block: 'A', level: '12', unit: '02', building: 'MENARA SAMPEL', postcode: '58000' },
  appointment: { start: '2026-12-08T14:30:00+08:00' },
  salesContact: { name: 'Aiman Contohari', phone: '0120000077' },
};

describe('draftForm', () => {
  it('should read what was clicked, and name where it stands', () => {
    const { problems, notes, read } = taught(MISAL, ANSWERS);
    expect(problems).toEqual([]);
    expect(read(MISAL)).toMatchObject(VALUES);
    expect(Object.fromEntries(notes.map(({ field, words }) => [field, words]))).toEqual({
      orderType: 'the ticked one of "New line", "Relocation", "Termination"',
      customerName: 'right of "Subscriber" (A6)',
      serviceId: 'behind "Line id" (D6) in the same cell',
      phones: 'right of "Tel" (A7)',
      address: 'below "Address" (A8)',
      appointment: 'right of "Visit" (A11) and right of "Time" (C11)',
      'salesContact.name': 'right of "Name" (A14)',
      'salesContact.phone': 'right of "Tel" (A15)',
    });
  });

  it('should read the same wherever rows and columns are put in', () => {
    const { read } = taught(MISAL, ANSWERS);
    fc.assert(
      fc.property(
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        fc.constantFrom(0, 1, 2, 4, 9, 10, 12),
        (rows, columns, after) => {
          expect(read(moved(MISAL, rows, columns, after))).toMatchObject(VALUES);
        },
      ),
    );
  });

  it('should tell a label that occurs twice apart by the part of the form', () => {
    const { definition } = taught(MISAL, ANSWERS);
    const rule = definition.fields.find(({ field }) => field === 'salesContact.phone');
    expect(rule).toMatchObject({ labels: ['Tel'], section: 'sales' });
    expect(definition.sections?.sales).toEqual({ from: ['SALES'], to: [] });
  });

  it('should not take the next label for a value that is left out', () => {
    const sheet = sheetOf({
      A1: 'FORM OF CONTOH',
      A2: 'Subscriber',
      B2: 'Ali Contoh',
      C2: 'Email',
      D2: 'a@example.com',
    });
    const { read } = taught(sheet, [at('customerName', 'B2')]);
    const empty = sheetOf({
      A1: 'FORM OF CONTOH',
      A2: 'Subscriber',
      C2: 'Email',
      D2: 'b@example.com',
    });
    expect(read(empty)).toMatchObject({ customerName: null });
  });

  it('should read ticks that stand below each other, left of their word', () => {
    const sheet = sheetOf({
      A1: 'JOB',
      B2: 'Installation',
      A3: 'X',
      B3: 'Indoor relocation',
      B4: 'Fault repair',
    });
    const { read, problems } = taught(sheet, [{ field: 'orderType', from: 'tick', cells: ['A3'] }]);
    expect(problems).toEqual([]);
    expect(read(sheet)).toMatchObject({ orderType: 'MODIFICATION_INDOOR' });
    const other = sheetOf({
      A1: 'JOB',
      B2: 'Installation',
      B3: 'Indoor relocation',
      A4: 'x',
      B4: 'Fault repair',
    });
    expect(read(other)).toMatchObject({ orderType: 'ASSURANCE_STANDARD' });
  });

  it('should ask for the time when only a day was clicked', () => {
    const sheet = sheetOf({ A1: 'Visit', B1: '08/12/2026' });
    expect(taught(sheet, [at('appointment', 'B1')]).problems).toEqual([
      {
        field: 'appointment',
        message: 'The cell has a day but no time. Add the cell with the time to the same field.',
      },
    ]);
  });

  it('should read the start of a window', () => {
    const sheet = sheetOf({ A1: 'Visit', B1: '8 Dec 2026 10:00 - 12:00' });
    expect(taught(sheet, [at('appointment', 'B1')]).read(sheet)).toMatchObject({
      appointment: { start: '2026-12-08T10:00:00+08:00' },
    });
  });

  it('should say so when a cell has no label', () => {
    const sheet = sheetOf({ D4: 'TBBNA900001G' });
    expect(taught(sheet, [at('serviceId', 'D4')]).problems).toMatchObject([{ field: 'serviceId' }]);
  });
});

describe('suggestions', () => {
  it('should name one place for each field and say why', () => {
    const found = suggestForm(MISAL);
    const cells = Object.fromEntries(found.map((one) => [one.field, one.cells?.[0]]));
    expect(cells).toMatchObject({
      customerName: 'B6',
      phones: 'B7',
      address: 'A9',
      orderType: 'E3',
    });
    expect(found.find(({ field }) => field === 'phones')?.why).toBe(
      '"Tel" is a word for phones, and the value looks like a phone number.',
    );
  });

  it('should read all that is suggested, the time of day from its own cell too', () => {
    const { problems, read } = taught(MISAL, suggestForm(MISAL));
    expect(problems).toEqual([]);
    expect(read(MISAL)).toMatchObject({ appointment: VALUES.appointment, phones: VALUES.phones });
  });

  it('should put first what a clicked cell most likely is', () => {
    expect(suggestCell(MISAL, 'B7')[0]?.field).toBe('phones');
    expect(suggestCell(MISAL, 'A9')[0]?.field).toBe('address');
    expect(suggestCell(MISAL, 'B11')[0]?.field).toBe('appointment');
  });
});

describe('drift', () => {
  const { profile } = taught(MISAL, ANSWERS);
  const layout = (sheet: Sheet) => {
    const found = layoutOf(sheet, profile);
    if (!found) throw new Error('a form has a layout');
    return found;
  };
  const before = layout(MISAL);
  const words = (sheet: Sheet) => driftOf(before, layout(sheet))?.notes.map(({ text }) => text);

  it('should say nothing of a form that stands as it stood, or two rows lower', () => {
    expect(driftOf(before, layout(MISAL))).toBeNull();
    expect(driftOf(before, layout(moved(MISAL, 2, 0)))).toBeNull();
  });

  it('should say once that the whole form moved', () => {
    expect(words(moved(MISAL, 5, 2))).toEqual([
      'The form stands 5 rows lower and 2 columns further right.',
    ]);
  });

  it('should name labels that moved alone, are missing or are new', () => {
    const changed = sheetOf(
      Object.fromEntries([
        ...MISAL.cells
          .filter(({ row }) => row !== 7)
          .map(({ address, text }): [string, string] => [
            address.replace('A11', 'A31').replace('B11', 'B31'),
            text,
          ]),
        ['A7', 'Mobile no:'],
        ['B7', '012-000 0078'],
      ]),
    );
    const notes = words(changed) ?? [];
    expect(notes).toContain('"VISIT" stood at A11 and is at A31.');
    expect(notes).toContain('"MOBILE NO" is new on this form.');
    expect(notes.some((text) => text.includes('is not on this form'))).toBe(true);
  });
});
