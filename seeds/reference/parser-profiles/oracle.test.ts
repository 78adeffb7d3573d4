import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../extensions/core/src/documents/formats/read-workbook.ts';
import { isEmpty } from '../../../extensions/domain/intake/parsed.ts';
import { getPath } from '../../../extensions/domain/kernel/paths.ts';
import { parseDocument } from '../../../extensions/domain/intake/parse-document.ts';
import type { ParsedDraft } from '../../../extensions/domain/intake/parse-document.ts';
import type { Workbook } from '../../../extensions/domain/documents/sheet.ts';
import { addressOf } from '../../../extensions/domain/documents/sheet.ts';
import { PARSER_PROFILES } from './index.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const TODAY = new Date('2026-11-21T04:00:00Z');
// Metadata about the file, not values of the form.
const NOT_VALUES = new Set(['pickListIgnored', 'reschedule']);

type Expected = Record<string, unknown>;
type Entry = { bad?: boolean; layoutFrom?: string; expected: Expected };
const manifest = existsSync(`${SAMPLES}MANIFEST.json`)
  ? (JSON.parse(readFileSync(`${SAMPLES}MANIFEST.json`, 'utf8')) as {
      files: Record<string, Entry>;
    })
  : { files: {} };
const entries = Object.entries(manifest.files);
const forms = entries.filter(([, entry]) => entry.layoutFrom);
const badForms = entries.filter(([, entry]) => entry.bad && entry.expected?.fields);
const lists = entries.filter(
  ([name, { expected }]) => expected?.kind === 'list-workbook' && expected.rows && name,
);

const load = (name: string): Workbook => readWorkbook(readFileSync(SAMPLES + name), 1_000_000);
const baseName = (path: string): string => path.split('/').at(-1) ?? path;
const parse = (workbook: Workbook, name: string) =>
  parseDocument({
    document: { kind: 'workbook', workbook },
    fileName: baseName(name),
    profiles: PARSER_PROFILES,
    today: TODAY,
  });
const parseOne = (workbook: Workbook, name: string): ParsedDraft => {
  const result = parse(workbook, name);
  if (!result.ok) throw new Error(result.error.code);
  return result.drafts[0] as ParsedDraft;
};
const valuesOf = (expected: Expected): Expected =>
  Object.fromEntries(Object.entries(expected).filter(([key]) => !NOT_VALUES.has(key)));

/** Moves everything down, as a partner does when he adds a banner. */
const shifted = (workbook: Workbook, by: number): Workbook => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + by,
      address: addressOf(cell.row + by, cell.column),
    })),
    merges: sheet.merges.map((range) => ({
      ...range,
      top: range.top + by,
      bottom: range.bottom + by,
    })),
  })),
});
const withoutRows = (values: Expected): unknown =>
  JSON.parse(JSON.stringify(values, (key, value) => (key === 'row' ? undefined : value)));

describe.skipIf(entries.length === 0)('partner forms of the sample set', () => {
  it.each(forms)('should read %s key by key', (name, { expected }) => {
    const draft = parseOne(load(name), name);
    expect(draft.values).toMatchObject(valuesOf(expected));
    expect(Object.keys(draft.values).sort()).toEqual(Object.keys(valuesOf(expected)).sort());
    expect(draft.errors).toEqual([]);
    expect(draft.status).toBe('valid');
  });

  it.each(forms)('should name the source of every value of %s', (name) => {
    const draft = parseOne(load(name), name);
    const unsourced = Object.keys(draft.values).filter((field) => {
      const value = draft.values[field];
      if (isEmpty(value)) return false;
      return !Object.keys(draft.sources).some(
        (path) => path === field || path.startsWith(`${field}.`),
      );
    });
    expect(unsourced).toEqual([]);
  });

  it.each(forms)('should still read %s when every row stands two lower', (name, { expected }) => {
    const draft = parseOne(shifted(load(name), 2), name);
    expect(withoutRows(draft.values)).toEqual(withoutRows(valuesOf(expected)));
  });

  it('should never take a word from the far-right pick list', () => {
    for (const [name, { expected }] of forms) {
      const text = JSON.stringify(parseOne(load(name), name).values);
      for (const word of (expected?.pickListIgnored ?? []) as string[])
        expect(text).not.toContain(`"${word}"`);
    }
  });

  it.each(badForms)('should find what is wrong with %s', (name, { expected }) => {
    const draft = parseOne(load(name), name);
    expect(draft.values).toMatchObject(expected.fields as Expected);
    expect(draft.errors.map(({ code, field }) => ({ code, field }))).toEqual([
      { code: expected.errorClass, field: expected.field },
    ]);
    expect(draft.status).toBe('needs_review');
  });

  it('should name the passwords as secrets', () => {
    const draft = parseOne(load('M9000011.xls'), 'M9000011.xls');
    expect(draft.secrets.map((path) => getPath(draft.values, path))).toEqual([
      'Example-0011',
      'Onu-Ex0011',
      'Voip-0011',
    ]);
  });
});

const NOT_ROW_VALUES = new Set([
  ...['sheet', 'row', 'result', 'errorClass'],
  ...['note', 'duplicateOf', 'text', 'customerNameTrimmed'],
]);
type ListRow = { sheet: string; row: number; result?: string; errorClass?: string } & Expected;

describe.skipIf(entries.length === 0)('list workbooks of the sample set', () => {
  it.each(lists)('should read %s row by row', (name, { expected }) => {
    const result = parse(load(name), name);
    if (!result.ok) throw new Error(result.error.code);
    for (const row of expected.rows as ListRow[]) {
      const { sheet, row: number, result: kind, errorClass } = row;
      const values = Object.fromEntries(
        Object.entries(row).filter(([key]) => !NOT_ROW_VALUES.has(key)),
      );
      const draft = result.drafts.find((one) => one.sheet === sheet && one.row === number);
      if (kind === 'junk') expect(draft).toBeUndefined();
      else expect(draft?.values).toMatchObject(trimmedName(values));
      if (errorClass) expect(draft?.errors.map(({ code }) => code)).toContain(errorClass);
      else if (draft) expect(draft.errors).toEqual([]);
    }
    expect(result.drafts).toHaveLength(expected.dataRows as number);
  });

  it.each(['lists/Standard 1000 rows.xlsx', 'lists/Standard 10000 rows.xlsx'])(
    'should read %s without losing a value',
    (name) => {
      const expected = manifest.files[name]?.expected ?? {};
      const result = parse(load(name), name);
      if (!result.ok) throw new Error(result.error.code);
      const keys = Object.keys(expected.firstRow as Expected);
      const lines = result.drafts.map(({ values }) =>
        JSON.stringify(Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))),
      );
      const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
      expect(digest).toBe(expected.sha256OfRows);
      expect(result.drafts.every(({ status }) => status === 'valid')).toBe(true);
    },
    30_000,
  );
});

const trimmedName = (values: Expected): Expected =>
  typeof values.customerName === 'string'
    ? { ...values, customerName: values.customerName.trim() }
    : values;
