import type { Said } from '../words/index.ts';

/** Codes of refusals and the HTTP status they answer with. */
export const BILLING_ERRORS = {
  /** No rate card fits the order: add one, or correct the order's type, category or method. */
  BILLING_NO_RATE: 422,
  /** The order is not ready for invoicing, or is on another invoice. */
  BILLING_ORDER_NOT_READY: 409,
  /** Orders of one invoice must belong to one party and one company. */
  BILLING_MIXED_ORDERS: 422,
  /** Rate cards of one invoice must share a currency. */
  BILLING_MIXED_CURRENCIES: 422,
  /** The order names nobody to bill: no partner group, client or customer. */
  BILLING_NO_BILL_TO: 422,
  /** The invoice's status does not allow the step. */
  BILLING_STATUS: 409,
  /** A resubmission needs a submission id that was not used before. */
  BILLING_SUBMISSION_ID_USED: 409,
  /** More than is open on the invoice. */
  BILLING_OVER_OPEN: 422,
  /** A credit note names lines that the invoice has not, or more than is left on one. */
  BILLING_CREDIT_LINES: 422,
  /** Payments or credit notes stand against the invoice. */
  BILLING_HAS_PAYMENTS: 409,
  /** The payment was taken back already. */
  BILLING_PAYMENT_REVERSED: 409,
  /** The company has no active template of the kind. */
  BILLING_NO_TEMPLATE: 422,
} as const;

export type BillingErrorCode = keyof typeof BILLING_ERRORS;
export type BillingError = Said & { code: BillingErrorCode; field?: string };
