import { PICK_REASONS } from './pick-order.ts';
import { REPLY_DATE_REASONS, REPLY_DECISION_REASONS } from './reply/index.ts';

/** Why an inbox item waits for a person, in the words that the person reads. */
export const INBOX_REASONS = {
  ...PICK_REASONS,
  ...REPLY_DECISION_REASONS,
  ...REPLY_DATE_REASONS,
  VALUE_UNFIT: 'A value of the mail is too long or too large for the field it belongs into.',
  NO_ACTION: 'Nothing is done by itself with a mail of this kind.',
  ORDER_UNKNOWN: 'There is no such order in this company.',
  ORDER_NOT_MOVABLE: 'The visit of this order cannot be moved any more.',
  NO_PENDING_RESCHEDULE: 'Nobody asked for another slot for this order, so nothing is approved.',
  REPLY_COUNTERS: 'The reply says no and names another date; decide which slot holds.',
  NEW_START_MISSING: 'The mail does not say when the new appointment is.',
  SLOT_PAST: 'The slot lies in the past; name another one.',
  BLOCKER_REASON_MISSING:
    'The company has no active blocker reason for a customer who cannot be reached.',
  BUILDING_NAME_MISSING: 'The mail does not name a building.',
  BUILDING_UNKNOWN: 'There is no such building in this company.',
  SEVERAL_BUILDINGS: 'Several buildings have this name; choose the one that is meant.',
  BUILDING_ALIKE: 'A building with nearly this name is known; say whether it is the same.',
  BUILDING_CODE_DIFFERS: 'The building of this name has another code.',
  AMOUNT_MISSING: 'The advice names no amount.',
  ADVICE_DIFFERS: 'An advice with this reference came before, with other figures.',
  ADVICE_KNOWN: 'The same advice came before and is kept already.',
} as const;
export type InboxReasonCode = keyof typeof INBOX_REASONS;

/** `code` is one of ours or that of the rule that refused; `message` may say more than the code. */
export type InboxReason = { code: string; message: string };

export const inboxReason = (code: InboxReasonCode, more?: string): InboxReason => ({
  code,
  message: more ? `${INBOX_REASONS[code]} ${more}` : INBOX_REASONS[code],
});
