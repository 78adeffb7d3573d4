import { t } from '../language/words.ts';

/** Words for instants in the company's zone, whatever the phone is set to. */
export type Clock = { timeZone: string; locale: string };

const format = (instant: string, clock: Clock, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(clock.locale, { timeZone: clock.timeZone, ...options }).format(
    new Date(instant),
  );

/** `3 h 57 min`. */
export const durationWords = (minutes: number): string =>
  minutes < 60
    ? t('agenda.minutes', { m: minutes })
    : t('agenda.hours', { h: Math.floor(minutes / 60), m: minutes % 60 });

/** The calendar day there, `2026-11-21`. */
export const dayOf = (instant: string, { timeZone }: Clock): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));

export const timeWords = (instant: string, clock: Clock): string =>
  format(instant, clock, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export const rangeWords = (from: string, to: string, clock: Clock): string =>
  `${timeWords(from, clock)} – ${timeWords(to, clock)}`;

export const momentWords = (instant: string, clock: Clock): string =>
  `${format(instant, clock, { day: 'numeric', month: 'short' })}, ${timeWords(instant, clock)}`;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** `Today`, `Tomorrow`, else `Monday 23 November`. */
export const dayWords = (day: string, today: string, { locale }: Clock): string => {
  const distance = daysBetween(today, day);
  if (distance === 0) return t('agenda.today');
  if (distance === 1) return t('agenda.tomorrow');
  if (distance === -1) return t('agenda.yesterday');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${day}T00:00:00Z`));
};

/** Minutes the zone is ahead of UTC at that instant. */
const offsetMinutes = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
  );
  return Math.round((there - Math.floor(at / 60_000) * 60_000) / 60_000);
};

/** What a wall clock there shows (`2026-11-21`, `09:00`) as an instant. */
export const instantAt = (day: string, time: string, { timeZone }: Clock): string => {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const first = asUtc - offsetMinutes(asUtc, timeZone) * 60_000;
  // The offset may differ at the instant itself when clocks change in between.
  return new Date(asUtc - offsetMinutes(first, timeZone) * 60_000).toISOString();
};
