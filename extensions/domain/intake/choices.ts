import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const PROFILE_STATUSES = choices(
  { value: 'draft', label: 'Draft', color: COLOR.muted },
  { value: 'active', label: 'Active', color: COLOR.success },
  { value: 'retired', label: 'Retired', color: COLOR.warning },
);
export type ProfileStatus = ValueOf<typeof PROFILE_STATUSES>;

export const PROFILE_FAMILIES = choices(
  { value: 'form', label: 'Form: labels with values beside them' },
  { value: 'table', label: 'Table: one row for each work order' },
  { value: 'text', label: 'Text: a mail body or document' },
);
export type ProfileFamily = ValueOf<typeof PROFILE_FAMILIES>;

export const SESSION_SOURCES = choices(
  { value: 'upload', label: 'Upload', icon: 'upload_file' },
  { value: 'email', label: 'E-mail', icon: 'mail' },
  { value: 'api', label: 'API', icon: 'api' },
);
export type SessionSource = ValueOf<typeof SESSION_SOURCES>;

export const SESSION_STATUSES = choices(
  { value: 'pending', label: 'Pending', color: COLOR.muted },
  { value: 'processing', label: 'Processing', color: COLOR.primary },
  { value: 'completed', label: 'Completed', color: COLOR.success },
  { value: 'failed', label: 'Failed', color: COLOR.danger },
  { value: 'skipped', label: 'Skipped', color: COLOR.warning },
);
export type SessionStatus = ValueOf<typeof SESSION_STATUSES>;

export const PARSE_OUTCOMES = choices(
  { value: 'Success', label: 'Success' },
  { value: 'FailedRequiredFields', label: 'Required fields missing' },
  { value: 'FailedValidation', label: 'Values not valid' },
  { value: 'ParseError', label: 'Could not be read' },
);
export type ParseOutcome = ValueOf<typeof PARSE_OUTCOMES>;

export const FAILURE_CLASSES = choices(
  { value: 'DATA_MISSING', label: 'Data missing' },
  { value: 'LAYOUT_DRIFT', label: 'Layout has changed' },
  { value: 'CONVERSION_ISSUE', label: 'Value could not be converted' },
  { value: 'VALIDATION_FAIL', label: 'Value not valid' },
  { value: 'PARSE_ERROR', label: 'File could not be read' },
);
export type FailureClass = ValueOf<typeof FAILURE_CLASSES>;

export const DRAFT_STATUSES = choices(
  { value: 'pending', label: 'Pending', color: COLOR.muted },
  { value: 'valid', label: 'Valid', color: COLOR.success },
  { value: 'needs_review', label: 'Needs review', color: COLOR.warning },
  { value: 'approved', label: 'Approved', color: '#27ae60' },
  { value: 'rejected', label: 'Rejected', color: COLOR.danger },
);
export type DraftStatus = ValueOf<typeof DRAFT_STATUSES>;

export const MATCH_KINDS = choices(
  { value: 'new', label: 'New', color: COLOR.primary },
  { value: 'duplicate', label: 'Duplicate', color: COLOR.danger },
  { value: 'reschedule', label: 'Reschedule', color: COLOR.warning },
  { value: 'update', label: 'Update', color: '#9b51e0' },
);
export type MatchKind = ValueOf<typeof MATCH_KINDS>;

/** What a mail or document asks for. Forms and faults become drafts, the others inbox items. */
export const MAIL_KINDS = choices(
  { value: 'work_order', label: 'Work order', icon: 'assignment', color: COLOR.primary },
  { value: 'fault', label: 'Fault', icon: 'report', color: COLOR.danger },
  { value: 'reschedule_notice', label: 'Reschedule notice', icon: 'event_repeat' },
  { value: 'reschedule_approval', label: 'Reschedule approval', icon: 'event_available' },
  { value: 'uncontactable', label: 'Customer uncontactable', icon: 'phone_missed' },
  { value: 'withdrawal', label: 'Withdrawal', icon: 'undo', color: COLOR.warning },
  { value: 'cancellation', label: 'Cancellation', icon: 'cancel', color: COLOR.warning },
  { value: 'building_notice', label: 'Building notice', icon: 'apartment' },
  { value: 'payment_advice', label: 'Payment advice', icon: 'payments' },
  { value: 'material_return', label: 'Material return advice', icon: 'assignment_return' },
  { value: 'other', label: 'Other', icon: 'mail', color: COLOR.muted },
);
export type MailKind = ValueOf<typeof MAIL_KINDS>;

const ORDER_KINDS: readonly MailKind[] = ['work_order', 'fault'];
/** Whether what is asked for becomes drafts. */
export const isOrderKind = (kind: MailKind): boolean => ORDER_KINDS.includes(kind);
