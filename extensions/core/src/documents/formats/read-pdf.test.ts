import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { readPdf } from './read-pdf.ts';

/** Blank pages, each an object; nothing else is in them. */
const pdfOf = (pages: number, stray = 0): Buffer => {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 3} 0 R`).join(' ');
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Count ${pages}/Kids[${kids}]>> endobj`,
    ...Array.from(
      { length: pages },
      (_, n) => `${n + 3} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj`,
    ),
    ...Array.from({ length: stray }, (_, n) => `${n + pages + 3} 0 obj 1 endobj`),
  ];
  return Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF`);
};
const code = (bytes: Buffer) =>
  readPdf(bytes, READ_LIMITS).then(
    () => null,
    (error: { code?: string }) => error.code,
  );

describe('a PDF', () => {
  it('should be bounded in its pages and objects', async () => {
    expect(await code(pdfOf(READ_LIMITS.pdfPages))).toBe('PDF_WITHOUT_TEXT');
    expect(await code(pdfOf(READ_LIMITS.pdfPages + 1))).toBe('PDF_TOO_MANY_PAGES');
    expect(await code(pdfOf(1, 100))).not.toBe('PDF_TOO_MANY_OBJECTS');
    expect(await code(pdfOf(1, READ_LIMITS.pdfObjects))).toBe('PDF_TOO_MANY_OBJECTS');
  });
});
