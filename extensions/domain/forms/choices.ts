import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** What a field of a form takes. */
export const FIELD_KINDS = choices(
  { value: 'section', label: 'Section', icon: 'title' },
  { value: 'text', label: 'Text', icon: 'short_text' },
  { value: 'long_text', label: 'Long text', icon: 'notes' },
  { value: 'number', label: 'Number', icon: 'pin' },
  { value: 'yes_no', label: 'Yes or no', icon: 'rule' },
  { value: 'choice', label: 'One of several', icon: 'radio_button_checked' },
  { value: 'choices', label: 'Several of several', icon: 'check_box' },
  { value: 'photo', label: 'Photo', icon: 'photo_camera' },
  { value: 'signature', label: 'Signature', icon: 'draw' },
  { value: 'bar_code', label: 'Bar code', icon: 'barcode_scanner' },
  { value: 'date', label: 'Date', icon: 'event' },
  { value: 'date_time', label: 'Date and time', icon: 'schedule' },
  { value: 'rating', label: 'Rating', icon: 'star' },
  { value: 'computed', label: 'Computed value', icon: 'functions' },
  { value: 'group', label: 'Repeated group', icon: 'view_list' },
);
export type FieldKind = ValueOf<typeof FIELD_KINDS>;

export const VERSION_STATUSES = choices(
  { value: 'draft', label: 'Draft', color: COLOR.muted },
  { value: 'published', label: 'Published', color: COLOR.success },
  { value: 'retired', label: 'Retired', color: COLOR.muted },
);
export type VersionStatus = ValueOf<typeof VERSION_STATUSES>;

export const USE_KINDS = choices(
  { value: 'required', label: 'Required', color: COLOR.warning },
  { value: 'optional', label: 'Optional', color: COLOR.muted },
);
export type UseKind = ValueOf<typeof USE_KINDS>;

export const ANSWER_STATUSES = choices(
  { value: 'started', label: 'Half-filled', color: COLOR.warning },
  { value: 'submitted', label: 'Submitted', color: COLOR.success },
);
export type AnswerStatus = ValueOf<typeof ANSWER_STATUSES>;
