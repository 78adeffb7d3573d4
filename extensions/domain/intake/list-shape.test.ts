import { expect, test } from 'vitest';
import { createLister, sourcesOfRow } from './list-shape.ts';
import type { ParsedDraft } from './parse-document.ts';

const SHEET = {
  name: '11 NOV',
  columns: { serviceId: ['D'], customerName: ['E'], appointment: ['G', 'H'] },
};

const notes = (text: string) => [{ part: 'required', weight: 0.5, value: 1, text }];
const draft = (row: number, changes: Partial<ParsedDraft> = {}): ParsedDraft => ({
  sheet: SHEET.name,
  row,
  values: { serviceId: 'TBBNA1G', customerName: null, appointment: 'x', partnerGroup: 'TIME' },
  sources: {
    serviceId: { from: 'cells', sheet: SHEET.name, cells: [`D${row}`] },
    appointment: { from: 'cells', sheet: SHEET.name, cells: [`G${row}`, `H${row}`] },
  },
  errors: [],
  warnings: [],
  secrets: [],
  status: 'valid',
  confidence: 1,
  notes: notes('All found.'),
  ...changes,
});

test('should take from a row what its place says and give it back', () => {
  const { shape, lean } = createLister([SHEET]);
  const whole = draft(7);
  const row = lean(whole);
  expect(row).toMatchObject({ sources: {}, notes: [], place: { sheet: 0, row: 7, notes: 0 } });
  expect(sourcesOfRow(SHEET, 7, row.values)).toEqual(whole.sources);
  expect(shape.notes[0]).toEqual(whole.notes);
});

test('should keep notes of the same words once', () => {
  const { shape, lean } = createLister([SHEET]);
  const places = [draft(2), draft(3, { notes: notes('One is missing.') }), draft(4)].map(
    (one) => lean(one).place?.notes,
  );
  expect(places).toEqual([0, 1, 0]);
  expect(shape.notes).toHaveLength(2);
});

test.each([
  [
    'a date that comes from the name of the sheet',
    { appointment: { from: 'cells', sheet: SHEET.name, cells: ['H5'] } },
  ],
  ['a value that no cell gave', { appointment: undefined }],
  [
    'a cell whose text gave no value',
    { customerName: { from: 'cells', sheet: SHEET.name, cells: ['E5'] } },
  ],
] as const)('should leave a row whole that differs by %s', (_, change) => {
  const whole = draft(5);
  const sources = Object.fromEntries(
    Object.entries({ ...whole.sources, ...change }).filter(([, source]) => source),
  ) as ParsedDraft['sources'];
  const differing = { ...whole, sources };
  expect(createLister([SHEET]).lean(differing)).toBe(differing);
});
