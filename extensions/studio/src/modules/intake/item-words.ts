import { MAIL_KINDS } from '../../../../domain/intake/choices.ts';
import { INBOX_ITEM_STATUSES } from '../../../../domain/mail/choices.ts';
import type { MailKind } from '../../../../domain/intake/choices.ts';
import type { InboxItemStatus } from '../../../../domain/mail/choices.ts';
import { isEmpty } from '../../../../domain/intake/parsed.ts';
import { showValue } from './show-value.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { dayFirstLocale } from '../../language/format.ts';
import { t, type WordKey } from '../../language/words.ts';

export const kindOf = (kind: MailKind): { label: string; icon: string } => {
  const found = MAIL_KINDS.find(({ value }) => value === kind);
  return { label: choiceLabel(MAIL_KINDS, kind), icon: found?.icon ?? 'mail' };
};
export const statusLabel = (status: InboxItemStatus): string =>
  choiceLabel(INBOX_ITEM_STATUSES, status);

/** What the Studio's reader calls the values of an item, in the order in which they are shown. */
const LABELS: Readonly<Record<string, WordKey>> = {
  serviceId: 'queue.serviceId',
  ticketId: 'inbox.ticket',
  awoNumber: 'inbox.awoNumber',
  woNumber: 'inbox.woNumber',
  customerName: 'queue.customer',
  phones: 'inbox.phones',
  reason: 'lifecycle.reason',
  decision: 'inbox.answer',
  decisionPhrase: 'inbox.answerInWords',
  newStart: 'inbox.newAppointment',
  newEnd: 'inbox.until',
  previousStart: 'inbox.appointmentBefore',
  phrase: 'inbox.dateInWords',
  buildingName: 'queue.building',
  buildingCode: 'inbox.buildingCode',
  meeting: 'inbox.meeting',
  contact: 'inbox.contact',
  amount: 'inbox.amount',
  currency: 'inbox.currency',
  paymentDate: 'inbox.paidOn',
  adviceRef: 'inbox.advice',
  invoiceNumber: 'inbox.invoice',
};
/** Values that say how others were read, not what the mail says. */
const HELPERS = new Set([
  'inReplyTo',
  'references',
  'decisionReason',
  'dateReason',
  'invoice',
  'text',
  'kind',
]);
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const humanise = (key: string): string => {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A moment on the clock of the company, `11/12/2026, 14:00`. */
export const momentIn = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(dayFirstLocale(), {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(iso));

/** The same moment for `<input type="datetime-local">`: `2026-12-11T14:00`. */
export const toClock = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(iso))
    .replace(' ', 'T');

/** The instant at which the clock of the zone shows this; null while it is incomplete. */
export const fromClock = (text: string | null, timeZone: string): string | null => {
  const asUtc = Date.parse(`${text ?? ''}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsetAt = (instant: number): number =>
    Date.parse(`${toClock(new Date(instant).toISOString(), timeZone)}Z`) - instant;
  // The second look is for a change of the clocks between the first guess and the moment meant.
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString();
};

const inWords = (key: string, value: unknown, timeZone: string): string => {
  if (typeof value === 'string' && MOMENT.test(value)) return momentIn(value, timeZone);
  if (key === 'meeting' || key === 'contact') {
    const parts = Object.values((value ?? {}) as Record<string, unknown>).filter(Boolean);
    return parts.map((part) => inWords('', part, timeZone)).join('\n');
  }
  return showValue(key, value);
};

export const valueRows = (
  values: Record<string, unknown>,
  timeZone: string,
): { key: string; label: string; text: string }[] => {
  const known = Object.keys(LABELS).filter((key) => key in values);
  const others = Object.keys(values).filter((key) => !(key in LABELS) && !HELPERS.has(key));
  return [...known, ...others]
    .filter((key) => !isEmpty(values[key]))
    .map((key) => ({
      key,
      label: LABELS[key] ? t(LABELS[key]) : humanise(key),
      text: inWords(key, values[key], timeZone),
    }));
};
