import { isRealTime } from '../../kernel/zone.ts';
import type { LocalTime } from '../../kernel/zone.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Token = { pattern: string; set: (time: Partial<LocalTime> & { pm?: boolean }, text: string) => void };
const number = (part: keyof LocalTime, pattern: string): Token => ({
  pattern,
  set: (time, text) => {
    time[part] = Number(text);
  },
});
const TOKENS: Record<string, Token> = {
  yyyy: number('year', '\\d{4}'),
  MMM: {
    pattern: '[A-Za-z]{3,9}',
    set: (time, text) => {
      time.month = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
    },
  },
  MM: number('month', '\\d{1,2}'),
  dd: number('day', '\\d{1,2}'),
  HH: number('hour', '\\d{1,2}'),
  h: number('hour', '\\d{1,2}'),
  mm: number('minute', '\\d{2}'),
  ss: number('second', '\\d{2}'),
  a: {
    pattern: '[AaPp]\\.?[Mm]\\.?',
    set: (time, text) => {
      time.pm = text.toLowerCase().startsWith('p');
    },
  },
};

type Format = { shape: RegExp; tokens: Token[] };
const compiled = new Map<string, Format>();

const compile = (format: string): Format => {
  const known = compiled.get(format);
  if (known) return known;
  const tokens: Token[] = [];
  const pattern = format.replace(/yyyy|MMM|MM|dd|HH|h|mm|ss|a|\s+|[^A-Za-z\s]/g, (piece) => {
    const token = TOKENS[piece];
    if (!token) return /\s/.test(piece) ? '\\s+' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    tokens.push(token);
    return `(${token.pattern})`;
  });
  const made = { shape: new RegExp(`^${pattern}$`), tokens };
  compiled.set(format, made);
  return made;
};

export type ReadDate =
  | { kind: 'read'; time: Partial<LocalTime> }
  | { kind: 'impossible' }
  | { kind: 'unreadable' };

const withHalfOfDay = (time: Partial<LocalTime> & { pm?: boolean }): boolean => {
  if (time.pm === undefined || time.hour === undefined) return true;
  if (time.hour < 1 || time.hour > 12) return false;
  time.hour = (time.hour % 12) + (time.pm ? 12 : 0);
  delete time.pm;
  return true;
};

/**
 * Reads a date by the first format whose shape fits. A text with the right shape that names no
 * real moment is impossible: it is never rolled over to a neighbouring day.
 * Words of a format: yyyy MMM MM dd HH h mm ss a.
 */
export const readDate = (text: string, formats: readonly string[]): ReadDate => {
  const trimmed = text.trim();
  let impossible = false;
  for (const format of formats) {
    const { shape, tokens } = compile(format);
    const match = shape.exec(trimmed);
    if (!match) continue;
    const time: Partial<LocalTime> & { pm?: boolean } = {};
    tokens.forEach((token, index) => token.set(time, match[index + 1]!));
    const whole = { year: 2024, month: 1, day: 1, hour: 0, minute: 0, second: 0, ...time };
    if (withHalfOfDay(time) && time.month !== 0 && isRealTime({ ...whole, ...time }))
      return { kind: 'read', time };
    impossible = true;
  }
  return { kind: impossible ? 'impossible' : 'unreadable' };
};

/** An Excel serial: whole days since 1899-12-30, the fraction is the time of day. */
export const readSerial = (serial: number): LocalTime => {
  const seconds = Math.round(serial * 86_400);
  const date = new Date(Date.UTC(1899, 11, 30) + seconds * 1_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
};
