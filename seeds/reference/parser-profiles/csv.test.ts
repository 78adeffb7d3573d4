import { describe, expect, it, vi } from 'vitest';
import { createFileReader } from '../../../extensions/core/src/intake/reader/file-reader.ts';
import { PARSER_PROFILES } from './index.ts';

// A thread starts within seconds, on a machine that is busy as well.
vi.setConfig({ testTimeout: 60_000 });

const HEADER =
  'WO No.;WO Type;Sales/Modi Type;Service No.;Customer Name;Contact No;App Date;App Time';
const ROWS = [
  'A9100001;ACTIVATION;New Sales;TBBNA910001G;RENÉ CONTOH;0126000001;16/11/2026;09:00',
  'A9100002;ACTIVATION;New Sales;TBBNA910002G;=CMD CONTOH;0126000002;16/11/2026;10:30',
  'A9100001;ACTIVATION;New Sales;TBBNA910001G;RENÉ CONTOH;0126000001;16/11/2026;09:00',
];

const parse = async (bytes: Buffer, fileName: string) => {
  const reader = createFileReader();
  try {
    return await reader.read({
      bytes,
      fileName,
      profiles: PARSER_PROFILES,
      today: new Date('2026-11-01T00:00:00Z'),
    });
  } finally {
    await reader.close();
  }
};

describe('a list as CSV', () => {
  it('should be read by the profile of the workbook, zeros and signs as they stand', async () => {
    const bytes = Buffer.from([HEADER, ...ROWS].join('\r\n'), 'latin1');
    const { parsed } = await parse(bytes, '16 NOV.csv');
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.profile).toBe('standard-list');
    expect(parsed.drafts.map(({ values }) => values)).toMatchObject([
      {
        serviceId: 'TBBNA910001G',
        customerName: 'RENÉ CONTOH',
        phone: '0126000001',
        appointment: '2026-11-16T09:00:00+08:00',
      },
      { customerName: '=CMD CONTOH', appointment: '2026-11-16T10:30:00+08:00' },
      { serviceId: 'TBBNA910001G' },
    ]);
    expect(parsed.drafts.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      [],
      [],
      ['DUPLICATE_ROW'],
    ]);
  });

  it('should say where the file is broken', async () => {
    const bytes = Buffer.from([HEADER, 'A9100001;"ACTIVATION;x', ...ROWS].join('\n'));
    const { parsed } = await parse(bytes, 'broken.csv');
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'CSV_BROKEN_QUOTES', message: expect.stringContaining('row 2') as string },
    });
  });
});
