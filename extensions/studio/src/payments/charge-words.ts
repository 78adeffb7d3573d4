import {
  CHARGE_REASONS,
  CHARGE_STATES,
  type ChargeReason,
  type ChargeState,
} from '../../../domain/payments/index.ts';
import { choiceLabel } from '../language/choice-label.ts';
import type { RecordState } from '../record/types.ts';

/** Where a charge stands, with its colour. */
export const chargeState = (state: ChargeState): RecordState => ({
  label: choiceLabel(CHARGE_STATES, state),
  color: CHARGE_STATES.find(({ value }) => value === state)?.color ?? null,
});

/** Why, with what the bank calls it where that says more. */
export const chargeReason = (charge: {
  reason: ChargeReason | null;
  reasonCode: string | null;
}): string | null => {
  const { reason, reasonCode } = charge;
  if (!reason) return null;
  const label = choiceLabel(CHARGE_REASONS, reason);
  return (reason === 'declined' || reason === 'refused') && reasonCode
    ? `${label} (${reasonCode})`
    : label;
};
