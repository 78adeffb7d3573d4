import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** Where the charge of a card stands. */
export const CHARGE_STATES = choices(
  { value: 'pending', label: 'Being charged', color: COLOR.primary },
  { value: 'needs_customer', label: 'Waits for the customer', color: COLOR.warning },
  { value: 'declined', label: 'Declined', color: COLOR.danger },
  { value: 'succeeded', label: 'Charged', color: COLOR.success },
  { value: 'cancelled', label: 'Cancelled' },
);
export type ChargeState = ValueOf<typeof CHARGE_STATES>;

/** Why a charge did not go through, or what it waits for. */
export const CHARGE_REASONS = choices(
  { value: 'authentication', label: 'The bank asks the customer to confirm' },
  { value: 'authentication_failed', label: 'The customer did not confirm at the bank' },
  { value: 'insufficient_funds', label: 'Not enough money on the card' },
  { value: 'expired_card', label: 'The card has expired' },
  { value: 'card_blocked', label: 'The card is blocked' },
  { value: 'card_gone', label: 'The card is not saved any more' },
  { value: 'bank_trouble', label: 'The bank could not answer' },
  { value: 'declined', label: 'The bank declined' },
  { value: 'refused', label: 'The card processor refused the call' },
  { value: 'unreachable', label: 'The card processor does not answer' },
  { value: 'key_refused', label: 'The card processor refuses our key' },
  { value: 'not_set', label: 'No card processor is set up' },
);
export type ChargeReason = ValueOf<typeof CHARGE_REASONS>;

export const CARD_PROCESSORS = choices({ value: 'stripe', label: 'Stripe' });

/** What came of a notice of the card processor. */
export const NOTICE_OUTCOMES = choices(
  { value: 'waiting', label: 'To be looked at', color: COLOR.warning },
  { value: 'applied', label: 'Looked at', color: COLOR.success },
  { value: 'ignored', label: 'Not ours' },
);
export type NoticeOutcome = ValueOf<typeof NOTICE_OUTCOMES>;
