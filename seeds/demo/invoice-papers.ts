import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { fileIdFor } from '../../extensions/core/src/platform/file-id.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { plusDays } from './clock.ts';
import { demoPdf } from './drawings/pdf.ts';
import type { Tables } from './tables.ts';

/** Younger ones the worker prints as it prints all. */
const PRINTED_DAYS = 6;

const money = (minor: unknown): string => `MYR ${(Number(minor) / 100).toFixed(2)}`;

/**
 * Invoices of the past are printed: a hundred that wait would keep the worker from everything else,
 * or be told as failed. Their papers are plain; printed again they look as the company wants.
 */
export const printInvoices = async (
  trx: Knex.Transaction,
  tables: Tables,
  { company, folder, now }: { company: string; folder: string | null; now: Date },
): Promise<void> => {
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  const files: Row[] = [];
  const written: Promise<void>[] = [];
  for (const invoice of tables.rows('invoices')) {
    const at = invoice.created_at as Date;
    if (at > plusDays(now, -PRINTED_DAYS)) continue;
    const file = fileIdFor(`invoice ${String(invoice.id)}`);
    const body = demoPdf([
      `Invoice ${String(invoice.number)}`,
      `Date ${String(invoice.issued_on)}, due ${String(invoice.due_on)}`,
      `To ${String(invoice.bill_to_name)}`,
      `Before tax ${money(invoice.subtotal_minor)}`,
      `Tax ${money(invoice.tax_minor)}`,
      `Total ${money(invoice.total_minor)}`,
    ]);
    written.push(writeFile(join(folder, `${file}.pdf`), body));
    const name = `${String(invoice.number)}.pdf`;
    files.push({
      ...{ id: file, storage: 'local', filename_disk: `${file}.pdf`, filename_download: name },
      ...{ title: name, type: 'application/pdf', filesize: body.length, company },
      ...{ is_private: false, uploaded_on: at, created_on: at },
    });
    Object.assign(invoice, { pdf: file, pdf_status: 'ready' });
  }
  await Promise.all(written);
  await insertMissing(trx, 'directus_files', files);
};
