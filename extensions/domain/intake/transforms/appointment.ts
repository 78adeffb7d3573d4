import { finding } from '../errors.ts';
import { isoOf, readDate, readSerial } from './dates.ts';
import type { Transform } from './transform.ts';
import { cellsOf } from './transform.ts';

export type Appointment = { raw: string; start: string | null; end: string | null };

const DEFAULT_FORMATS = [
  "yyyy-MM-dd'T'HH:mm:ssZZ",
  "yyyy-MM-dd'T'HH:mm",
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'd MMM yyyy HH:mm:ss',
  'd MMM yyyy HH:mm',
  'd/M/yyyy HH:mm:ss',
  'd/M/yyyy HH:mm',
  'd-M-yyyy HH:mm',
  'd/M/yyyy h:mm a',
  'MMM d, yyyy h:mm a',
];

const DEFAULT_DAYS = ['yyyy-MM-dd', 'd/M/yyyy', 'd-M-yyyy', 'd MMM yyyy', 'd MMMM yyyy'];

/** `timeZone` among the options beats that of the profile, for a partner who writes in another. */
const zoneOf = ({ timeZone }: Record<string, unknown>, usual: string): string =>
  typeof timeZone === 'string' ? timeZone : usual;

/** Partners send a start only, so the end stays open. */
export const appointment: Transform = (input, { field, options, ...context }) => {
  const timeZone = zoneOf(options, context.timeZone);
  const formats = (options.formats as string[] | undefined) ?? DEFAULT_FORMATS;
  const raw = input.text;
  const serial = input.cells.length === 1 ? input.cells[0]?.number : undefined;
  const read =
    serial === undefined ? readDate(raw, formats, timeZone) : readSerial(serial, timeZone);
  if (read.kind === 'read') return { value: { raw, start: isoOf(read.time), end: null } };
  const code = read.kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';
  return {
    value: { raw, start: null, end: null },
    errors: [finding(code, { field, cells: cellsOf(input), text: raw })],
  };
};

/** The start alone, as list rows keep it. */
export const appointmentText: Transform = (input, context) => {
  const result = appointment(input, context);
  return { ...result, value: (result.value as Appointment).start };
};

/** A day without a time, `2026-12-08`; `formats` as for an appointment. */
export const day: Transform = (input, { field, options, ...context }) => {
  const timeZone = zoneOf(options, context.timeZone);
  const formats = (options.formats as string[] | undefined) ?? DEFAULT_DAYS;
  const serial = input.cells.length === 1 ? input.cells[0]?.number : undefined;
  const read =
    serial === undefined ? readDate(input.text, formats, timeZone) : readSerial(serial, timeZone);
  if (read.kind === 'read') return { value: read.time.toISODate() };
  const code = read.kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';
  return {
    value: null,
    errors: [finding(code, { field, cells: cellsOf(input), text: input.text })],
  };
};
