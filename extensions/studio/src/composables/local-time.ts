import { locale } from '../language/format.ts';

const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};

export const dayAndTime = (instant: string | Date): string =>
  new Intl.DateTimeFormat(locale(), DAY_AND_TIME).format(new Date(instant));

/** "Mon, 2 Mar, 09:00 – 10:00"; both days when it runs past midnight. */
export const slotText = (startsAt: string | Date, endsAt: string | Date): string =>
  new Intl.DateTimeFormat(locale(), DAY_AND_TIME).formatRange(new Date(startsAt), new Date(endsAt));

/** The next full hour. */
export const nextHour = (): Date => {
  const start = new Date();
  start.setMinutes(60, 0, 0);
  return start;
};
