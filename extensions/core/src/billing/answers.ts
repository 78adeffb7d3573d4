import { z } from 'zod';
import {
  BILL_TO_KINDS,
  INVOICE_STATUSES,
  LINE_SOURCES,
  PDF_STATUSES,
} from '../../../domain/billing/choices.ts';
import { choiceOf, day } from '../platform/answer-shapes.ts';

const billTo = z.object({
  kind: choiceOf(BILL_TO_KINDS),
  id: z.uuid(),
  name: z.string(),
});
const line = z.object({
  source: choiceOf(LINE_SOURCES),
  work_order: z.uuid().nullable(),
  description: z.string(),
  service_id: z.string().nullable(),
  reference: z.string().nullable(),
  building_name: z.string().nullable(),
  quantity: z.number(),
  unit_price_minor: z.int(),
  amount_minor: z.int(),
  tax_code: z.uuid().nullable(),
  tax_minor: z.int(),
  rate_card: z.uuid().nullable(),
  position: z.int(),
});

/** Amounts in minor units of `currency`. */
export const previews = z.array(
  z.object({
    billTo: billTo.nullable(),
    orders: z.array(z.uuid()),
    currency: z.string().optional(),
    lines: z.array(line).optional(),
    totals: z.object({ subtotalMinor: z.int(), taxMinor: z.int(), totalMinor: z.int() }).optional(),
    issuedOn: day.optional(),
    dueOn: day.optional(),
    problems: z.array(
      z.object({ code: z.string(), message: z.string(), item: z.unknown().optional() }),
    ),
  }),
);
export const invoices = z.array(
  z.object({
    id: z.uuid(),
    number: z.string(),
    totalMinor: z.int(),
    currency: z.string(),
    orders: z.array(z.uuid()),
  }),
);
export const rendering = z.object({ id: z.uuid(), pdfStatus: choiceOf(PDF_STATUSES) });
export const invoiceState = z.object({ id: z.uuid(), status: choiceOf(INVOICE_STATUSES) });
export const submitted = invoiceState.extend({ dueOn: day.nullable() });
export const withdrawn = invoiceState.extend({ orders: z.array(z.uuid()) });
/** `jobs` messages for the worker; `batch` finds their background work. */
export const batch = z.object({ batch: z.uuid(), jobs: z.int(), orders: z.int() });
/** `openMinor`: what is still to be paid. */
const balance = invoiceState.extend({ openMinor: z.int() });
export const paid = balance.extend({ payment: z.uuid(), paidOn: day });
export const reversed = balance.extend({ payment: z.uuid() });
export const credited = z.object({
  id: z.uuid(),
  number: z.string(),
  totalMinor: z.int(),
  invoice: balance,
});
