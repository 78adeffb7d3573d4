import type { Knex } from 'knex';
import { CREDIT_NOTE_BODY } from './credit-note-template.ts';
import { companyHead, type DocumentTemplate, findTemplate } from './invoice-document.ts';

export type CreditNoteRow = {
  id: string;
  company: string;
  number: string;
  invoice: string;
  issued_on: string;
  reason: string;
  currency: string;
  subtotal_minor: string;
  tax_minor: string;
  total_minor: string;
  invoice_number: string;
  invoice_issued_on: string;
  bill_to: Record<string, string | null>;
};
type LineRow = {
  position: number;
  description: string;
  amountMinor: number;
  taxMinor: number;
  taxName: string | null;
};

export const findCreditNote = async (
  knex: Knex,
  id: string,
): Promise<CreditNoteRow | undefined> => {
  const { rows } = await knex.raw<{ rows: CreditNoteRow[] }>(
    `select n.id, n.company, n.number, n.invoice, n.issued_on::text, n.reason, n.currency,
       n.subtotal_minor, n.tax_minor, n.total_minor, i.number as invoice_number,
       i.issued_on::text as invoice_issued_on, i.bill_to
     from credit_notes n join invoices i on i.company = n.company and i.id = n.invoice
     where n.id = ?`,
    [id],
  );
  return rows[0];
};

const taxesOf = (lines: readonly LineRow[]): { name: string; taxMinor: number }[] =>
  [...Map.groupBy(lines, ({ taxName }) => taxName)].flatMap(([name, group]) =>
    name === null ? [] : [{ name, taxMinor: group.reduce((sum, one) => sum + one.taxMinor, 0) }],
  );

/** What a credit note's template may use; `docs/admin/edit-the-invoice.md` explains each word. */
export const creditNoteDocument = async (
  knex: Knex,
  note: CreditNoteRow,
): Promise<Record<string, unknown> & { company: Awaited<ReturnType<typeof companyHead>> }> => {
  const [company, { rows: lines }] = await Promise.all([
    companyHead(knex, note.company),
    knex.raw<{ rows: LineRow[] }>(
      `select c.position, c.description, c.amount_minor::float8 as "amountMinor",
         c.tax_minor::float8 as "taxMinor", t.name as "taxName"
       from credit_note_lines c
       join invoice_lines l on l.company = c.company and l.id = c.invoice_line
       left join tax_codes t on t.id = l.tax_code
       where c.company = ? and c.credit_note = ? order by c.position`,
      [note.company, note.id],
    ),
  ]);
  return {
    currency: note.currency,
    locale: company.locale ?? 'en-MY',
    timeZone: company.timeZone ?? 'UTC',
    company,
    billTo: note.bill_to,
    invoice: { number: note.invoice_number, issuedOn: note.invoice_issued_on },
    note: {
      ...{ number: note.number, issuedOn: note.issued_on, reason: note.reason },
      subtotalMinor: Number(note.subtotal_minor),
      taxMinor: Number(note.tax_minor),
      totalMinor: Number(note.total_minor),
    },
    lines,
    taxes: taxesOf(lines),
  };
};

/** The company's own template, else ours in the style of its invoice. */
export const creditNoteTemplate = async (
  knex: Knex,
  company: string,
): Promise<Omit<DocumentTemplate, 'id'>> => {
  const own = await findTemplate(knex, company, 'credit_note');
  if (own) return own;
  const invoice = await findTemplate(knex, company, 'invoice');
  return { body: CREDIT_NOTE_BODY, css: invoice?.css ?? '' };
};
