import type Stripe from 'stripe';
import {
  type ChargeReason,
  type ChargeState,
  reasonOf,
} from '../../../../domain/payments/index.ts';
import type { SeenCard, SeenCharge, SeenSetup } from '../processor.ts';

/** What Stripe shows, as we name it. */

export const cardOf = (
  method: Stripe.PaymentMethod | string | null | undefined,
): SeenCard | null => {
  if (!method || typeof method === 'string' || !method.card) return null;
  const { brand, last4, exp_month: expiryMonth, exp_year: expiryYear } = method.card;
  return { method: method.id, brand, last4, expiryMonth, expiryYear };
};

const idOf = (value: { id: string } | string | null): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null);

export const setupOf = (setup: Stripe.SetupIntent): SeenSetup => ({
  setup: setup.id,
  state: setup.status === 'succeeded' ? 'saved' : setup.status === 'canceled' ? 'over' : 'open',
  customer: idOf(setup.customer),
  clientSecret: setup.client_secret,
  card: cardOf(setup.payment_method),
});

type Stand = { state: ChargeState; reason: ChargeReason | null; code: string | null };

const refusedBy = (error: Stripe.PaymentIntent.LastPaymentError | null): Stand => {
  // Nobody has tried yet: the customer will.
  if (!error) return { state: 'needs_customer', reason: 'authentication', code: null };
  const code = error.decline_code ?? error.code ?? null;
  const reason = reasonOf(error.code, error.decline_code);
  const finer = reason === 'declined' ? reasonOf(error.decline_code) : reason;
  return { state: finer === 'authentication' ? 'needs_customer' : 'declined', reason: finer, code };
};

const standOf = ({ status, last_payment_error: error }: Stripe.PaymentIntent): Stand => {
  const none = { reason: null, code: null };
  if (status === 'succeeded') return { state: 'succeeded', ...none };
  if (status === 'canceled') return { state: 'cancelled', ...none };
  if (status === 'requires_payment_method') return refusedBy(error);
  if (status === 'requires_action')
    return { state: 'needs_customer', reason: 'authentication', code: 'requires_action' };
  return { state: 'pending', ...none };
};

export const chargeOf = (intent: Stripe.PaymentIntent): SeenCharge => ({
  intent: intent.id,
  ...standOf(intent),
  reference: intent.metadata['charge'] ?? null,
  clientSecret: intent.client_secret,
  card: cardOf(intent.payment_method) ?? cardOf(intent.last_payment_error?.payment_method),
});
