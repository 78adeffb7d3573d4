import { BILLING_ERRORS, type BillingError } from '../../../domain/billing/index.ts';
import { type DomainError, domainError } from '../platform/errors.ts';

/** A refusal of the billing rules in the words of the API. */
export const refuse = (error: BillingError, details: Record<string, unknown> = {}): DomainError =>
  domainError(error.code, BILLING_ERRORS[error.code], error.message, {
    ...(error.field ? { field: error.field } : {}),
    ...details,
  });
