import type { Answer } from '../../../../../../packages/client/src/index.ts';

/** Amounts are whole minor units of `currency`, days are `2026-03-04`. */
export type Invoice = Answer<'get', `/invoices/${string}`>;
export type InvoiceLine = Invoice['lines'][number];
export type Payment = Invoice['payments'][number];
export type CreditNote = Invoice['creditNotes'][number];

export type InvoiceStep = Invoice['steps'][number];
/** What can be asked for in a dialog: a step, or another print. */
export type InvoiceCommand = InvoiceStep | 'render';
/** Without amounts. */
export type PlainCommand = Exclude<InvoiceCommand, 'pay' | 'credit'>;
export type Credited = Answer<'post', `/invoices/${string}/credit`>;
