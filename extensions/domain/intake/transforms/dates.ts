import { DateTime } from 'luxon';
import { remember } from '../remember.ts';

/** What a wall clock shows; `month` counts from 1. */
export type LocalTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
};
export type ReadDate =
  | { kind: 'read'; time: DateTime<true> }
  | { kind: 'impossible' }
  | { kind: 'unreadable' };

/**
 * Reads a date by the first of the formats (Luxon's words: yyyy MM dd HH mm ss, d, h, a, MMM) that
 * fits. A text of the right shape that names no real moment is impossible: it is never rolled over
 * to a neighbouring day.
 */
export const readDate = (text: string, formats: readonly string[], zone: string): ReadDate =>
  read(`${zone}|${formats.join('|')}|${text}`, () => readNow(text, formats, zone));

const read = remember<ReadDate>(5_000);

const readNow = (text: string, formats: readonly string[], zone: string): ReadDate => {
  const spaced = text.replace(/\s+/g, ' ').trim();
  let impossible = false;
  for (const format of formats) {
    const time = DateTime.fromFormat(spaced, format, { zone, locale: 'en' });
    if (time.isValid) return { kind: 'read', time };
    if (time.invalidReason === 'unit out of range') impossible = true;
  }
  return { kind: impossible ? 'impossible' : 'unreadable' };
};

/** An Excel serial: whole days since 1899-12-30, the fraction is the time of day. */
export const readSerial = (serial: number, zone: string): ReadDate => {
  const seconds = Math.round(serial * 86_400);
  const time = DateTime.fromObject({ year: 1899, month: 12, day: 30 }, { zone: 'utc' })
    .plus({ seconds })
    .setZone(zone, { keepLocalTime: true });
  return time.isValid ? { kind: 'read', time } : { kind: 'impossible' };
};

/** `2026-12-08T10:00:00+08:00` */
export const isoOf = (time: DateTime<true>): string => time.toISO({ suppressMilliseconds: true });
