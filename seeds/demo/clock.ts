import { addDays, type Day, dayIn, instantAt } from '../../extensions/domain/kernel/time.ts';

export const ZONE = 'Asia/Kuala_Lumpur';

const MINUTE = 60_000;

export const plusMinutes = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * MINUTE);

export const plusDays = (instant: Date, days: number): Date => plusMinutes(instant, days * 1440);

export const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** The local day `offset` days from now. */
export const dayFrom = (now: Date, offset: number): Day => addDays(dayIn(now, ZONE), offset);

export const at = (day: Day, time: string): Date => instantAt(`${day}T${time}`, ZONE);

/** Hour of the local wall clock. */
export const hourIn = (instant: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: ZONE }).format(instant));

export const isSunday = (day: Day): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 0;

/** 09:00 on the Monday after that instant: when invoices are written. */
export const nextMonday = (instant: Date): Date => {
  const day = dayIn(instant, ZONE);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return at(addDays(day, weekday === 1 ? 7 : (8 - weekday) % 7), '09:00');
};
