import { chmodSync, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { read, utils } from '@e965/xlsx';
import exceljs from 'exceljs';
import type { Knex } from 'knex';
import { openParts } from '../../extensions/core/src/documents/formats/xlsx/package-parts.ts';
import {
  numberFormats,
  sharedStrings,
  sheetsOf,
} from '../../extensions/core/src/documents/formats/xlsx/shared-parts.ts';
import { rowsOfSheet } from '../../extensions/core/src/documents/formats/xlsx/sheet-rows.ts';

const COLUMNS = 11;

const lineOf = (row: readonly unknown[]): string =>
  Array.from({ length: COLUMNS }, (_, index) => {
    const text = String(row[index] ?? '');
    return `"${text.replaceAll('"', '""')}"`;
  }).join(',');

/** COPY of a CSV file that `write` makes, into a table of texts without an index. */
const copied = async (knex: Knex, write: (file: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldwright-bench-'));
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  const file = join(folder, 'rows.csv');
  try {
    await write(file);
    chmodSync(file, 0o644);
    await knex.transaction(async (trx) => {
      const columns = Array.from({ length: COLUMNS }, (_, index) => `c${index} text`).join(', ');
      await trx.raw(`create temporary table raw_rows (${columns}) on commit drop`);
      await trx.raw(`copy raw_rows from '${file}' with (format csv)`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The least that could be done: the rows as they come out of the workbook, COPY takes them. */
export const streamAndCopy = (knex: Knex, bytes: Buffer): Promise<void> =>
  copied(knex, async (file) => {
    const out = createWriteStream(file, { mode: 0o644 });
    const parts = await openParts(bytes);
    const { sheets, is1904 } = await sheetsOf(parts);
    const strings = await sharedStrings(parts);
    const shared = { strings, formats: await numberFormats(parts), is1904 };
    for (const { path } of sheets)
      for await (const rows of rowsOfSheet(parts, path, shared)) {
        const lines = rows
          .filter(([first]) => first?.row !== 1)
          .map((cells) => {
            const texts: string[] = [];
            for (const { column, text } of cells) texts[column - 1] = text;
            return `${lineOf(texts)}\n`;
          });
        if (!out.write(lines.join(''))) await once(out, 'drain');
      }
    parts.close();
    out.end();
    await once(out, 'finish');
  });

/** The same by the library that streams workbooks. */
export const streamByLibrary = (knex: Knex, bytes: Buffer): Promise<void> =>
  copied(knex, async (file) => {
    const out = createWriteStream(file, { mode: 0o644 });
    const book = new exceljs.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
    });
    for await (const sheet of book)
      for await (const row of sheet) {
        if (row.number === 1) continue;
        const texts = Array.from({ length: COLUMNS }, (_, index) => row.getCell(index + 1).text);
        if (!out.write(`${lineOf(texts)}\n`)) await once(out, 'drain');
      }
    out.end();
    await once(out, 'finish');
  });

/** The same by the library that reads a workbook at once. */
export const readAndCopy = (knex: Knex, bytes: Buffer): Promise<void> =>
  copied(knex, async (file) => {
    const book = read(bytes, { type: 'buffer' });
    const rows = book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).slice(1) : [];
    });
    writeFileSync(file, rows.map(lineOf).join('\n'), { mode: 0o644 });
  });

/** The orders that approval made, as plain rows for one INSERT under new references. */
export const businessRows = async (
  knex: Knex,
  company: string,
  round: number,
): Promise<Record<string, unknown>[]> => {
  const rows = (await knex('work_orders')
    .where({ company })
    .limit(1_000)
    .select(
      'company',
      'work_type',
      'lifecycle',
      'partner',
      'partner_group',
      'service_id',
      'service_id_type',
      'wo_number',
      'customer_name',
      'phones',
      'address_text',
      'appointment_requested_at',
      'source_kind',
    )) as Record<string, unknown>[];
  return rows.map((row, index) => ({
    ...row,
    phones: JSON.stringify(row.phones),
    service_id: `TBBNR${round}${100_000 + index}G`,
    wo_number: `R${round}${100_000 + index}`,
  }));
};
