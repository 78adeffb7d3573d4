import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const CONDITIONS = choices(
  { value: 'good', label: 'Good', color: COLOR.success },
  { value: 'worn', label: 'Worn', color: COLOR.warning },
  { value: 'damaged', label: 'Damaged', color: COLOR.danger },
  { value: 'in_repair', label: 'In repair', color: COLOR.danger },
  { value: 'lost', label: 'Lost', color: COLOR.danger },
);
export type Condition = ValueOf<typeof CONDITIONS>;

/** A piece in one of these works; in any other it is down. */
export const UP_CONDITIONS: readonly Condition[] = ['good', 'worn'];
export const isUp = (condition: string): boolean => UP_CONDITIONS.some((one) => one === condition);

export const WHEREABOUTS = choices(
  { value: 'in', label: 'In', color: COLOR.success },
  { value: 'out', label: 'Out', color: COLOR.warning },
);
export type Whereabouts = ValueOf<typeof WHEREABOUTS>;

/** What happens when a piece is booked although its check is or will be overdue. */
export const OVERDUE_RULES = choices(
  { value: 'warn', label: 'Warn' },
  { value: 'refuse', label: 'Refuse' },
);
export type OverdueRule = ValueOf<typeof OVERDUE_RULES>;

export const SERVICE_KINDS = choices(
  { value: 'service', label: 'Service' },
  { value: 'inspection', label: 'Inspection' },
  { value: 'calibration', label: 'Calibration' },
  { value: 'repair', label: 'Repair' },
);
export type ServiceKind = ValueOf<typeof SERVICE_KINDS>;

export const SERVICE_RESULTS = choices(
  { value: 'passed', label: 'Passed', color: COLOR.success },
  { value: 'passed_with_notes', label: 'Passed with notes', color: COLOR.warning },
  { value: 'failed', label: 'Failed', color: COLOR.danger },
);
export type ServiceResult = ValueOf<typeof SERVICE_RESULTS>;

export const DOCUMENT_KINDS = choices(
  { value: 'manual', label: 'Manual' },
  { value: 'certificate', label: 'Certificate' },
  { value: 'warranty', label: 'Warranty' },
  { value: 'other', label: 'Other' },
);
export type DocumentKind = ValueOf<typeof DOCUMENT_KINDS>;

/** Why a reading is lower than the one before it. */
export const READING_REASONS = choices(
  { value: 'replaced', label: 'Meter replaced' },
  { value: 'rolled_over', label: 'Rolled over' },
  { value: 'corrected', label: 'Corrected' },
);
export type ReadingReason = ValueOf<typeof READING_REASONS>;

export const BOOKING_STATES = choices(
  { value: 'booked', label: 'Booked', color: COLOR.primary },
  { value: 'cancelled', label: 'Cancelled', color: COLOR.muted },
);
export type BookingState = ValueOf<typeof BOOKING_STATES>;

export const PLAN_TRIGGERS = choices(
  { value: 'calendar', label: 'By calendar' },
  { value: 'meter', label: 'By meter' },
);
export type PlanTrigger = ValueOf<typeof PLAN_TRIGGERS>;

/** From what the next date of a plan counts. */
export const PLAN_ANCHORS = choices(
  { value: 'scheduled', label: 'The planned date' },
  { value: 'completed', label: 'The date of completion' },
);
export type PlanAnchor = ValueOf<typeof PLAN_ANCHORS>;

/** What happens when a job is due while the one before it is open. */
export const OUTSTANDING_RULES = choices(
  { value: 'always', label: 'Make it all the same' },
  { value: 'skip', label: 'Leave it out' },
  { value: 'merge', label: 'Add it to the open job' },
);
export type OutstandingRule = ValueOf<typeof OUTSTANDING_RULES>;

export const PLAN_STATES = choices(
  { value: 'active', label: 'Active', color: COLOR.success },
  { value: 'paused', label: 'Paused', color: COLOR.warning },
  { value: 'ended', label: 'Ended', color: COLOR.muted },
);
export type PlanState = ValueOf<typeof PLAN_STATES>;

export const OCCURRENCE_STATES = choices(
  { value: 'planned', label: 'Planned', color: COLOR.muted },
  { value: 'generated', label: 'Job made', color: COLOR.success },
  { value: 'merged', label: 'Added to the open job', color: COLOR.primary },
  { value: 'skipped', label: 'Left out', color: COLOR.warning },
);
export type OccurrenceState = ValueOf<typeof OCCURRENCE_STATES>;
