import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../extensions/core/src/documents/formats/read-workbook.ts';
import type { TextDocument } from '../../../extensions/domain/documents/document.ts';
import { parseDocument } from '../../../extensions/domain/intake/parse-document.ts';
import { PARSER_PROFILES } from './index.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const rest = (fileName: string) => ({
  fileName,
  profiles: PARSER_PROFILES,
  today: new Date('2026-11-21T04:00:00Z'),
});

/** A sample with other cells, written anew; null takes a cell away. */
const edited = (name: string, cells: Record<string, string | null>): Buffer => {
  const book = read(readFileSync(SAMPLES + name));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  for (const [address, text] of Object.entries(cells)) {
    if (text === null) sheet[address] = { t: 'z' };
    else utils.sheet_add_aoa(sheet, [[text]], { origin: address });
  }
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
};
const parseForm = (bytes: Buffer, fileName: string) => {
  const parsed = parseDocument({
    document: { kind: 'workbook', workbook: readWorkbook(bytes, 100_000) },
    ...rest(fileName),
  });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { ...parsed, draft: parsed.drafts[0] };
};

describe.skipIf(!existsSync(SAMPLES))('forms that no sample shows', () => {
  it.each([
    ['by its title', { B4: 'Indoor relocation', E15: null }],
    [
      'by its remarks',
      { B4: 'Relocation', E15: null, E69: 'Move the router from living room to study room' },
    ],
  ])('should know an indoor relocation %s', (_, cells) => {
    const { kind, profile, draft } = parseForm(edited('M9000011.xls', cells), 'M9000099.xls');
    expect([kind, profile]).toEqual(['work_order', 'time-modification']);
    expect(draft?.values).toMatchObject({
      orderType: 'MODIFICATION_INDOOR',
      relocationType: 'Indoor',
      oldAddress: null,
    });
    expect(draft?.errors).toEqual([]);
  });

  it('should ask where to when an indoor relocation does not say', () => {
    const bytes = edited('M9000011.xls', { B4: 'Indoor relocation', E15: null, E69: null });
    expect(parseForm(bytes, 'M9000099.xls').draft?.errors).toMatchObject([
      { code: 'MISSING_FIELD', field: 'remarks' },
    ]);
  });

  it.each([
    ['A9000001.xls', { E5: null, J5: 'X' }],
    ['M9000011.xls', { G5: null, J5: 'X' }],
  ])('should take %s with CANCELLATION ticked for a cancellation', (name, cells) => {
    const { kind, draft } = parseForm(edited(name, cells), `C${name.slice(1)}`);
    expect(kind).toBe('cancellation');
    expect(draft?.values).toMatchObject({ task: 'CANCELLATION', orderType: 'CANCELLATION' });
    expect(draft?.values.woNumber).toMatch(/^C\d{7}$/);
    expect(draft?.values).not.toHaveProperty('$kind');
  });

  it('should understand gigabits', () => {
    const { draft } = parseForm(edited('A9000001.xls', { D21: '2 Gbps' }), 'A9000001.xls');
    expect(draft?.values.bandwidthMbps).toBe(2000);
  });
});

const parseText = (text: Partial<TextDocument> & { lines: string[] }) => {
  const document = { subject: null, from: null, sentAt: null, ...text };
  const parsed = parseDocument({ document: { kind: 'text', text: document }, ...rest('mail.eml') });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { kind: parsed.kind, ...parsed.drafts[0] };
};

describe('mails that no sample shows', () => {
  it('should read a material return advice', () => {
    const { kind, values, errors } = parseText({
      subject: 'Material Return Advice - 4900012345',
      lines: [
        'Material Doc # : 4900012345',
        'Submission No: SUB-2026-0099',
        'Return Date: 09/12/2026',
        'Service ID: TBBNA900021G',
        '',
        'SAP Material   Description   Qty',
        'CAE-000-0860 Huawei HG8145B7N 2 pcs',
        '1. PON-AHW-2327 Mesh AP 1 A1B2C3D4E5F60718',
      ],
    });
    expect([kind, errors]).toEqual(['material_return', []]);
    expect(values).toEqual({
      partnerGroup: 'TIME',
      materialDocument: '4900012345',
      submissionNo: 'SUB-2026-0099',
      returnDate: '2026-12-09',
      serviceId: 'TBBNA900021G',
      items: [
        { code: 'CAE-000-0860', description: 'Huawei HG8145B7N', quantity: '2', serial: null },
        {
          code: 'PON-AHW-2327',
          description: 'Mesh AP',
          quantity: '1',
          serial: 'A1B2C3D4E5F60718',
        },
      ],
    });
  });

  it('should read a cancellation that comes without a form', () => {
    expect(
      parseText({
        subject: 'Cancellation - C9000031 - TBBNA900004G - CONTOH SAMPEL',
        lines: ['Dear team,', 'Please cancel.', 'Reason: Customer moved'],
      }),
    ).toMatchObject({
      kind: 'cancellation',
      values: {
        serviceId: 'TBBNA900004G',
        woNumber: 'C9000031',
        customerName: 'CONTOH SAMPEL',
        reason: 'Customer moved',
      },
    });
  });

  it('should read a notice of another appointment that names it', () => {
    expect(
      parseText({
        subject: 'Rescheduled - TBBNA900004G - CONTOH SAMPEL',
        lines: ['New Appointment: 2026-12-21 15:00', 'Reason: Customer is away'],
      }),
    ).toMatchObject({
      kind: 'reschedule_notice',
      values: { newStart: '2026-12-21T15:00:00+08:00', reason: 'Customer is away' },
    });
  });

  it('should not take an answer for a notice, nor a question about withdrawals for one', () => {
    const lines = ['Approved.', '', 'On Tue, 08 Dec 2026 at 18:20, x@example.com wrote:', '> Hi'];
    expect(parseText({ subject: 'RE: Reschedule TBBNA900004G', lines }).kind).toBe(
      'reschedule_approval',
    );
    expect(() =>
      parseText({ subject: 'Question', lines: ['Which orders were withdrawn by you?'] }),
    ).toThrow('LAYOUT_UNKNOWN');
  });
});
