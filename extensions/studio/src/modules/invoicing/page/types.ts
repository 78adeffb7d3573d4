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
  order: { id: string; number: string } | null;
  rateCard: string | null;
};

export type InvoiceStep = 'submit' | 'reject' | 'redo' | 'pay';
/** What can be asked for in a dialog: a step, or another print. */
export type InvoiceCommand = InvoiceStep | 'render';

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
    error: string | null;
  }[];
  mayBill: boolean;
  steps: InvoiceStep[];
};
