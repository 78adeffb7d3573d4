import { DateTime } from 'luxon';
import { getPath } from '../kernel/paths.ts';
import type { Params } from '../words/index.ts';
import { doubtOf } from './errors.ts';
import type { Parsed } from './parsed.ts';
import type { DateWindow, ParserProfile } from './profile.ts';
import { INTAKE_DEFAULTS, type IntakeSettings } from './settings.ts';

export const USUAL_WINDOW: DateWindow = {
  before: INTAKE_DEFAULTS.appointmentDaysBehind,
  after: INTAKE_DEFAULTS.appointmentDaysAhead,
  earliestHour: INTAKE_DEFAULTS.appointmentEarliestHour,
  latestHour: INTAKE_DEFAULTS.appointmentLatestHour,
};

const MOST_DAYS = 36_500;

export const isDateWindow = (value: unknown): value is DateWindow => {
  const { before, after } = (value ?? {}) as Partial<Record<keyof DateWindow, unknown>>;
  return [before, after].every(
    (days) => typeof days === 'number' && days >= 0 && days <= MOST_DAYS,
  );
};

/** The window of a company, for profiles that say none of their own. */
export const dateWindowOf = (settings: IntakeSettings): DateWindow => ({
  before: settings.appointmentDaysBehind,
  after: settings.appointmentDaysAhead,
  earliestHour: settings.appointmentEarliestHour,
  latestHour: settings.appointmentLatestHour,
});

/** Moments that lie ahead, or not long ago, when a document names them. */
const MOMENTS = ['appointment.start', 'appointment', 'newStart'];

const rootOf = (path: string): string => path.split('.')[0] ?? path;

/**
 * A doubt on every moment that lies outside of the window: a year of long ago, the day and month of
 * the other way round, or midnight where somebody left the time out. `definition` may say another window than that of the company.
 */
export const doubtFarDates = (
  parsed: Parsed,
  { appointmentWindow: given, timeZone }: ParserProfile['definition'],
  today: Date,
): void => {
  const appointmentWindow = isDateWindow(given) ? { ...USUAL_WINDOW, ...given } : USUAL_WINDOW;
  const now = DateTime.fromJSDate(today, { zone: timeZone }).startOf('day');
  const from = now.minus({ days: appointmentWindow.before });
  const to = now.plus({ days: appointmentWindow.after + 1 });
  for (const path of MOMENTS) {
    const value = getPath(parsed.values, path);
    if (typeof value !== 'string') continue;
    const time = DateTime.fromISO(value, { zone: timeZone });
    if (!time.isValid) continue;
    const field = rootOf(path);
    const source = parsed.sources[field];
    const cells = source?.cells ?? source?.lines;
    const doubt = (key: 'DATE_DOUBTED.window' | 'DATE_DOUBTED.hour', params: Params): void =>
      void parsed.warnings.push(doubtOf(key, params, { field, ...(cells && { cells }) }));
    if (time < from || time >= to)
      doubt('DATE_DOUBTED.window', {
        day: time.toISODate(),
        from: from.toISODate() ?? '',
        to: to.minus({ days: 1 }).toISODate() ?? '',
      });
    const hour = time.hour + time.minute / 60;
    const { earliestHour = 0, latestHour = 24 } = appointmentWindow;
    if (hour < earliestHour || hour > latestHour)
      doubt('DATE_DOUBTED.hour', {
        time: time.toFormat('HH:mm'),
        from: clockText(earliestHour),
        to: clockText(latestHour),
      });
  }
};

const clockText = (hours: number): string =>
  `${String(Math.floor(hours)).padStart(2, '0')}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
