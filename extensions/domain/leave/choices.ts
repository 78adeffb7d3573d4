import { choices, type ValueOf } from '../kernel/choice.ts';

export const ACCRUALS = choices(
  { value: 'none', label: 'Granted by hand' },
  { value: 'yearly', label: 'All at the beginning of the year' },
  { value: 'monthly', label: 'A twelfth every month' },
);
export type Accrual = ValueOf<typeof ACCRUALS>;

export const LEAVE_UNITS = choices(
  { value: 'day', label: 'Whole days' },
  { value: 'half_day', label: 'Half days' },
);
export type LeaveUnit = ValueOf<typeof LEAVE_UNITS>;

export const HALVES = choices(
  { value: 'morning', label: 'Morning' },
  { value: 'afternoon', label: 'Afternoon' },
);
export type Half = ValueOf<typeof HALVES>;

export const LEAVE_STATES = choices(
  { value: 'asked', label: 'To be decided', icon: 'hourglass_top', color: 'var(--theme--warning)' },
  { value: 'approved', label: 'Approved', icon: 'event_available', color: 'var(--theme--success)' },
  { value: 'refused', label: 'Refused', icon: 'block', color: 'var(--theme--danger)' },
  {
    value: 'cancelled',
    label: 'Cancelled',
    icon: 'event_busy',
    color: 'var(--theme--foreground-subdued)',
  },
);
export type LeaveState = ValueOf<typeof LEAVE_STATES>;

export const LEDGER_KINDS = choices(
  { value: 'granted', label: 'Granted' },
  { value: 'accrued', label: 'Accrued' },
  { value: 'carried', label: 'Carried forward' },
  { value: 'expired', label: 'Expired' },
  { value: 'taken', label: 'Taken' },
  { value: 'returned', label: 'Given back' },
  { value: 'corrected', label: 'Corrected' },
);
export type LedgerKind = ValueOf<typeof LEDGER_KINDS>;
