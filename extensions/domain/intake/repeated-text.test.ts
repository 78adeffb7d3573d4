import { describe, expect, it } from 'vitest';
import { formsIn } from './repeated-text.ts';
import type { TextDefinition } from './profile.ts';

const LABELS = ['Customer Name', 'Service ID', 'Contact No.', 'Address', 'Remarks'];
const definition = {
  fields: LABELS.map((label) => ({ kind: 'label', field: label, labels: [label] })),
} as unknown as TextDefinition;
const form = (id: string): string[] => [
  'Dear Contoh,',
  '',
  'Customer Name  SITI',
  `Service ID  ${id}`,
  'Contact No.  012',
  'Address  Jalan Contoh',
  'Service ID  0300001',
  'Remarks  none',
];
const text = (lines: string[], subject: string | null = null) => ({
  lines,
  subject,
  from: null,
  sentAt: null,
});

describe('a text with several forms', () => {
  it('should be one text where a label is merely said twice', () => {
    expect(formsIn(text(form('TBBNA900001G')), definition)).toHaveLength(1);
  });

  it('should be as many as there are, each on its own lines under its own greeting', () => {
    const lines = [...form('TBBNA900001G'), '', ...form('TBBNA900002G')];
    const found = formsIn(text(lines), definition);
    expect(found.map((one) => one.lines.findIndex((line) => line.includes('TBBNA')))).toEqual([
      3, 12,
    ]);
    expect(found[1]?.lines[9]).toBe('Dear Contoh,');
    expect(found[0]?.lines).toHaveLength(lines.length);
  });

  it('should give the subject to the form that it names, else to none', () => {
    const lines = [...form('TBBNA900001G'), ...form('TBBNA900002G')];
    const subjects = (subject: string) =>
      formsIn(text(lines, subject), definition).map((one) => one.subject);
    expect(subjects('APPMT TBBNA900002G')).toEqual([null, 'APPMT TBBNA900002G']);
    expect(subjects('APPMT')).toEqual([null, null]);
  });
});
