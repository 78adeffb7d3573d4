import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createCompany } from '../../seeds/index.ts';

const LINES = 25;

/** Invoices of 25 lines that wait to be printed. Returns their ids. */
export const insertInvoices = async (
  knex: Knex,
  { key, count }: { key: string; count: number },
): Promise<string[]> => {
  const company = await createCompany(knex, {
    key,
    name: 'Bench Contoh',
    legal_name: 'Bench Contoh Sdn. Bhd.',
    kind: 'installer',
    address: '1 Jalan Contoh\n50000 Kuala Lumpur',
    phone: '0300000000',
    email: `office@${key}.example.com`,
  });
  const group = await knex('partner_groups').where({ company }).first<{ id: string }>('id');
  const tax = await knex('tax_codes')
    .where({ company, is_default: true })
    .first<{ id: string }>('id');
  const invoices = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    company,
    number: `INV-${key.toUpperCase()}-2026-${String(index + 1).padStart(5, '0')}`,
    year: 2026,
    sequence: index + 1,
    status: 'issued',
    partner_group: group.id,
    issued_on: '2026-11-21',
    due_on: '2027-01-05',
    terms_days: 45,
    currency: 'MYR',
    subtotal_minor: 15_000 * LINES,
    tax_minor: 1_200 * LINES,
    total_minor: 16_200 * LINES,
    bill_to: JSON.stringify({ name: 'Contoh Berhad', address: '1 Jalan Contoh\n40000 Shah Alam' }),
    pdf_status: 'pending',
  }));
  await knex.batchInsert('invoices', invoices, 500);
  const lines = invoices.flatMap(({ id: invoice }) =>
    Array.from({ length: LINES }, (_, index) => ({
      id: randomUUID(),
      company,
      invoice,
      position: index + 1,
      description: 'FTTH activation, prelaid',
      service_id: `TBBN${100_000 + index}G`,
      reference: `A${1_000_000 + index}`,
      building_name: 'Residensi Contoh',
      quantity: 1,
      unit_price_minor: 15_000,
      amount_minor: 15_000,
      tax_code: tax.id,
      tax_minor: 1_200,
    })),
  );
  await knex.batchInsert('invoice_lines', lines, 500);
  return invoices.map(({ id }) => id);
};

/** Asks the worker for the PDFs as the invoicing command does. */
export const askForPdfs = async (knex: Knex, ids: readonly string[]): Promise<void> => {
  await knex.raw(
    `insert into fieldwright.outbox (event_id, company, topic, payload)
     select gen_random_uuid(), company, 'billing.render-invoice', jsonb_build_object('invoice', id)
     from invoices where id = any(?::uuid[])`,
    [ids],
  );
};

export const countReady = async (knex: Knex, ids: readonly string[]): Promise<number> => {
  const { rows } = await knex.raw<{ rows: { ready: string }[] }>(
    `select count(*) as ready from invoices
     where id = any(?::uuid[]) and pdf_status = 'ready' and pdf is not null`,
    [ids],
  );
  return Number(rows[0]?.ready);
};
