import { BILLING_ERRORS, type BillingError } from '../../../domain/billing/index.ts';
import { type DomainError, refusedAs } from '../platform/errors.ts';

/** A refusal of the billing rules in the words of the API. */
export const refuse = (error: BillingError, details: Record<string, unknown> = {}): DomainError =>
  refusedAs(error, BILLING_ERRORS[error.code], {
    ...(error.field ? { field: error.field } : {}),
    ...details,
  });
