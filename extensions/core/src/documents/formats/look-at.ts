import { namesSecret } from '../../../../domain/documents/mask-text.ts';
import { inWindow, windowOf, type Preview } from '../../../../domain/documents/preview.ts';
import type { Cell, Range } from '../../../../domain/documents/sheet.ts';
import { checkFile, isZip } from './check-file.ts';
import type { ReadLimits } from '../limits.ts';
import { readDocument } from './read-document.ts';
import { openParts, type Parts } from './xlsx/package-parts.ts';
import { sharedOf, sheetsOf } from './xlsx/shared-parts.ts';
import { rowsOfSheet } from './xlsx/sheet-rows.ts';

/** A row of a sheet, as printed beside it. */
export type Place = { sheet: string; row: number };

const pick = async (parts: Parts, { sheet, row: place }: Place): Promise<Preview | null> => {
  const list = await sheetsOf(parts);
  const part = list.sheets.find(({ name }) => name === sheet);
  if (!part) return null;
  const shared = await sharedOf(parts, list);
  const cells: Cell[] = [];
  let merges: readonly Range[] = [];
  const rowsOfPart = rowsOfSheet(parts, part.path, shared, (facts) => (merges = facts.merges));
  for await (const rows of rowsOfPart) {
    for (const row of rows) {
      const { isShown, isPast } = inWindow(row[0]?.row ?? 0, place);
      // The name of a column of secrets is kept, wherever the header of the list stands.
      if (isShown || isPast || row.some(({ text }) => namesSecret(text))) cells.push(...row);
    }
    if (rows.some(([first]) => inWindow(first?.row ?? 0, place).isPast)) break;
  }
  return windowOf({ name: sheet, cells, merges }, place);
};

/**
 * The neighbourhood of a row in a stored list. A large `.xlsx` is read row by row, and no further
 * than is shown.
 */
export const lookAt = async (
  { bytes, fileName, ...place }: Place & { bytes: Buffer; fileName: string },
  limits: ReadLimits,
): Promise<Preview | null> => {
  if (/\.xls[xm]$/i.test(fileName) && isZip(bytes)) {
    await checkFile(bytes, 'workbook', limits);
    const parts = await openParts(bytes);
    try {
      return await pick(parts, place);
    } finally {
      parts.close();
    }
  }
  const document = await readDocument(bytes, fileName, limits);
  if (document.kind === 'text') return null;
  const sheet = document.workbook.sheets.find(({ name }) => name === place.sheet);
  return sheet ? windowOf(sheet, place.row) : null;
};
