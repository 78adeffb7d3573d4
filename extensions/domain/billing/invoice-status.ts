import { say } from '../words/index.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { InvoiceStatus } from './choices.ts';
import type { BillingError } from './errors.ts';

const STEPS = {
  submit: { from: ['issued', 'rejected'], to: 'sent', words: 'submitted to the partner' },
  reject: { from: ['issued', 'sent'], to: 'rejected', words: 'rejected' },
  redo: { from: ['rejected'], to: 'cancelled', words: 'replaced by a new invoice' },
  pay: { from: ['sent', 'issued'], to: 'paid', words: 'paid' },
  credit: { from: ['sent', 'issued'], to: 'credited', words: 'credited' },
} as const satisfies Record<
  string,
  { from: readonly InvoiceStatus[]; to: InvoiceStatus; words: string }
>;

export type InvoiceStep = keyof typeof STEPS;

/** What waits to be paid. */
export const UNPAID_STATUSES: readonly InvoiceStatus[] = STEPS.pay.from;

/** The steps that an invoice of this status can take. */
export const invoiceSteps = (status: InvoiceStatus): InvoiceStep[] =>
  (Object.keys(STEPS) as InvoiceStep[]).filter((step) =>
    (STEPS[step].from as readonly InvoiceStatus[]).includes(status),
  );

/** The status after a step, or why the invoice cannot take it. */
export const nextInvoiceStatus = (
  status: InvoiceStatus,
  step: InvoiceStep,
): Result<InvoiceStatus, BillingError> => {
  const { from, to, words } = STEPS[step];
  if ((from as readonly InvoiceStatus[]).includes(status)) return ok(to);
  return fail({
    ...say('BILLING_STATUS', { status, step: words, from: { list: from, or: true } }),
    code: 'BILLING_STATUS',
    field: 'status',
  });
};
