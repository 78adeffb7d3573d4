import type { InvoiceStatus } from '../../../../../domain/billing/choices.ts';
import type { BillTo } from '../types.ts';

export type InvoiceLine = {
  position: number;
  description: string;
  serviceId: string | null;
  reference: string | null;
  building: string | null;
  quantity: number;
  unitPriceMinor: number;
  amountMinor: number;
  taxMinor: number;
  taxName: string | null;
  creditedMinor: number;
  order: { id: string; number: string } | null;
  rateCard: string | null;
};

export type InvoiceStep = 'submit' | 'reject' | 'redo' | 'pay' | 'credit';
/** What can be asked for in a dialog: a step, or another print. */
export type InvoiceCommand = InvoiceStep | 'render';
/** Without amounts. */
export type PlainCommand = Exclude<InvoiceCommand, 'pay' | 'credit'>;

export type Payment = {
  id: string;
  paidOn: string;
  amountMinor: number;
  reference: string | null;
  reversedAt: string | null;
  reverseReason: string | null;
};
export type CreditNote = {
  id: string;
  number: string;
  issuedOn: string;
  reason: string;
  totalMinor: number;
  pdf: string | null;
  pdfStatus: Invoice['pdfStatus'];
  pdfError: string | null;
};

/** Amounts are whole minor units of `currency`, days are `2026-03-04`. */
export type Invoice = {
  id: string;
  number: string;
  status: InvoiceStatus;
  company: { id: string; name: string; timeZone: string };
  billTo: BillTo & { address: string | null; email: string | null; taxNo: string | null };
  issuedOn: string;
  dueOn: string;
  termsDays: number;
  today: string;
  currency: string;
  subtotalMinor: number;
  taxMinor: number;
  totalMinor: number;
  paidMinor: number;
  creditedMinor: number;
  openMinor: number;
  notes: string | null;
  isPrinting: boolean;
  pdf: string | null;
  pdfStatus: 'pending' | 'rendering' | 'ready' | 'failed';
  pdfError: string | null;
  submissionId: string | null;
  submittedAt: string | null;
  rejectReason: string | null;
  paidOn: string | null;
  paymentReference: string | null;
  lines: InvoiceLine[];
  payments: Payment[];
  creditNotes: CreditNote[];
  taxes: { name: string | null; basisPoints: number | null; baseMinor: number; taxMinor: number }[];
  history: {
    id: number;
    kind: string;
    at: string;
    source: string;
    by: string | null;
    submissionId: string | null;
    reason: string | null;
    paymentReference: string | null;
    paidMinor: number | null;
    creditedMinor: number | null;
    error: string | null;
  }[];
  mayBill: boolean;
  steps: InvoiceStep[];
};
