import { z } from 'zod';
import { BILL_TO_KINDS, INVOICE_STATUSES, PDF_STATUSES } from '../../../domain/billing/choices.ts';
import { choiceOf, said } from '../platform/answer-shapes.ts';

/** Shapes of what the pages of invoicing read. Amounts are whole minor units of `currency`. */

const text = z.string().nullable();
const minor = z.int();
const day = z.iso.date();
const names = z.record(z.string(), z.string()).nullable();
const party = z.object({
  kind: choiceOf(BILL_TO_KINDS),
  id: z.uuid(),
  name: text,
});
const company = z.object({ id: z.uuid(), name: z.string(), timeZone: z.string() });

export const invoicePage = z.object({
  id: z.uuid(),
  version: z.int(),
  number: z.string(),
  status: choiceOf(INVOICE_STATUSES),
  company,
  billTo: party.extend({ address: text, email: text, taxNo: text }),
  issuedOn: day,
  dueOn: day,
  termsDays: z.int(),
  /** In the company's zone. */
  today: day,
  currency: z.string(),
  subtotalMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
  paidMinor: minor,
  creditedMinor: minor,
  openMinor: minor,
  notes: text,
  /** The worker is at it; where it is not, and there is no `pdf`, one must be asked for. */
  isPrinting: z.boolean(),
  pdf: z.uuid().nullable(),
  pdfStatus: choiceOf(PDF_STATUSES),
  pdfError: text,
  submissionId: text,
  submittedAt: text,
  rejectReason: text,
  paidOn: day.nullable(),
  paymentReference: text,
  lines: z.array(
    z.object({
      position: z.int(),
      description: z.string(),
      serviceId: text,
      reference: text,
      building: text,
      quantity: z.number(),
      unitPriceMinor: minor,
      amountMinor: minor,
      taxMinor: minor,
      taxName: text,
      /** Before tax, taken off by credit notes. */
      creditedMinor: minor,
      order: z.object({ id: z.uuid(), number: z.string() }).nullable(),
      rateCard: z.uuid().nullable(),
    }),
  ),
  payments: z.array(
    z.object({
      id: z.uuid(),
      paidOn: day,
      amountMinor: minor,
      reference: text,
      reversedAt: text,
      reverseReason: text,
    }),
  ),
  creditNotes: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      issuedOn: day,
      reason: z.string(),
      totalMinor: minor,
      pdf: z.uuid().nullable(),
      pdfStatus: choiceOf(PDF_STATUSES),
      pdfError: text,
    }),
  ),
  taxes: z.array(
    z.object({ name: text, basisPoints: z.number().nullable(), baseMinor: minor, taxMinor: minor }),
  ),
  history: z.array(
    z.object({
      id: z.int(),
      kind: z.string(),
      at: z.string(),
      source: z.string(),
      by: text,
      submissionId: text,
      reason: text,
      paymentReference: text,
      /** What came in, or was taken back, with this change. */
      paidMinor: minor.nullable(),
      creditedMinor: minor.nullable(),
      error: text,
    }),
  ),
  mayBill: z.boolean(),
  steps: z.array(z.enum(['submit', 'reject', 'redo', 'pay', 'credit'])),
});
export type InvoicePage = z.infer<typeof invoicePage>;

export const readyList = z.object({
  orders: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      company: z.uuid(),
      companyName: z.string(),
      timeZone: z.string(),
      /** Who would be billed; null when the order names nobody. */
      billTo: party.nullable(),
      workType: z.object({ id: z.uuid(), name: z.string(), translations: names }),
      partner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      orderCategory: text,
      installationMethod: text,
      serviceId: text,
      customerName: text,
      /** Day on which the work was completed, in the company's zone; today where it is unknown. */
      completedOn: day,
      /** Before tax; null where no rate card fits. */
      amountMinor: minor.nullable(),
      /** The company's where no rate card fits. */
      currency: z.string(),
    }),
  ),
  /** How many wait in all; the list ends at 500. */
  count: z.int(),
});
export type ReadyList = z.infer<typeof readyList>;
export type ReadyOrder = ReadyList['orders'][number];

export const unpaidList = z.object({
  invoices: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      status: choiceOf(INVOICE_STATUSES),
      company: z.uuid(),
      companyName: z.string(),
      billTo: text,
      issuedOn: day,
      dueOn: day,
      /** Negative while there is time. */
      daysOverdue: z.int(),
      totalMinor: minor,
      openMinor: minor,
      currency: z.string(),
    }),
  ),
  /** What is open on all that fit, by currency. */
  totals: z.array(
    z.object({
      currency: z.string(),
      count: z.int(),
      totalMinor: minor,
      overdueCount: z.int(),
      overdueMinor: minor,
    }),
  ),
});
export type UnpaidList = z.infer<typeof unpaidList>;

export const batchProgress = z.object({
  jobs: z.int(),
  /** Not done yet. */
  open: z.int(),
  made: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      billTo: text,
      totalMinor: minor,
      currency: z.string(),
    }),
  ),
  failed: z.array(said.extend({ orders: z.array(z.string()) })),
});
export type BatchProgress = z.infer<typeof batchProgress>;
