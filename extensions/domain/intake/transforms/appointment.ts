import { isoInZone } from '../../kernel/zone.ts';
import type { LocalTime } from '../../kernel/zone.ts';
import { finding } from '../errors.ts';
import { readDate, readSerial } from './dates.ts';
import type { Transform } from './transform.ts';
import { cellsOf } from './transform.ts';

export type Appointment = { raw: string; start: string | null; end: string | null };

const DEFAULT_FORMATS = [
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'dd MMM yyyy HH:mm:ss',
  'dd MMM yyyy HH:mm',
  'dd/MM/yyyy HH:mm:ss',
  'dd/MM/yyyy HH:mm',
  'dd-MM-yyyy HH:mm',
  'dd/MM/yyyy h:mm a',
  'MMM dd, yyyy h:mm a',
];

/** Partners send a start only, so the end stays open. */
export const appointment: Transform = (input, { field, timeZone, options }) => {
  const formats = (options.formats as string[] | undefined) ?? DEFAULT_FORMATS;
  const raw = input.text;
  const serial = input.cells.length === 1 ? input.cells[0]!.number : undefined;
  const read =
    serial !== undefined
      ? ({ kind: 'read', time: readSerial(serial) } as const)
      : readDate(raw, formats);
  if (read.kind === 'read') {
    const time: LocalTime = {
      year: 0,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
      ...read.time,
    };
    return { value: { raw, start: isoInZone(time, timeZone), end: null } };
  }
  const code = read.kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';
  return {
    value: { raw, start: null, end: null },
    errors: [finding(code, { field, cells: cellsOf(input), text: raw })],
  };
};
