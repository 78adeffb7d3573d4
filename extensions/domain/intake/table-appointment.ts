import { DateTime } from 'luxon';
import { setMember } from '../kernel/paths.ts';
import { doubtOf, finding } from './errors.ts';
import type { Parsed } from './parsed.ts';
import type { TableDefinition } from './profile.ts';
import type { Cell } from '../documents/index.ts';
import { remember } from './remember.ts';
import { isoOf, readDate, readSerial } from './transforms/dates.ts';
import type { DayOrderEvidence } from './transforms/day-order.ts';
import {
  type DateDoubt,
  readClock,
  readMoment,
  type ReadMoment,
  readParted,
} from './transforms/moments.ts';

const combined = remember<string>(5_000);

const readDay = (
  cell: Cell,
  { appointment: { formats }, timeZone }: TableDefinition,
  evidence: DayOrderEvidence,
): ReadMoment => {
  if (cell.number === undefined) {
    const order = evidence.order();
    const whole = readMoment(cell.text, formats, timeZone, order);
    // Programs write a day with a time of its own, often midnight: `2026-12-09 00:00:00`.
    const parted = whole.kind === 'read' ? null : readParted(cell.text, formats, timeZone, order);
    return parted?.kind === 'read' ? parted : whole;
  }
  const read = readSerial(cell.number, timeZone);
  if (read.kind !== 'read') return read;
  const { time } = read;
  if (!evidence.doubtsNumbers() || time.day > 12 || time.day === time.month)
    return { ...read, doubts: [] };
  const other = time.set({ day: time.month, month: time.day });
  const params = {
    text: cell.text,
    first: time.toISODate(),
    second: other.toISODate() ?? '',
  };
  return { ...read, doubts: [{ key: 'DATE_DOUBTED.order', params }] };
};

const MOST_NEAR_MONTHS = 6;

/** The day a sheet is named after (`11 NOV`); without a year that of the nearest such day. */
export const sheetDay = (
  sheet: string,
  { appointment, timeZone }: TableDefinition,
  today: Date,
): DateTime<true> | null => {
  const now = DateTime.fromJSDate(today, { zone: timeZone });
  for (const format of appointment.sheetNameFormats) {
    const named = format.includes('y');
    const read = readDate(
      named ? sheet : `${sheet} ${now.year}`,
      [named ? format : `${format} yyyy`],
      timeZone,
    );
    if (read.kind !== 'read') continue;
    const months = read.time.diff(now, 'months').months;
    if (named || Math.abs(months) <= MOST_NEAR_MONTHS) return read.time;
    const nearest = read.time.plus({ years: months < 0 ? 1 : -1 });
    return nearest.isValid ? nearest : read.time;
  }
  return null;
};

/** Date and time from their columns; a row without a day takes it from the sheet's name. */
export const tableAppointment = (
  parsed: Parsed & { sheet: string },
  raw: ReadonlyMap<string, Cell>,
  definition: TableDefinition,
  { today, evidence }: { today: Date; evidence: DayOrderEvidence },
  unnamed: readonly Cell[] = [],
): void => {
  const { timeZone } = definition;
  const { field, date, time, timeFormats } = definition.appointment;
  const dateCell = raw.get(date);
  const timeCell = time ? raw.get(time) : undefined;
  const dateRead = dateCell && readDay(dateCell, definition, evidence);
  const timeRead = timeCell && readClock(timeCell, timeFormats);
  setMember(parsed.values, field, null);
  for (const [read, cell] of [
    [dateRead, dateCell],
    [timeRead, timeCell],
  ] as const) {
    if (!read || !cell || read.kind === 'read') continue;
    const code = read.kind === 'impossible' ? 'IMPOSSIBLE_DATE' : 'UNREADABLE_DATE';
    if (dateRead?.kind === 'read') parsed.values.appointmentDate = dateRead.time.toISODate();
    parsed.errors.push(finding(code, { field, cells: [cell.address], text: cell.text }));
    return;
  }
  const cells = [dateCell, timeCell].flatMap((cell) => (cell ? [cell.address] : []));
  if (cells.length > 0)
    setMember(parsed.sources, field, { from: 'cells', sheet: parsed.sheet, cells });
  const day = dateRead?.kind === 'read' ? dateRead.time : sheetDay(parsed.sheet, definition, today);
  if (!day) return;
  const isDayAlone = !time && dateCell?.number !== undefined && Number.isInteger(dateCell.number);
  const own = dateRead && time ? timeOf(dateRead) : null;
  const isOfDate = time ? !timeCell && own !== null : dateRead && !isDayAlone;
  const clock = isOfDate ? clockOf(day) : timeRead;
  if (clock?.kind !== 'read') {
    parsed.values.appointmentDate = day.toISODate();
    parsed.errors.push(finding('MISSING_APPOINTMENT_TIME', { field, cells }));
    return;
  }
  const doubt = ({ key, params }: DateDoubt): void =>
    void parsed.warnings.push(doubtOf(key, params, { field, cells }));
  if (dateRead?.kind === 'read') dateRead.doubts.forEach(doubt);
  if (clock.day !== null && clock.day !== day.toISODate())
    parsed.warnings.push(
      doubtOf('DATE_DOUBTED.twoDays', { other: clock.day, day: day.toISODate() }, { field, cells }),
    );
  if (!dateRead) doubtSheetDay(unnamed, day, definition, doubt);
  const { hour, minute, isNextDay } = clock;
  const told = hourText(hour, minute);
  if (own !== null && own !== told)
    doubt({ key: 'DATE_DOUBTED.twoTimes', params: { other: own, time: told } });
  const start = combined(`${timeZone}|${day.toMillis()}|${hour}:${minute}|${isNextDay}`, () =>
    isoOf(day.plus({ days: isNextDay ? 1 : 0 }).set({ hour, minute, second: 0 }) as DateTime<true>),
  );
  setMember(parsed.values, field, start);
};

const two = (number: number): string => String(number).padStart(2, '0');
const hourText = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;

/** The time of a date's own cell; null for a cell that holds a whole day. */
const timeOf = (read: ReadMoment): string | null => {
  if (read.kind !== 'read') return null;
  const { hour, minute } = read.time;
  return hour === 0 && minute === 0 ? null : hourText(hour, minute);
};

/** Where no column of the profile is the date, another one may be: the sheet's name is then a guess. */
const doubtSheetDay = (
  unnamed: readonly Cell[],
  day: DateTime<true>,
  { appointment: { formats }, timeZone }: TableDefinition,
  doubt: (doubt: DateDoubt) => void,
): void => {
  for (const cell of unnamed) {
    const read = readMoment(cell.text, formats, timeZone);
    if (read.kind !== 'read' || read.time.toISODate() === day.toISODate()) continue;
    const params = { day: day.toISODate(), cell: cell.address, other: cell.text.trim() };
    return doubt({ key: 'DATE_DOUBTED.sheetName', params });
  }
};

const clockOf = ({ hour, minute }: DateTime<true>) =>
  ({ kind: 'read', hour, minute, isNextDay: false, day: null }) as const;
