import { doubtOf, finding, type Finding, type IntakeErrorCode } from '../errors.ts';
import { isoOf, readSerial } from './dates.ts';
import { type ReadMoment, readWindow } from './moments.ts';
import type { Transform, Transformed, TransformInput } from './transform.ts';
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

const problemOf = (kind: 'impossible' | 'unreadable'): 'IMPOSSIBLE_DATE' | 'UNREADABLE_DATE' =>
  kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';

/** Written as a number it may still be no serial: `20261209`. */
const LAST_SERIAL = 2_958_465;

const serialOf = ({ cells }: TransformInput): number | undefined => {
  const number = cells.length === 1 ? cells[0]?.number : undefined;
  return number !== undefined && number <= LAST_SERIAL ? number : undefined;
};

const dayOfSerial = (serial: number, timeZone: string): string | undefined => {
  const read = readSerial(serial, timeZone);
  return read.kind === 'read' ? read.time.toISODate() : undefined;
};

const momentIn = (
  input: TransformInput,
  formats: readonly string[],
  timeZone: string,
): ReadMoment => {
  const serial = serialOf(input);
  if (serial === undefined) return readWindow(input.text, formats, timeZone);
  const read = readSerial(serial, timeZone);
  return read.kind === 'read' ? { ...read, doubts: [] } : read;
};

const doubtsAt = (
  { doubts }: Extract<ReadMoment, { kind: 'read' }>,
  field: string,
  input: TransformInput,
): { warnings?: Finding[] } =>
  doubts.length === 0
    ? {}
    : {
        warnings: doubts.map(({ key, params }) =>
          doubtOf(key, params, { field, cells: cellsOf(input) }),
        ),
      };

/** Partners send a start only, or a window with its end. */
export const appointment: Transform = (input, { field, options, ...context }) => {
  const timeZone = zoneOf(options, context.timeZone);
  const formats = (options.formats as string[] | undefined) ?? DEFAULT_FORMATS;
  const raw = input.text;
  // What is known of the day is not lost with the time.
  const failed = (code: IntakeErrorCode, day?: string): Transformed => ({
    value: { raw, start: null, end: null },
    errors: [finding(code, { field, cells: cellsOf(input), text: raw })],
    ...(day && { extra: { appointmentDate: day } }),
  });
  const serial = serialOf(input);
  // A cell that holds a day has a time of its own only when somebody wrote one.
  if (serial !== undefined && Number.isInteger(serial))
    return failed('MISSING_APPOINTMENT_TIME', dayOfSerial(serial, timeZone));
  const read = momentIn(input, formats, timeZone);
  if (read.kind !== 'read') return failed(problemOf(read.kind), read.day);
  const end = read.end ? isoOf(read.end) : null;
  return { value: { raw, start: isoOf(read.time), end }, ...doubtsAt(read, field, input) };
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
  const read = momentIn(input, formats, timeZone);
  if (read.kind === 'read')
    return { value: read.time.toISODate(), ...doubtsAt(read, field, input) };
  return {
    value: null,
    errors: [finding(problemOf(read.kind), { field, cells: cellsOf(input), text: input.text })],
  };
};
