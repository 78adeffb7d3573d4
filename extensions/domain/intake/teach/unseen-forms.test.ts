import { describe, expect, it } from 'vitest';
import { addressOf, type Sheet } from '../../documents/index.ts';
import { parseDocument } from '../parse-document.ts';
import type { FormProfile } from '../profile.ts';
import { readForm } from '../read-form.ts';
import { draftForm } from './draft-form.ts';
import { gapsOf } from './gaps.ts';
import { layoutOf } from './layout.ts';
import type { Lesson } from './lesson.ts';
import { suggestForm } from './suggest.ts';

const TODAY = new Date('2026-11-29T04:00:00Z');

/** The job sheet of an electrician's partner, cell by cell. */
const sheetOf = (changes: Record<string, string> = {}): Sheet => {
  const texts: Record<string, string> = {
    ...{ A1: 'JOB SHEET', A4: 'Job ref', B4: 'KJ-40001', E4: 'Line id', F4: 'KPL-2026-0001' },
    ...{ A5: 'Subscriber', B5: 'AMINA BINTI REKAAN', E5: 'Mobile', F5: '012-7000001' },
    ...{ A6: 'Site address', B6: 'Unit 5, Level 12, MENARA REKAAN, 7 Jalan Contoh 3, 56100 KL' },
    ...{ A7: 'Visit date', B7: '9 Dec 2026', E7: 'Window', F7: '09:00 - 11:00' },
    ...{ A8: 'Drop length', B8: '35', C8: 'm', E8: 'Optical level', F8: '-18.5', G8: 'dBm' },
    ...{ A11: 'Work required', B11: '☑', C11: 'Connect', D11: '☐', E11: 'Relocate' },
    ...{ F11: '☐', G11: 'Repair', A21: 'Depot', B21: '7', E21: 'Mobile', F21: '019-7000000' },
    ...changes,
  };
  const cells = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([address, text]) => {
      const column = address.charCodeAt(0) - 64;
      const row = Number(address.slice(1));
      return { address: addressOf(row, column), row, column, text };
    });
  return { name: 'Job Sheet', cells, merges: [] };
};

const lesson = {
  family: 'form',
  head: { code: 'kp', name: 'KP', partnerGroup: 'KP', partner: null },
  timeZone: 'Asia/Kuala_Lumpur',
  country: 'MY',
  answers: [
    { field: 'serviceId', from: 'cells', cells: ['F4'] },
    { field: 'customerName', from: 'cells', cells: ['B5'] },
    { field: 'phones', from: 'cells', cells: ['F5'] },
    { field: 'address', from: 'cells', cells: ['B6'] },
    { field: 'appointment', from: 'cells', cells: ['B7', 'F7'] },
    { field: 'orderType', from: 'tick', cells: ['C11'] },
  ],
} as unknown as Lesson;

const taught = (): FormProfile => {
  const { definition } = draftForm(lesson, sheetOf());
  const profile = {
    code: 'kp',
    family: 'form',
    priority: 1,
    recognise: { minimum: 1, signs: [{ where: 'label', pattern: 'JOB SHEET', weight: 1 }] },
    definition,
  } as unknown as FormProfile;
  return { ...profile, layout: layoutOf(sheetOf(), profile) };
};
const read = (sheet: Sheet) => {
  const document = { kind: 'workbook' as const, workbook: { sheets: [sheet] } };
  const parsed = parseDocument({ document, fileName: 'x', profiles: [taught()], today: TODAY });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.drafts[0];
};

