import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const MAIL_STATES = choices(
  { value: 'pending', label: 'Pending', color: COLOR.muted },
  { value: 'parsed', label: 'Waits for review', color: COLOR.primary },
  { value: 'processed', label: 'Processed', color: COLOR.success },
  { value: 'skipped', label: 'Skipped', color: COLOR.warning },
  { value: 'ignored', label: 'Ignored by a rule', color: COLOR.muted },
  { value: 'error', label: 'Error', color: COLOR.danger },
);
export type MailState = ValueOf<typeof MAIL_STATES>;

export const INBOX_ITEM_STATUSES = choices(
  { value: 'open', label: 'Needs a person', color: COLOR.warning },
  { value: 'applied', label: 'Applied', color: COLOR.success },
  { value: 'stored', label: 'Kept for later', color: COLOR.primary },
  { value: 'dismissed', label: 'Dismissed', color: COLOR.muted },
);
export type InboxItemStatus = ValueOf<typeof INBOX_ITEM_STATUSES>;

export const MAILBOX_KINDS = choices(
  { value: 'imap', label: 'IMAP, fetched by us', icon: 'download' },
  { value: 'http', label: 'HTTP, sent to us', icon: 'webhook' },
);
export type MailboxKind = ValueOf<typeof MAILBOX_KINDS>;

export const MAILBOX_SECURITY = choices(
  { value: 'tls', label: 'TLS from the first byte (port 993)' },
  { value: 'starttls', label: 'STARTTLS, required (port 143)' },
  { value: 'none', label: 'None: only for a server on this machine' },
);
export type MailboxSecurity = ValueOf<typeof MAILBOX_SECURITY>;

export const MAILBOX_AUTH = choices(
  { value: 'password', label: 'Password' },
  { value: 'oauth2', label: 'OAuth2 access token' },
);
export type MailboxAuth = ValueOf<typeof MAILBOX_AUTH>;

export const AFTER_READING = choices(
  { value: 'mark_seen', label: 'Mark as read' },
  { value: 'move', label: 'Move to another folder' },
  { value: 'delete', label: 'Delete' },
  { value: 'leave', label: 'Leave as it is' },
);
export type AfterReading = ValueOf<typeof AFTER_READING>;

export const MAIL_RULE_ACTIONS = choices(
  { value: 'accept', label: 'Accept: the sender is trusted', color: COLOR.success },
  { value: 'vip', label: 'Accept and mark as VIP', color: COLOR.danger },
  { value: 'route', label: 'Accept and give to a person', color: COLOR.primary },
  { value: 'vip_and_route', label: 'Accept, mark as VIP and give to a person' },
  { value: 'ignore', label: 'Ignore', color: COLOR.muted },
);
export type MailRuleAction = ValueOf<typeof MAIL_RULE_ACTIONS>;
