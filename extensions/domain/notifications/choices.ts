import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** What people are told about. */
export const NOTIFICATION_KINDS = choices(
  { value: 'task_assigned', label: 'A task is given to you', icon: 'assignment_ind' },
  { value: 'tasks_today', label: 'Your tasks of the day', icon: 'today' },
  { value: 'task_overdue', label: 'A task is overdue', icon: 'running_with_errors' },
  { value: 'job_overdue', label: 'An order is overdue', icon: 'event_busy' },
  { value: 'escalation', label: 'Work of your people stays overdue', icon: 'trending_up' },
  { value: 'approval_waiting', label: 'Something waits for your approval', icon: 'approval' },
  { value: 'approval_decided', label: 'What you asked for is decided', icon: 'fact_check' },
  { value: 'leave_asked', label: 'Somebody asks for leave', icon: 'beach_access' },
  { value: 'leave_decided', label: 'Your leave is decided', icon: 'event_available' },
  { value: 'visit_assigned', label: 'A visit is given to you', icon: 'event' },
  { value: 'visit_changed', label: 'A visit of yours is moved', icon: 'edit_calendar' },
  { value: 'visit_withdrawn', label: 'A visit is taken from you', icon: 'event_busy' },
  { value: 'message_mentioned', label: 'You are mentioned in a message', icon: 'alternate_email' },
  { value: 'invoice_rejected', label: 'An invoice is rejected', icon: 'receipt_long' },
  { value: 'digest', label: 'Summary of the day', icon: 'summarize' },
);
export type NotificationKind = ValueOf<typeof NOTIFICATION_KINDS>;

/** Another channel is one more row here and one more entry of the registry. */
export const NOTIFICATION_CHANNELS = choices(
  { value: 'mail', label: 'E-mail', icon: 'mail' },
  { value: 'inbox', label: 'In the application', icon: 'notifications' },
);
export type NotificationChannel = ValueOf<typeof NOTIFICATION_CHANNELS>;

export const NOTIFICATION_LANGUAGES = choices(
  { value: 'en', label: 'English' },
  { value: 'ms', label: 'Malay' },
  { value: 'fr', label: 'French' },
);

export const MAIL_WISHES = choices(
  { value: 'now', label: 'At once' },
  { value: 'digest', label: 'In the summary of the day' },
  { value: 'off', label: 'Not by e-mail' },
);
export type MailWish = ValueOf<typeof MAIL_WISHES>;

export const DELIVERY_STATES = choices(
  { value: 'waiting', label: 'Waits', icon: 'hourglass_top', color: COLOR.warning },
  { value: 'sending', label: 'Is being sent', icon: 'outgoing_mail', color: COLOR.primary },
  { value: 'bundled', label: 'In a summary', icon: 'summarize', color: COLOR.success },
  { value: 'sent', label: 'Sent', icon: 'mark_email_read', color: COLOR.success },
  { value: 'failed', label: 'Failed', icon: 'error', color: COLOR.danger },
  { value: 'dropped', label: 'Not needed any more', icon: 'block', color: COLOR.muted },
);
export type DeliveryState = ValueOf<typeof DELIVERY_STATES>;

export const isNotificationKind = (value: unknown): value is NotificationKind =>
  NOTIFICATION_KINDS.some((one) => one.value === value);
