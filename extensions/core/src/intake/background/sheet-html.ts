import { addressOf, type Preview, type Range } from '../../../../domain/documents/index.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** What fits on a page and is read at a glance. */
const PAGE_ROWS = 80;

const spanOf = (range: Range | undefined, lastColumn: number): string => {
  if (!range) return '';
  const columns = Math.min(range.right, lastColumn) - range.left + 1;
  const rows = Math.min(range.bottom, PAGE_ROWS) - range.top + 1;
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
};

const coveredBy = (merges: readonly Range[]): Set<string> => {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, PAGE_ROWS); row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(addressOf(row, column));
  return covered;
};

/** A sheet as a plain table: escaped text, no script, no style or address from the file. */
export const sheetHtml = (fileName: string, sheet: Preview): string => {
  const merges = sheet.merges.filter(({ right }) => right <= sheet.columns);
  const covered = coveredBy(merges);
  const starts = new Map(merges.map((range) => [addressOf(range.top, range.left), range]));
  const lines: string[] = [];
  for (let row = 1; row <= Math.min(sheet.rows, PAGE_ROWS); row += 1) {
    const cells: string[] = [];
    for (let column = 1; column <= sheet.columns; column += 1) {
      const address = addressOf(row, column);
      if (covered.has(address)) continue;
      const text = escape(sheet.cells[address] ?? '');
      cells.push(`<td${spanOf(starts.get(address), sheet.columns)}>${text}</td>`);
    }
    lines.push(`<tr>${cells.join('')}</tr>`);
  }
  return `<!doctype html><meta charset="utf-8"><title>${escape(fileName)}</title>
<h1>${escape(fileName)} · ${escape(sheet.name)}</h1><table>${lines.join('')}</table>`;
};

export const SHEET_CSS = `
@page { size: A4; margin: 10mm }
body { font: 7.5pt/1.3 sans-serif; color: #111 }
h1 { font-size: 9pt; margin: 0 0 3mm }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td { border: 0.2mm solid #ccc; padding: 0.4mm 0.8mm; vertical-align: top;
     white-space: pre-wrap; overflow-wrap: anywhere }
`;
