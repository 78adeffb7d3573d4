import type { Knex } from 'knex';
import { showPhone } from '../../../domain/kernel/index.ts';
import { say } from '../../../domain/words/index.ts';
import { refuse } from './refuse.ts';
import type { Rows } from '../platform/tables.ts';
import type { InvoiceRow } from './rows.ts';

/** What an invoice template may use; `docs/admin/edit-the-invoice.md` explains each word. */
export type InvoiceDocument = {
  currency: string;
  locale: string;
  timeZone: string;
  company: Record<string, string | null>;
  invoice: Record<string, unknown>;
  billTo: Record<string, string | null>;
  lines: Record<string, unknown>[];
  taxes: { name: string; basisPoints: number; taxMinor: number }[];
  /** Accounts into which it is paid, and what is said there: of the banks for which the work was done. */
  payTo: PayTo[];
  isPreview: boolean;
};

export type DocumentTemplate = { id: string; body: string; css: string };

export type PayTo = {
  bank: string;
  holder: string | null;
  account: string | null;
  swift: string | null;
  note: string | null;
};

const PAY_TO = `
  select distinct l.invoice, b.name as bank, b.account_holder as holder, b.account_number as account,
    b.swift_code as swift, b.invoice_note as note
  from invoice_lines l
  join work_orders o on o.company = l.company and o.id = l.work_order
  join bank_branches r on r.company = o.company and r.id = o.bank_branch
  join banks b on b.company = r.company and b.id = r.bank
  where l.company = ? and l.invoice = any(?::uuid[])
    and (b.account_number is not null or b.invoice_note is not null)
  order by b.name`;

type LineRow = {
  invoice: string;
  position: number;
  description: string;
  service_id: string | null;
  reference: string | null;
  building_name: string | null;
  quantity: string;
  unit_price_minor: string;
  amount_minor: string;
  tax_minor: string;
  tax_name: string | null;
  tax_basis_points: number | null;
};

export const invoiceDocument = async (db: Knex, invoice: InvoiceRow): Promise<InvoiceDocument> => {
  const [document] = await invoiceDocuments(db, invoice.company, [invoice]);
  return document as InvoiceDocument;
};

/** Documents of several invoices of one company, in their order. */
export const invoiceDocuments = async (
  db: Knex,
  companyId: string,
  invoices: readonly InvoiceRow[],
): Promise<InvoiceDocument[]> => {
  const ids = invoices.map(({ id }) => id);
  const [company, { rows }, { rows: payTo }] = await Promise.all([
    companyHead(db, companyId),
    db.raw<{ rows: LineRow[] }>(
      `select l.invoice, l.position, l.description, l.service_id, l.reference, l.building_name,
         l.quantity, l.unit_price_minor, l.amount_minor, l.tax_minor, t.name as tax_name,
         t.rate_basis_points::float8 as tax_basis_points
       from invoice_lines l left join tax_codes t on t.id = l.tax_code
       where l.company = ? and l.invoice = any(?::uuid[]) order by l.invoice, l.position`,
      [companyId, ids],
    ),
    db.raw<{ rows: (PayTo & { invoice: string })[] }>(PAY_TO, [companyId, ids]),
  ]);
  const lines = Map.groupBy(rows, (line) => line.invoice);
  const accounts = Map.groupBy(payTo, (one) => one.invoice);
  return invoices.map((invoice) => ({
    ...toDocument(company, invoice, lines.get(invoice.id) ?? []),
    payTo: (accounts.get(invoice.id) ?? []).map(({ invoice: _, ...account }) => account),
  }));
};

const toDocument = (
  company: Awaited<ReturnType<typeof companyHead>>,
  invoice: InvoiceRow,
  lines: readonly LineRow[],
): Omit<InvoiceDocument, 'payTo'> => {
  return {
    currency: invoice.currency,
    locale: company.locale ?? 'en-MY',
    timeZone: company.timeZone ?? 'UTC',
    company,
    billTo: invoice.bill_to,
    isPreview: false,
    invoice: {
      number: invoice.number,
      issuedOn: invoice.issued_on,
      dueOn: invoice.due_on,
      termsDays: invoice.terms_days,
      subtotalMinor: Number(invoice.subtotal_minor),
      taxMinor: Number(invoice.tax_minor),
      totalMinor: Number(invoice.total_minor),
      submissionId: invoice.submission_id,
      notes: invoice.notes,
    },
    lines: lines.map((line) => ({
      position: line.position,
      description: line.description,
      serviceId: line.service_id,
      reference: line.reference,
      building: line.building_name,
      quantity: Number(line.quantity),
      unitPriceMinor: Number(line.unit_price_minor),
      amountMinor: Number(line.amount_minor),
      taxMinor: Number(line.tax_minor),
    })),
    taxes: taxesOf(lines),
  };
};

const taxesOf = (lines: readonly LineRow[]): InvoiceDocument['taxes'] =>
  [...Map.groupBy(lines, (line) => line.tax_name).entries()].flatMap(([name, group]) =>
    name === null
      ? []
      : [
          {
            name,
            basisPoints: group[0]?.tax_basis_points ?? 0,
            taxMinor: group.reduce((sum, line) => sum + Number(line.tax_minor), 0),
          },
        ],
  );

export const companyHead = async (
  db: Knex,
  id: string,
): Promise<Record<string, string | null> & { logoFile: string | null }> => {
  const row = (await db('companies').where({ id }).first()) as Rows['companies'];
  return {
    name: row.name,
    legalName: row.legal_name ?? row.name,
    registrationNo: row.registration_no,
    taxNo: row.tax_no,
    address: row.address,
    phone: row.phone && showPhone(row.phone, row.country),
    email: row.email,
    color: row.color,
    locale: row.locale,
    timeZone: row.time_zone,
    logoFile: row.logo,
  };
};

type TemplateKind = 'invoice' | 'credit_note' | 'docket';

export const findTemplate = async (
  db: Knex,
  company: string,
  kind: TemplateKind,
): Promise<DocumentTemplate | null> => {
  const template = await db('document_templates')
    .where({ company, kind, is_active: true })
    .orderBy('is_default', 'desc')
    .orderBy('name')
    .first<DocumentTemplate | undefined>('id', 'body', 'css');
  return template ? { ...template, css: template.css ?? '' } : null;
};

export const templateFor = async (
  db: Knex,
  company: string,
  kind: TemplateKind,
): Promise<DocumentTemplate> => {
  const template = await findTemplate(db, company, kind);
  if (template) return template;
  throw refuse({
    ...say('BILLING_NO_TEMPLATE', { kind }),
    code: 'BILLING_NO_TEMPLATE',
    field: 'document_templates',
  });
};
