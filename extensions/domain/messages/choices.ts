import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** Whom a message of an order is for. */
export const MESSAGE_AUDIENCES = choices(
  { value: 'internal', label: 'Team', color: COLOR.primary, icon: 'groups' },
  { value: 'client', label: 'Client', color: COLOR.warning, icon: 'mail' },
);
export type MessageAudience = ValueOf<typeof MESSAGE_AUDIENCES>;

/** What became of the mail that carries a message to the client. */
export const MESSAGE_MAIL_STATES = choices(
  { value: 'waiting', label: 'Waits to be sent', color: COLOR.muted },
  { value: 'sent', label: 'Mailed', color: COLOR.success },
  { value: 'failed', label: 'Could not be mailed', color: COLOR.danger },
  { value: 'received', label: 'Came by mail', color: COLOR.primary },
);
export type MessageMailState = ValueOf<typeof MESSAGE_MAIL_STATES>;
