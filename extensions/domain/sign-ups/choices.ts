import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** How far somebody came who orders on the public page. */
export const SIGN_UP_STATES = choices(
  { value: 'started', label: 'Address chosen' },
  { value: 'plan', label: 'Plan chosen' },
  { value: 'details', label: 'Details given', color: COLOR.primary },
  { value: 'slot', label: 'Visit chosen', color: COLOR.primary },
  { value: 'agreement', label: 'Reads the agreement', color: COLOR.warning },
  { value: 'ordered', label: 'Ordered', color: COLOR.success },
  { value: 'lost', label: 'Lost', color: COLOR.danger },
);
export type SignUpState = ValueOf<typeof SIGN_UP_STATES>;

export const HOLD_KINDS = choices(
  { value: 'funnel', label: 'Somebody is ordering' },
  { value: 'kept', label: 'Kept by the office' },
  { value: 'order', label: 'Ordered' },
);

export const HOLD_ENDS = choices(
  { value: 'expired', label: 'Time was over' },
  { value: 'cancelled', label: 'Given up' },
  { value: 'replaced', label: 'Another try at the same address' },
  { value: 'used', label: 'The port is in use' },
  { value: 'released', label: 'Released by the office' },
);

export const SUBSCRIPTION_STATES = choices(
  { value: 'ordered', label: 'Ordered', color: COLOR.warning },
  { value: 'active', label: 'Active', color: COLOR.success },
  { value: 'cancelled', label: 'Cancelled' },
);

export const SIGN_UP_LANGUAGES = choices(
  { value: 'en', label: 'English' },
  { value: 'ms', label: 'Malay' },
  { value: 'fr', label: 'French' },
);
