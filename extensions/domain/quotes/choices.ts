import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** Where a quote stands. Whether it has expired is seen by its last day, not by a status. */
export const QUOTE_STATUSES = choices(
  { value: 'draft', label: 'Draft', icon: 'edit', color: COLOR.muted },
  { value: 'sent', label: 'Sent', icon: 'send', color: COLOR.primary },
  { value: 'accepted', label: 'Accepted', icon: 'check_circle', color: COLOR.success },
  { value: 'declined', label: 'Declined', icon: 'block', color: COLOR.danger },
  { value: 'superseded', label: 'Superseded', icon: 'history', color: COLOR.muted },
);
export type QuoteStatus = ValueOf<typeof QUOTE_STATUSES>;

/** Only standard lines count in the sums. */
export const QUOTE_LINE_KINDS = choices(
  { value: 'standard', label: 'Standard' },
  { value: 'alternative', label: 'Alternative' },
  { value: 'optional', label: 'Optional' },
);
export type QuoteLineKind = ValueOf<typeof QUOTE_LINE_KINDS>;

/** Through which door a quote was accepted. */
export const ACCEPTANCE_DOORS = choices(
  { value: 'link', label: 'By its link' },
  { value: 'staff', label: 'Entered by staff' },
);
export type AcceptanceDoor = ValueOf<typeof ACCEPTANCE_DOORS>;