describe('a form whose boxes stand in the cells of their words', () => {
  const boxed = (changes: Record<string, string> = {}): Sheet =>
    sheetOf({
      ...{ B11: '☑ Connect', C11: '☐ Relocate', D11: '☐ Repair', E11: '', F11: '', G11: '' },
      ...changes,
    });
  const boxedLesson = (): Lesson => ({ ...lesson, answers: suggestForm(boxed()) });
  const readBoxed = (sheet: Sheet) => {
    const profile = { ...taught(), ...draftForm(boxedLesson(), boxed()) } as FormProfile;
    const document = { kind: 'workbook' as const, workbook: { sheets: [sheet] } };
    const parsed = parseDocument({
      ...{ document, fileName: 'x', today: TODAY },
      profiles: [{ ...profile, layout: layoutOf(boxed(), profile) }],
    });
    return parsed.ok ? parsed.drafts[0] : null;
  };

  it('should be suggested as boxes to be ticked, and none of them for a label', () => {
    const found = suggestForm(boxed());
    expect(found.find(({ field }) => field === 'orderType')).toMatchObject({
      ...{ from: 'tick', cells: ['B11'], shown: 'Connect' },
    });
    expect(found.map(({ field }) => field)).not.toContain('relocationType');
  });

  it('should be read by the box that is ticked', () => {
    expect(readBoxed(boxed())?.values.orderType).toBe('ACTIVATION');
    const repair = readBoxed(boxed({ B11: '☐ Connect', D11: '☒ Repair' }));
    expect(repair?.values.orderType).toBe('ASSURANCE_STANDARD');
    const two = readBoxed(boxed({ C11: '☑ Relocate' }));
    expect(two?.errors).toMatchObject([{ code: 'TWO_TICKED', field: 'orderType' }]);
    const none = readBoxed(boxed({ B11: '☐ Connect' }));
    expect(none?.errors).toMatchObject([{ code: 'MISSING_ORDER_TYPE' }]);
  });

  it('should be taught downwards, and from one cell', () => {
    const down = { A11: 'Work required', B11: '☐ Connect', B12: '☑ Relocate', B13: '☐ Repair' };
    const one = { B11: '☐ Connect  ☑ Relocate  ☐ Repair' };
    const none = { C11: '', D11: '', E11: '', F11: '', G11: '' };
    for (const changes of [down, one]) {
      const sheet = sheetOf({ ...none, ...changes });
      const answers = [{ field: 'orderType', from: 'tick', cells: ['B11'] }];
      const { definition } = draftForm({ ...lesson, answers } as unknown as Lesson, sheet);
      expect(readForm(sheet, 'x', definition).values.orderType).toBe('MODIFICATION_OUTDOOR');
    }
  });
});

describe('a form with boxes, a window and units', () => {
  it('should read the ticked box, and the beginning of the window', () => {
    const draft = read(sheetOf());
    expect(draft?.values).toMatchObject({
      orderType: 'ACTIVATION',
      phones: ['0127000001'],
      appointment: { start: '2026-12-09T09:00:00+08:00', end: '2026-12-09T11:00:00+08:00' },
    });
    expect(read(sheetOf({ B11: '☐', D11: '☑' }))?.values.orderType).toBe('MODIFICATION_OUTDOOR');
    expect(read(sheetOf({ D11: '☑' }))?.errors).toMatchObject([
      { code: 'TWO_TICKED', field: 'orderType' },
    ]);
  });

  it.each(['09:00 - 11:00', '2.00pm to 4.00pm', '9 - 11am', '14h00 - 16h00'])(
    'should be suggested with the window %s',
    (window) => {
      const found = suggestForm(sheetOf({ F7: window }));
      expect(found.find(({ field }) => field === 'appointment')?.cells).toEqual(['B7', 'F7']);
    },
  );

  it('should know a label without two letters in a row', () => {
    const sheet = sheetOf({ E5: 'H/P' });
    const answers = [{ field: 'phones', from: 'cells' as const, cells: ['F5'] }];
    const { definition, problems } = draftForm({ ...lesson, answers }, sheet);
    expect(problems).toEqual([]);
    expect(readForm(sheet, 'x', definition).values.phones).toEqual(['0127000001']);
  });

  it('should be suggested with its window, and with no unit for a label', () => {
    const speed = {
      A9: 'Speed tier',
      B9: '300',
      C9: 'Mbps',
      E9: 'Pole height',
      F9: '7.5',
      G9: 'm',
    };
    const found = suggestForm(sheetOf(speed));
    const cellsOf = (path: string) => found.find(({ field }) => field === path)?.cells;
    expect(cellsOf('appointment')).toEqual(['B7', 'F7']);
    expect(cellsOf('bandwidthMbps')).toEqual(['B9']);
    expect(found.flatMap(({ label }) => label ?? [])).not.toContain('C9');
  });

  it('should not take the value of another label of the same name', () => {
    const draft = read(sheetOf({ E5: 'Handphone' }));
    expect(draft?.values.phones).toBeNull();
    expect(draft?.errors).toMatchObject([{ code: 'LABEL_MOVED', field: 'phones' }]);
    expect(draft?.status).toBe('needs_review');
  });

  it('should name what it will always miss', () => {
    expect(gapsOf(taught())).toEqual([
      { orderType: 'MODIFICATION_OUTDOOR', field: 'oldAddress' },
      { orderType: 'MODIFICATION_OUTDOOR', field: 'onuPassword' },
      { orderType: 'ASSURANCE_STANDARD', field: 'ticketId' },
      { orderType: 'ASSURANCE_STANDARD', field: 'issue' },
    ]);
  });
});
