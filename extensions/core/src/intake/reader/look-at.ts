import { inWindow, windowOf, type Preview } from '../../../../domain/intake/preview.ts';
import type { Cell, Range, Workbook } from '../../../../domain/intake/sheet.ts';
import { checkFile, isZip } from './check-file.ts';
import type { ReadLimits } from './limits.ts';
import type { Place } from './messages.ts';
import { openParts, type Parts } from './xlsx/package-parts.ts';
import { numberFormats, sharedStrings, sheetsOf } from './xlsx/shared-parts.ts';
import { rowsOfSheet } from './xlsx/sheet-rows.ts';

const pick = async (parts: Parts, { sheet, row: place }: Place): Promise<Preview | null> => {
  const part = (await sheetsOf(parts)).find(({ name }) => name === sheet);
  if (!part) return null;
  const shared = { strings: await sharedStrings(parts), formats: await numberFormats(parts) };
  const cells: Cell[] = [];
  const merges: Range[] = [];
  for await (const rows of rowsOfSheet(parts, part.path, shared, merges)) {
    for (const row of rows) {
      const { isShown, isPast } = inWindow(row[0]?.row ?? 0, place);
      if (isShown || isPast) cells.push(...row);
    }
    if (rows.some(([first]) => inWindow(first?.row ?? 0, place).isPast)) break;
  }
  return windowOf({ name: sheet, cells, merges }, place);
};

/**
 * The neighbourhood of a row in a stored list. A large `.xlsx` is read row by row, and no further
 * than is shown; `readWhole` reads everything else.
 */
export const lookAt = async (
  { bytes, fileName, ...place }: Place & { bytes: Buffer; fileName: string },
  limits: ReadLimits,
  readWhole: () => Promise<Workbook | null>,
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
  const sheet = (await readWhole())?.sheets.find(({ name }) => name === place.sheet);
  return sheet ? windowOf(sheet, place.row) : null;
};
