import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { earlier, plusMinutes } from './clock.ts';
import { type DemoOrder, reached, stepTo } from './demo-order.ts';
import { demoPdf } from './drawings/pdf.ts';

type Paper = {
  title: string;
  category: string;
  /** The state from which on it is there; null: from the beginning. */
  from: string | null;
  by: 'intake' | 'technician' | 'manager';
  visibility: 'order' | 'office';
  /** What was said of each version, by how many came before. */
  comments: (index: number) => readonly (string | null)[];
};

const PAPERS: readonly Paper[] = [
  {
    ...{ title: 'Letter of instruction', category: 'instruction', from: null, by: 'intake' },
    ...{ visibility: 'order', comments: () => [null] },
  },
  {
    ...{ title: 'Land title', category: 'title', from: 'SiteVisit', by: 'intake' },
    visibility: 'office',
    comments: (index) => (index % 6 === 2 ? ['Page 2 is hard to read', 'Scanned anew'] : [null]),
  },
  {
    ...{ title: 'Strata plan', category: 'plan', from: 'SiteVisit', by: 'intake' },
    ...{ visibility: 'order', comments: (index) => (index % 2 === 0 ? [null] : []) },
  },
  {
    ...{ title: 'Comparable sales', category: 'comparable', from: 'Processing', by: 'technician' },
    visibility: 'order',
    comments: (index) =>
      index % 3 === 0 ? ['Three sales of the street', 'A fourth one, of August'] : [null],
  },
  {
    ...{ title: 'Draft report', category: 'draft', from: 'Processing', by: 'technician' },
    visibility: 'office',
    comments: (index) =>
      index % 4 === 0
        ? [null, 'Floor area corrected', 'Comments of the manager are in']
        : [null, 'Comments of the manager are in'],
  },
  {
    ...{ title: 'Valuation report', category: 'report', from: 'Submitted', by: 'manager' },
    visibility: 'order',
    comments: (index) => (index % 5 === 0 ? [null, 'Typing error on page 3'] : [null]),
  },
];

const BETWEEN_VERSIONS = 190;

type Setting = {
  company: string;
  orders: readonly DemoOrder[];
  office: (persona: string) => string;
  now: Date;
};

/** Documents with their versions for each assignment, as far as it has come; none without a file store. */
export const addPapers = async (
  trx: Knex.Transaction,
  { company, orders, office, now }: Setting,
  folder: string | null,
): Promise<void> => {
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  const files: Row[] = [];
  const documents: Row[] = [];
  const versions: Row[] = [];
  const written: Promise<void>[] = [];
  const people = { intake: office('intake'), manager: office('manager') };
  for (const order of orders)
    for (const { title, category, from, by, visibility, comments } of PAPERS) {
      const said = comments(order.index);
      if (said.length === 0 || (from !== null && !reached(order, from))) continue;
      const id = seedId(order.id, 'document', category);
      const first = (from === null ? order.steps[0] : stepTo(order, from))?.at ?? order.start;
      const who = by === 'technician' ? order.technician.user : people[by];
      documents.push({
        ...{ id, company, work_order: order.id, title, category, visibility },
        ...{ version_count: said.length, created_at: first, created_by: who },
      });
      said.forEach((comment, before) => {
        const number = before + 1;
        const at = earlier(plusMinutes(first, before * BETWEEN_VERSIONS), plusMinutes(now, -5));
        const file = seedId(id, 'file', number);
        const name = `${title.toLowerCase().replaceAll(' ', '-')}-v${String(number)}.pdf`;
        const body = demoPdf([
          title,
          `Version ${String(number)}`,
          String(order.row.customer_name ?? ''),
          ...String(order.row.address_text ?? '').split(', '),
          ...(comment === null ? [] : [comment]),
          'Demo data: a paper that was made up.',
        ]);
        written.push(writeFile(join(folder, `${file}.pdf`), body));
        files.push({
          ...{ id: file, storage: 'local', filename_disk: `${file}.pdf`, filename_download: name },
          ...{ title, type: 'application/pdf', filesize: body.length, company, is_private: true },
          ...{ uploaded_on: at, created_on: at },
        });
        versions.push({
          ...{ id: seedId(id, 'version', number), company, document: id, number, file },
          ...{ file_name: name, file_type: 'application/pdf', size_bytes: body.length },
          ...{ comment, created_at: at, created_by: who },
        });
      });
    }
  await Promise.all(written);
  await insertMissing(trx, 'directus_files', files);
  await insertMissing(trx, 'order_documents', documents);
  await insertMissing(trx, 'order_document_versions', versions);
};
