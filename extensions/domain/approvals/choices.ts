import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** Who decides in a step. */
export const APPROVER_KINDS = choices(
  { value: 'person', label: 'A person', icon: 'person' },
  { value: 'persona', label: 'Everybody of a persona', icon: 'badge' },
  { value: 'manager', label: 'The manager of who asks', icon: 'supervisor_account' },
  { value: 'field', label: 'A person named in the record', icon: 'assignment_ind' },
);
export type ApproverKind = ValueOf<typeof APPROVER_KINDS>;

/** Of several approvers of a step. */
export const STEP_NEEDS = choices(
  { value: 'any', label: 'One of them' },
  { value: 'all', label: 'All of them' },
);
export type StepNeeds = ValueOf<typeof STEP_NEEDS>;

export const REQUEST_STATUSES = choices(
  { value: 'pending', label: 'Waits', color: COLOR.warning },
  { value: 'approved', label: 'Approved', color: COLOR.success },
  { value: 'rejected', label: 'Rejected', color: COLOR.danger },
  { value: 'withdrawn', label: 'Withdrawn', color: COLOR.muted },
  { value: 'voided', label: 'Void', color: COLOR.muted },
  { value: 'expired', label: 'Expired', color: COLOR.muted },
  { value: 'failed', label: 'Could not be done', color: COLOR.danger },
);
export type RequestStatus = ValueOf<typeof REQUEST_STATUSES>;

/** What happened to a request. */
export const DECISIONS = choices(
  { value: 'approved', label: 'Approved', color: COLOR.success },
  { value: 'rejected', label: 'Rejected', color: COLOR.danger },
  { value: 'forwarded', label: 'Forwarded' },
  { value: 'withdrawn', label: 'Withdrawn', color: COLOR.muted },
  { value: 'reminded', label: 'Reminded' },
  { value: 'escalated', label: 'Escalated', color: COLOR.warning },
  { value: 'expired', label: 'Expired', color: COLOR.muted },
  { value: 'voided', label: 'Void', color: COLOR.muted },
  { value: 'failed', label: 'Could not be done', color: COLOR.danger },
);
export type DecisionKind = ValueOf<typeof DECISIONS>;

/** Through which door a decision came. */
export const DECISION_DOORS = choices(
  { value: 'studio', label: 'Studio' },
  { value: 'portal', label: 'Portal' },
  { value: 'api', label: 'API' },
  { value: 'mail', label: 'E-mail' },
  { value: 'system', label: 'System' },
);
