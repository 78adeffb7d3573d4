import Stripe from 'stripe';
import { refusal } from '../../platform/errors.ts';

const { errors } = Stripe;

export const isNotThere = (error: unknown): boolean =>
  error instanceof errors.StripeInvalidRequestError && error.code === 'resource_missing';

/** The intent stands elsewhere than the call thought: somebody was quicker. */
export const isElsewhere = (error: unknown): boolean =>
  error instanceof errors.StripeInvalidRequestError &&
  error.code === 'payment_intent_unexpected_state';

/** A card that the bank refused, or wants confirmed; the intent is inside. */
export const intentIn = (error: unknown): Stripe.PaymentIntent | null =>
  error instanceof errors.StripeCardError ? (error.payment_intent ?? null) : null;

const asOurs = (error: unknown): unknown => {
  if (!(error instanceof errors.StripeError)) return error;
  const details = { status: error.statusCode, code: error.code, request: error.requestId };
  if (
    error instanceof errors.StripeAuthenticationError ||
    error instanceof errors.StripePermissionError
  )
    return refusal('PAYMENTS_KEY_REFUSED', 503, {}, details);
  if (
    error instanceof errors.StripeInvalidRequestError ||
    error instanceof errors.StripeCardError ||
    error instanceof errors.StripeIdempotencyError
  )
    return refusal('PAYMENTS_REFUSED', 422, { reason: error.code ?? error.type }, details);
  // No answer, too many calls, trouble over there: nobody knows whether it was done.
  return refusal('PAYMENTS_UNREACHABLE', 503, {}, details);
};

/** Errors of the library in our words. */
export const ask = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    throw asOurs(error);
  }
};
