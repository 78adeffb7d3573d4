import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const INVOICE_STATUSES = choices(
  { value: 'draft', label: 'Draft', color: COLOR.muted },
  { value: 'issued', label: 'Issued', color: COLOR.primary },
  { value: 'sent', label: 'Sent', color: '#2f80ed', icon: 'send' },
  { value: 'paid', label: 'Paid', color: COLOR.success },
  { value: 'credited', label: 'Credited', color: COLOR.success },
  { value: 'rejected', label: 'Rejected', color: COLOR.danger },
  { value: 'cancelled', label: 'Cancelled', color: COLOR.warning },
);
export type InvoiceStatus = ValueOf<typeof INVOICE_STATUSES>;

export const PDF_STATUSES = choices(
  { value: 'pending', label: 'Waiting', color: COLOR.muted },
  { value: 'rendering', label: 'Being made', color: COLOR.primary },
  { value: 'ready', label: 'Ready', color: COLOR.success },
  { value: 'failed', label: 'Failed', color: COLOR.danger },
);
export type PdfStatus = ValueOf<typeof PDF_STATUSES>;

/** Who may be billed; each is a field of orders, rate cards and invoices. */
export const BILL_TO_KINDS = choices(
  { value: 'partner_group', label: 'Partner group' },
  { value: 'client', label: 'Client' },
  { value: 'customer', label: 'Customer' },
);
export type BillToKind = ValueOf<typeof BILL_TO_KINDS>;

/** What a line bills. Another source brings a field of its name and a line in `invoice_lines_source`. */
export const LINE_SOURCES = choices(
  { value: 'work_order', label: 'Work order' },
  { value: 'manual', label: 'By hand' },
);
export type LineSource = ValueOf<typeof LINE_SOURCES>;

export const TEMPLATE_KINDS = choices(
  { value: 'invoice', label: 'Invoice' },
  { value: 'credit_note', label: 'Credit note' },
  { value: 'docket', label: 'Docket' },
);
export type TemplateKind = ValueOf<typeof TEMPLATE_KINDS>;

export const CURRENCIES = choices(
  { value: 'MYR', label: 'Malaysian ringgit' },
  { value: 'SGD', label: 'Singapore dollar' },
  { value: 'EUR', label: 'Euro' },
  { value: 'USD', label: 'US dollar' },
);
export type Currency = ValueOf<typeof CURRENCIES>;
