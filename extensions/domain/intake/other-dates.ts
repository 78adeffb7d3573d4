import { ownMember } from '../kernel/paths.ts';
import { doubtOf } from './errors.ts';
import { isNonValue } from './labels.ts';
import type { Parsed } from './parsed.ts';
import type { TableDefinition } from './profile.ts';
import type { UnnamedCell } from './row-state.ts';
import { readSerial } from './transforms/dates.ts';
import { readClock, readMoment } from './transforms/moments.ts';

/** `New App Date`, `Reschedule To`: what such a column says is newer than the appointment. */
const IS_NEWER =
  /\b(?:new|revised|latest|changed|amended|updated|actual|confirmed|final|agreed|proposed|alternat\w*|next|baharu|baru|nouvelle?)\b/i;
const IS_DATE =
  /\b(?:date|time|app|appt|appointment|slot|day|visit|tarikh|masa|temu ?janji|jour|heure|rendez-vous)\b/i;
const RESCHEDULES =
  /\bre-?sched\w*|\bre-?book\w*|\bre-?appoint\w*|\bpostponed? (?:to|date)|\btangguh/i;
const CREATED = /\b(?:created?|received|issued?|order(?:ed)?|sales|closed?|completed?)\b/i;

const isNewer = (header: string): boolean =>
  RESCHEDULES.test(header) ||
  (IS_NEWER.test(header) && IS_DATE.test(header) && !CREATED.test(header));

/** Doubts an appointment beside which a column that nobody reads has a newer one. */
export const doubtOtherDates = (
  parsed: Parsed,
  unnamed: readonly UnnamedCell[],
  { appointment: { field, formats, timeFormats }, timeZone }: TableDefinition,
): void => {
  const start = ownMember(parsed.values, field);
  if (typeof start !== 'string') return;
  for (const { header, cell } of unnamed) {
    if (!isNewer(header) || isNonValue(cell.text)) continue;
    const day =
      cell.number === undefined
        ? readMoment(cell.text, formats, timeZone)
        : readSerial(cell.number, timeZone);
    if (day.kind === 'read' && start.startsWith(day.time.toISODate())) continue;
    const clock = day.kind === 'read' ? null : readClock(cell, timeFormats);
    if (clock?.kind === 'read') {
      const [hour, minute] = [clock.hour, clock.minute].map((part) =>
        String(part).padStart(2, '0'),
      );
      if (start.slice(11, 16) === `${hour}:${minute}`) continue;
    }
    const params = { header, cell: cell.address, other: cell.text.trim().slice(0, 80) };
    parsed.warnings.push(doubtOf('DATE_DOUBTED.column', params, { field, cells: [cell.address] }));
    return;
  }
};

const LINE = /^[\s|>]*([^:\t|]{4,60}?)\s*[:\t|]+\s*(\S.{0,80})/;
const DAY_FORMATS = ['yyyy-MM-dd', 'd/M/yyyy', 'd-M-yyyy', 'd MMM yyyy'];

/** The same of a text: `New Appointment Date: 2026-12-12`. */
export const doubtNewerLines = (
  parsed: Parsed,
  lines: readonly string[],
  timeZone: string,
): void => {
  const appointment = ownMember(parsed.values, 'appointment');
  const start =
    typeof appointment === 'object' && appointment !== null && 'start' in appointment
      ? appointment.start
      : appointment;
  if (typeof start !== 'string') return;
  for (const [at, line] of lines.entries()) {
    const [, header = '', other = ''] = LINE.exec(line) ?? [];
    if (header === '' || !isNewer(header) || isNonValue(other)) continue;
    const day = readMoment(other, DAY_FORMATS, timeZone);
    if (day.kind === 'read' && start.startsWith(day.time.toISODate())) continue;
    const place = `L${at + 1}`;
    const params = { header, cell: place, other: other.trim() };
    parsed.warnings.push(
      doubtOf('DATE_DOUBTED.column', params, { field: 'appointment', cells: [place] }),
    );
    return;
  }
};
