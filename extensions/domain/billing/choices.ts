import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const INVOICE_STATUSES = choices(
  { value: 'draft', label: 'Draft', color: COLOR.muted },
  { value: 'issued', label: 'Issued', color: COLOR.primary },
  { value: 'sent', label: 'Sent to the partner', color: '#2f80ed' },
  { value: 'paid', label: 'Paid', color: COLOR.success },
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

export const TEMPLATE_KINDS = choices(
  { value: 'invoice', label: 'Invoice' },
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
