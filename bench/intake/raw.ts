import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Knex } from 'knex';

const COLUMNS = 11;

const csvOf = (rows: readonly unknown[][]): string =>
  rows
    .map((row) =>
      Array.from({ length: COLUMNS }, (_, index) => {
        const text = String(row[index] ?? '');
        return `"${text.replaceAll('"', '""')}"`;
      }).join(','),
    )
    .join('\n');

/** The least that could be done: the library reads the workbook, COPY takes its rows as text. */
export const rawReadAndCopy = async (knex: Knex, bytes: Buffer): Promise<number> => {
  const book = read(bytes, { type: 'buffer' });
  const rows = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).slice(1) : [];
  });
  const folder = mkdtempSync(join(tmpdir(), 'fieldwright-bench-'));
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  const file = join(folder, 'rows.csv');
  try {
    writeFileSync(file, csvOf(rows), { mode: 0o644 });
    await knex.transaction(async (trx) => {
      const columns = Array.from({ length: COLUMNS }, (_, index) => `c${index} text`).join(', ');
      await trx.raw(`create temporary table raw_rows (${columns}) on commit drop`);
      await trx.raw(`copy raw_rows from '${file}' with (format csv)`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows.length;
};

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
