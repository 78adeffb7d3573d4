import { ownMember } from '../kernel/paths.ts';

/** Words for columns that a required-field list may name; anything else is derived from the key. */
const FIELD_WORDS: Record<string, string> = {
  service_id: 'service id',
  wo_number: 'work order number',
  ticket_id: 'trouble ticket number',
  awo_number: 'AWO number',
  work_order_url: 'link to the partner work order',
  address_text: 'address',
  old_address: 'old address',
  customer_name: 'customer name',
  phones: 'phone number',
  appointment_requested_at: 'appointment asked for',
  onu_serial: 'ONU serial number',
  'secret:onuPassword': 'ONU password',
  'secret:password': 'password',
  'address.new_location_note': 'note on the new location',
};

export const fieldWords = (field: string): string =>
  ownMember(FIELD_WORDS, field) ?? (field.split(/[.:]/).at(-1) ?? field).replaceAll('_', ' ');

/** "a", "a and b", "a, b and c". */
export const listWords = (items: readonly string[], last = 'and'): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** A local date and time as the company reads it, e.g. "21/11/2026 14:30". */
export const instantWords = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(new Date(instant))
    .replace(',', '');

/** The local calendar day, `yyyy-mm-dd`. */
export const localDay = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date(instant));
