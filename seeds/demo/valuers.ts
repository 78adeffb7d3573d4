import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import { plusDays, plusMinutes } from './clock.ts';
import { type DemoOrder, reached, stepTo } from './demo-order.ts';
import { demoPdf } from './drawings/pdf.ts';

/** Banks that give the valuers work. All of them are invented. */
const BANKS = [
  {
    code: 'ANDAIAN',
    name: 'Bank Andaian Berhad',
    branches: ['Kuala Lumpur main', 'Petaling Jaya'],
  },
  { code: 'MISALAN', name: 'Bank Misalan', branches: ['Shah Alam', 'Johor Bahru', 'Klang'] },
  { code: 'SAMPEL', name: 'Sampel Islamic Bank', branches: ['Bangsar'] },
] as const;

type Setting = {
  company: string;
  orders: readonly DemoOrder[];
  office: (persona: string) => string;
  random: Random;
};

const codeOf = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, '-')
    .slice(0, 12);

/** Banks and branches; assignments name the branch that gave them and what is valued. */
export const addBanks = async (
  trx: Knex.Transaction,
  { company, orders, random, types }: Omit<Setting, 'office'> & { types: readonly string[] },
): Promise<void> => {
  const bank = (code: string): string => seedId(company, 'bank', code);
  await insertMissing(
    trx,
    'banks',
    BANKS.map(({ code, name }, index) => ({
      ...{ id: bank(code), company, code, name },
      account_holder: 'Contoh Valuers',
      account_number: `5140-0000-${String(1001 + index)}`,
      invoice_note: 'Please pay within 30 days and name the number of the report.',
    })),
  );
  const branches = BANKS.flatMap(({ code, branches: names }) =>
    names.map((name, index) => ({
      ...{ id: seedId(company, 'branch', code, name), company, bank: bank(code) },
      ...{ code: codeOf(name), name, contact_person: 'Mortgage desk' },
      phone: `+6030001${String(100 + index)}0`,
      email: `mortgages@${code.toLowerCase()}.example.com`,
    })),
  );
  await insertMissing(trx, 'bank_branches', branches);
  for (const order of orders) {
    order.row.bank_branch = random.pick(branches).id;
    order.row.property_type = seedId(company, 'property-type', random.pick(types));
  }
};

const PAPERS = [
  { title: 'Letter of instruction', category: 'instruction', from: 'Pending', versions: 1 },
  { title: 'Land title', category: 'title', from: 'SiteVisit', versions: 1 },
  { title: 'Valuation report', category: 'report', from: 'Submitted', versions: 2 },
] as const;

const TALK: readonly { from: string; by: 'manager' | 'technician' | 'client'; text: string }[] = [
  {
    from: 'SiteVisit',
    by: 'manager',
    text: 'The owner is at home from ten. Ask for the strata plan.',
  },
  {
    from: 'Processing',
    by: 'technician',
    text: 'Visited. There is an extension at the back that the title does not show.',
  },
  { from: 'Processing', by: 'manager', text: 'Then we mention it and value without it.' },
  { from: 'Submitted', by: 'client', text: 'Thank you, the report has arrived.' },
];

const AT_ONCE_MINUTES = 35;
/** What is older the manager has read. */
const NEWS_DAYS = 4;

/** Documents with versions and a thread for each assignment, as far as it has come. */
export const addPapersAndTalk = async (
  trx: Knex.Transaction,
  { company, orders, office, now }: Omit<Setting, 'random'> & { now: Date },
  folder: string | null,
): Promise<void> => {
  const [manager, clerk] = [office('manager'), office('intake')];
  const [files, documents, versions, messages, reads]: Row[][] = [[], [], [], [], []];
  const body = demoPdf(['Document (demo)', 'A placeholder: the demo has no real papers.']);
  if (folder !== null) await mkdir(folder, { recursive: true });
  for (const order of orders) {
    const startOf = (state: string): Date => stepTo(order, state)?.at ?? order.start;
    for (const { title, category, from, versions: count } of PAPERS) {
      if (folder === null || (from !== 'Pending' && !reached(order, from))) continue;
      const id = seedId(order.id, 'document', category);
      const at = startOf(from);
      const by = { created_at: at, created_by: clerk };
      documents?.push({
        ...{ id, company, work_order: order.id, title, category, version_count: count, ...by },
        visibility: category === 'title' ? 'office' : 'order',
      });
      for (let number = 1; number <= count; number += 1) {
        const file = seedId(id, 'file', number);
        const name = `${category}-${String(number)}.pdf`;
        await writeFile(join(folder, `${file}.pdf`), body);
        files?.push({
          ...{ id: file, storage: 'local', filename_disk: `${file}.pdf`, filename_download: name },
          ...{ title, type: 'application/pdf', filesize: body.length, company, is_private: true },
          ...{ uploaded_on: at, created_on: at },
        });
        versions?.push({
          ...{ id: seedId(id, 'version', number), company, document: id, number, file },
          ...{ file_name: name, file_type: 'application/pdf', size_bytes: body.length, ...by },
          comment: number > 1 ? 'Comparable sales added' : null,
        });
      }
    }
    const said = TALK.filter(({ from }) => reached(order, from));
    said.forEach(({ from, by, text }, index) =>
      messages?.push({
        ...{ id: seedId(order.id, 'message', index), company, work_order: order.id, body: text },
        audience: by === 'client' ? 'client' : 'internal',
        technician: by === 'technician' ? order.technician.id : null,
        author_name: by === 'client' ? 'Mortgage desk' : null,
        mail_state: by === 'client' ? 'received' : null,
        created_by: { manager, technician: order.technician.user, client: null }[by],
        created_at: plusMinutes(startOf(from), AT_ONCE_MINUTES * (index + 1)),
      }),
    );
    const last = said.at(-1);
    const isNews =
      last !== undefined && last.by !== 'manager' && startOf(last.from) > plusDays(now, -NEWS_DAYS);
    if (last)
      reads?.push({
        ...{ id: seedId(order.id, 'read', manager), company, work_order: order.id },
        ...{ person: manager, unread: isNews ? 1 : 0 },
      });
  }
  await insertMissing(trx, 'directus_files', files ?? []);
  await insertMissing(trx, 'order_documents', documents ?? []);
  await insertMissing(trx, 'order_document_versions', versions ?? []);
  await insertMissing(trx, 'order_messages', messages ?? []);
  await insertMissing(trx, 'message_reads', reads ?? []);
};
