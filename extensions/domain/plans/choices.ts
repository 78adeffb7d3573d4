import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** What a plan is about; a bundle is made of others. */
export const PLAN_KINDS = choices(
  { value: 'internet', label: 'Internet', icon: 'wifi', color: COLOR.primary },
  { value: 'telephone', label: 'Telephone', icon: 'call', color: COLOR.primary },
  { value: 'television', label: 'Television', icon: 'tv', color: COLOR.primary },
  { value: 'bundle', label: 'Bundle', icon: 'redeem', color: COLOR.success },
  { value: 'extra', label: 'Extra', icon: 'add_circle', color: COLOR.muted },
);
export type PlanKind = ValueOf<typeof PLAN_KINDS>;

export const OVERRIDE_STATES = choices(
  { value: 'asked', label: 'Waiting for approval', icon: 'hourglass_top', color: COLOR.warning },
  { value: 'approved', label: 'Approved', icon: 'check_circle', color: COLOR.success },
  { value: 'refused', label: 'Refused', icon: 'block', color: COLOR.danger },
);
export type OverrideState = ValueOf<typeof OVERRIDE_STATES>;

/** Which row said the price, in the order in which they are asked. */
export const PRICE_SOURCES = choices(
  { value: 'override', label: 'Price of this address' },
  { value: 'promotion', label: 'Promotion' },
  { value: 'zone', label: 'Tariff zone' },
  { value: 'company', label: 'Company’s price' },
);
export type PriceSource = ValueOf<typeof PRICE_SOURCES>;
