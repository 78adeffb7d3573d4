import type { ChargeReason, ChargeState } from './choices.ts';

/** What the card processor says of a charge at this moment. */
export type SeenState = ChargeState;

/**
 * Where a charge stands after the processor was asked. Notices come in any order and twice, and two readers
 * may overtake each other: what is paid stays paid, and what we cancelled only becomes paid if money came.
 */
export const stateAfter = (now: ChargeState, seen: SeenState): ChargeState => {
  if (now === 'succeeded' || seen === 'succeeded') return 'succeeded';
  return now === 'cancelled' ? 'cancelled' : seen;
};

/** Staff may have it tried again. */
export const mayRetry = (state: ChargeState): boolean =>
  state === 'declined' || state === 'needs_customer';

/** While the processor is being asked nobody knows whether money came. */
export const mayCancel = (charge: { state: ChargeState; isAsked: boolean }): boolean =>
  mayRetry(charge.state) || (charge.state === 'pending' && !charge.isAsked);

/** The customer may pay by the link. */
export const isPayable = mayRetry;

type AgreedPrice = {
  currency: string;
  monthlyNow: { totalMinor: number };
  oneTime: { totalMinor: number };
};

/** What a subscription costs when its line works: what is paid once, and the first month. */
export const firstCharge = (
  price: AgreedPrice | null,
): { amountMinor: number; currency: string } | null => {
  const amountMinor = (price?.oneTime.totalMinor ?? 0) + (price?.monthlyNow.totalMinor ?? 0);
  return price && amountMinor > 0 ? { amountMinor, currency: price.currency } : null;
};

const HOUR_MS = 3_600_000;
/** Keys against doing twice may be forgotten after a day: from then on one asks first. */
const ASK_FIRST_AFTER_MS = 23 * HOUR_MS;

/** Whether the processor is asked what became of a call before it is made again. */
export const asksFirst = (
  { attempt, intent, askedAt }: { attempt: number; intent: string | null; askedAt: Date | null },
  now: Date,
): boolean =>
  (askedAt !== null && now.getTime() - askedAt.getTime() >= ASK_FIRST_AFTER_MS) ||
  (intent === null && attempt > 1);

/** Makes one attempt of one charge one call, however often it is sent. */
export const chargeKey = (id: string, attempt: number): string => `charge:${id}:${String(attempt)}`;

const CODES: Record<string, ChargeReason> = {
  authentication_required: 'authentication',
  payment_intent_authentication_failure: 'authentication_failed',
  setup_intent_authentication_failure: 'authentication_failed',
  insufficient_funds: 'insufficient_funds',
  withdrawal_count_limit_exceeded: 'insufficient_funds',
  card_velocity_exceeded: 'insufficient_funds',
  expired_card: 'expired_card',
  lost_card: 'card_blocked',
  stolen_card: 'card_blocked',
  pickup_card: 'card_blocked',
  restricted_card: 'card_blocked',
  invalid_account: 'card_blocked',
  processing_error: 'bank_trouble',
  issuer_not_available: 'bank_trouble',
  try_again_later: 'bank_trouble',
  resource_missing: 'card_gone',
  payment_method_unexpected_state: 'card_gone',
};

/** Codes of the processor in our words; the finer one first. */
export const reasonOf = (...codes: readonly (string | null | undefined)[]): ChargeReason => {
  for (const code of codes) {
    const known = code && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
    if (known) return known;
  }
  return 'declined';
};
