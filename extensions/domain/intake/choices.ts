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
