import { isoInZone, localTimeAt } from '../kernel/zone.ts';
import type { LocalTime } from '../kernel/zone.ts';
import { finding } from './errors.ts';
import type { Parsed } from './parsed.ts';
import type { TableDefinition } from './profile.ts';
import type { Cell } from './sheet.ts';
import { readDate, readSerial } from './transforms/dates.ts';
import type { ReadDate } from './transforms/dates.ts';

const readCell = (cell: Cell, formats: readonly string[]): ReadDate =>
  cell.number === undefined
    ? readDate(cell.text, formats)
    : { kind: 'read', time: readSerial(cell.number) };

const sheetDay = (
  sheet: string,
  definition: TableDefinition,
  today: Date,
): Partial<LocalTime> | null => {
  const read = readDate(sheet, definition.appointment.sheetNameFormats);
  if (read.kind !== 'read') return null;
  return { year: localTimeAt(today, definition.timeZone).year, ...read.time };
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** Date and time from their columns; a row without a day takes it from the sheet's name. */
export const tableAppointment = (
  parsed: Parsed & { sheet: string },
  raw: ReadonlyMap<string, Cell>,
  definition: TableDefinition,
  today: Date,
): void => {
  const { field, date, time, formats, timeFormats } = definition.appointment;
  const dateCell = raw.get(date);
  const timeCell = time ? raw.get(time) : undefined;
  const cells = [dateCell, timeCell].flatMap((cell) => (cell ? [cell.address] : []));
  parsed.values[field] = null;
  const dateRead = dateCell && readCell(dateCell, formats);
  const timeRead = timeCell && readCell(timeCell, timeFormats);
  for (const [read, cell] of [[dateRead, dateCell], [timeRead, timeCell]] as const) {
    if (!read || !cell || read.kind === 'read') continue;
    const code = read.kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';
    parsed.errors.push(finding(code, { field, cells: [cell.address], text: cell.text }));
    return;
  }
  const day = dateRead?.kind === 'read' ? dateRead.time : sheetDay(parsed.sheet, definition, today);
  const { year, month, day: dayOfMonth } = day ?? {};
  if (year === undefined || month === undefined || dayOfMonth === undefined) return;
  if (cells.length > 0) parsed.sources[field] = { from: 'cells', sheet: parsed.sheet, cells };
  const clock = time ? (timeRead?.kind === 'read' ? timeRead.time : null) : dateRead ? day : null;
  if (!clock) {
    parsed.values.appointmentDate = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
    parsed.errors.push(finding('MISSING_APPOINTMENT_TIME', { field, cells }));
    return;
  }
  const local = { year, month, day: dayOfMonth, hour: clock.hour ?? 0, minute: clock.minute ?? 0 };
  parsed.values[field] = isoInZone({ ...local, second: 0 }, definition.timeZone);
};
