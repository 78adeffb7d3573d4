import { DateTime } from 'luxon';
import { setMember } from '../kernel/paths.ts';
import { finding } from './errors.ts';
import type { Parsed } from './parsed.ts';
import type { TableDefinition } from './profile.ts';
import type { Cell } from '../documents/index.ts';
import { remember } from './remember.ts';
import { isoOf, readDate, readSerial } from './transforms/dates.ts';
import type { ReadDate } from './transforms/dates.ts';

const combined = remember<string>(5_000);

const readCell = (cell: Cell, formats: readonly string[], zone: string): ReadDate =>
  cell.number === undefined ? readDate(cell.text, formats, zone) : readSerial(cell.number, zone);

/** The day a sheet is named after (`11 NOV`); a name without year means this one. */
const sheetDay = (
  sheet: string,
  { appointment, timeZone }: TableDefinition,
  today: Date,
): DateTime<true> | null => {
  const { year } = DateTime.fromJSDate(today, { zone: timeZone });
  for (const format of appointment.sheetNameFormats) {
    const named = format.includes('y');
    const read = readDate(
      named ? sheet : `${sheet} ${year}`,
      [named ? format : `${format} yyyy`],
      timeZone,
    );
    if (read.kind === 'read') return read.time;
  }
  return null;
};

/** Date and time from their columns; a row without a day takes it from the sheet's name. */
export const tableAppointment = (
  parsed: Parsed & { sheet: string },
  raw: ReadonlyMap<string, Cell>,
  definition: TableDefinition,
  today: Date,
): void => {
  const { timeZone } = definition;
  const { field, date, time, formats, timeFormats } = definition.appointment;
  const dateCell = raw.get(date);
  const timeCell = time ? raw.get(time) : undefined;
  const dateRead = dateCell && readCell(dateCell, formats, timeZone);
  const timeRead = timeCell && readCell(timeCell, timeFormats, timeZone);
  setMember(parsed.values, field, null);
  for (const [read, cell] of [
    [dateRead, dateCell],
    [timeRead, timeCell],
  ] as const) {
    if (!read || !cell || read.kind === 'read') continue;
    const code = read.kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';
    parsed.errors.push(finding(code, { field, cells: [cell.address], text: cell.text }));
    return;
  }
  const cells = [dateCell, timeCell].flatMap((cell) => (cell ? [cell.address] : []));
  if (cells.length > 0)
    setMember(parsed.sources, field, { from: 'cells', sheet: parsed.sheet, cells });
  const day = dateRead?.kind === 'read' ? dateRead.time : sheetDay(parsed.sheet, definition, today);
  if (!day) return;
  const clock = time ? timeRead : dateRead;
  if (clock?.kind !== 'read') {
    parsed.values.appointmentDate = day.toISODate();
    parsed.errors.push(finding('MISSING_APPOINTMENT_TIME', { field, cells }));
    return;
  }
  const { hour, minute } = clock.time;
  const start = combined(`${timeZone}|${day.toMillis()}|${hour}:${minute}`, () =>
    isoOf(day.set({ hour, minute, second: 0 }) as DateTime<true>),
  );
  setMember(parsed.values, field, start);
};
