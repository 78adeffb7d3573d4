import { INVOICE_STATUSES, PDF_STATUSES } from '../../../extensions/domain/billing/choices.ts';
import { choice, date, defineCollection, file, instant, integer, json, moneyMinor, reference, string, text } from '../../dsl.ts';
import { CODE, currency, notes } from '../fields.ts';

const biller = { read: true, update: { fields: ['notes', 'version'] } } as const;

export const invoices = defineCollection({
  name: 'invoices',
  domain: 'billing',
  label: 'Invoices',
  singular: 'Invoice',
  note: 'A bill to a partner group. Its number has no gaps; once issued its lines are fixed.',
  icon: 'receipt_long',
  tenancy: 'company',
  display: '{{number}}',
  tracking: 'all',
  versioned: true,
  groups: [
    { key: 'head', label: 'Invoice', icon: 'receipt_long' },
    { key: 'amounts', label: 'Amounts', icon: 'payments' },
    { key: 'document', label: 'Document and submission', icon: 'picture_as_pdf' },
  ],
  fields: {
    number: string({ length: 64, required: true, readonly: true, group: 'head', note: 'Printed number, e.g. INV-INSTALLER-2026-00001.' }),
    status: choice(INVOICE_STATUSES, { required: true, default: 'draft', readonly: true, group: 'head', note: 'Where it stands.' }),
    partner_group: reference('partner_groups', { required: true, readonly: true, group: 'head', note: 'Who is billed.' }),
    issued_on: date({ required: true, readonly: true, group: 'head', note: 'Date of the invoice.' }),
    due_on: date({ required: true, readonly: true, group: 'head', note: 'Date by which it is to be paid.' }),
    terms_days: integer({ required: true, default: 45, readonly: true, group: 'head', label: 'Payment terms (days)', note: 'Days from issue to due date.' }),
    year: integer({ required: true, readonly: true, hidden: true, group: 'head', note: 'Year of the number.' }),
    sequence: integer({ required: true, readonly: true, hidden: true, group: 'head', note: 'Place in the year, from 1, without gaps.' }),
    currency: currency({ readonly: true, group: 'amounts' }),
    subtotal_minor: moneyMinor({ required: true, default: 0, readonly: true, group: 'amounts', label: 'Subtotal', note: 'Sum of the lines in minor units.' }),
    tax_minor: moneyMinor({ required: true, default: 0, readonly: true, group: 'amounts', label: 'Tax', note: 'Tax in minor units.' }),
    total_minor: moneyMinor({ required: true, default: 0, readonly: true, group: 'amounts', label: 'Total', note: 'Subtotal and tax in minor units.' }),
    bill_to: json({ ...CODE, default: {}, readonly: true, group: 'amounts', note: 'Name, address and tax number of the partner group when it was issued.' }),
    notes: notes('For the partner, printed.', { group: 'document' }),
    pdf: file({ readonly: true, group: 'document', label: 'PDF', note: 'The printed invoice.' }),
    pdf_status: choice(PDF_STATUSES, { required: true, default: 'pending', readonly: true, group: 'document', label: 'PDF status', note: 'How far the printing is.' }),
    pdf_error: text({ interface: 'input-multiline', readonly: true, group: 'document', label: 'PDF error', note: 'Why the printing failed.' }),
    submission_id: string({ readonly: true, group: 'document', note: "The partner portal's id of the submission." }),
    submitted_at: instant({ readonly: true, group: 'document', note: 'When it was submitted.' }),
  },
  unique: [
    ['company', 'year', 'sequence'],
    ['company', 'number'],
  ],
  indexes: [
    ['company', 'partner_group', 'issued_on'],
    ['company', 'status', 'due_on'],
    ['company', 'created_at', 'id'],
  ],
  searchable: ['number', 'submission_id'],
  access: { admin: biller, finance: biller, manager: 'read', auditor: 'read' },
});
