/** A moment as a clock on the wall shows it; `month` counts from 1. */
export type LocalTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
};

/** What the clock of `timeZone` shows at an instant. */
export const localTimeAt = (instant: Date, timeZone: string): LocalTime => {
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as unknown as LocalTime;
  const { year, month, day, hour, minute, second } = parts;
  return { year, month, day, hour, minute, second };
};

const utcOf = (local: LocalTime): number =>
  Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);

/** Minutes that `timeZone` is ahead of UTC at a local time (remembered by the hour). */
const offsetMinutes = (local: LocalTime, timeZone: string): number => {
  const key = `${timeZone}|${local.year}-${local.month}-${local.day}-${local.hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const guess = utcOf(local);
  const ahead = (instant: number) =>
    Math.round((utcOf(localTimeAt(new Date(instant), timeZone)) - instant) / 60_000);
  // The second look corrects a guess that fell on the other side of a clock change.
  const offset = ahead(guess - ahead(guess) * 60_000);
  if (offsets.size > 5_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2026-12-08T10:00:00+08:00`: a local time with its zone's offset. */
export const isoInZone = (local: LocalTime, timeZone: string): string => {
  const offset = offsetMinutes(local, timeZone);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return (
    `${local.year}-${pad(local.month)}-${pad(local.day)}` +
    `T${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}` +
    `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
  );
};

/** Whether such a day and time exist on a calendar: 31 February and 25:61 do not. */
export const isRealTime = (local: LocalTime): boolean => {
  if (local.hour > 23 || local.minute > 59 || local.second > 59) return false;
  const date = new Date(utcOf(local));
  return date.getUTCMonth() + 1 === local.month && date.getUTCDate() === local.day;
};
