import { DateTime } from 'luxon';
import { plainText } from '../../kernel/plain-text.ts';
import { remember } from '../remember.ts';
import { inEnglish, splitWeekday } from './date-words.ts';
import { readDate, type ReadDate } from './dates.ts';
import { type DayOrder, isOpen, swapped } from './day-order.ts';

/** Why a date that was read is not certain, as the sentence of `DATE_DOUBTED` that says it. */
export type DateDoubt = {
  key: `DATE_DOUBTED.${'order' | 'year' | 'weekday' | 'twoTimes' | 'sheetName'}`;
  params: Record<string, string>;
};
export type ReadMoment =
  | { kind: 'read'; time: DateTime<true>; end?: DateTime<true>; doubts: readonly DateDoubt[] }
  /** `day`: what was read of it, where the time beside it was not. */
  | { kind: 'impossible' | 'unreadable'; day?: string };

type Read = Extract<ReadMoment, { kind: 'read' }>;
type Tried = { kind: 'read'; time: DateTime<true> } | { kind: 'impossible' | 'unreadable' };

/** Other ways to write a day whose month is named. */
const NAMED_MONTHS = [
  ...['d-MMM-yyyy', 'd-MMM-yy', 'd MMM yy', 'd/MMM/yyyy', 'd MMMM yyyy', 'd-MMMM-yyyy'],
  ...['MMM d, yyyy', 'MMM d yyyy', 'MMMM d, yyyy', 'MMMM d yyyy'],
];
/** Days that can be read one way only. */
const PLAIN_DAYS = [
  ...['yyyy-M-d', 'yyyy/M/d', 'yyyy.M.d', 'yyyyMMdd', 'd MMM yyyy'],
  ...NAMED_MONTHS.filter((format) => format.includes('yyyy')),
];
const HAS_TIME = /[Hh]/;

/** The same formats with a year of two digits, and with the other signs between the numbers. */
const variantsOf = (formats: readonly string[]): string[] => {
  const short = formats.map((format) => format.replace(/y{4}/, 'yy'));
  const signs = [...formats, ...short].flatMap((format) =>
    ['/', '-', '.'].map((sign) =>
      format
        .replace(/(d{1,2})[/.-](M{1,4})[/.-](y{2,4})/, `$1${sign}$2${sign}$3`)
        .replace(/(M{1,2})[/.-](d{1,2})[/.-](y{2,4})/, `$1${sign}$2${sign}$3`),
    ),
  );
  const named = formats.flatMap((format) =>
    format.includes('d MMM yyyy')
      ? NAMED_MONTHS.map((other) => format.replace('d MMM yyyy', other))
      : [],
  );
  return [...new Set([...short, ...signs, ...named])].filter((one) => !formats.includes(one));
};
const variants = remember<string[]>(200);

const day = (time: DateTime): string => time.toISODate() ?? '';

/** Nobody writes the first century: of a year below 100 the last two digits are meant. */
const inOurCentury = (
  time: DateTime<true>,
  text: string,
): { time: DateTime<true>; doubts: DateDoubt[] } => {
  if (time.year >= 100) return { time, doubts: [] };
  const whole = time.set({ year: 2000 + time.year }) as DateTime<true>;
  const params = { text, year: String(whole.year) };
  return { time: whole, doubts: [{ key: 'DATE_DOUBTED.year', params }] };
};

const byFormats = (text: string, formats: readonly string[], zone: string): Tried => {
  const first = readDate(text, formats, zone);
  if (first.kind === 'read') return first;
  const isOfDays = !formats.some((format) => HAS_TIME.test(format));
  const more = variants(formats.join('|'), () => [
    ...variantsOf(formats),
    ...(isOfDays ? PLAIN_DAYS : []),
  ]);
  const second = readDate(text, more, zone);
  if (second.kind === 'read') return second;
  return first.kind === 'impossible' || second.kind === 'impossible'
    ? { kind: 'impossible' }
    : { kind: 'unreadable' };
};

const inOrder = (
  text: string,
  formats: readonly string[],
  zone: string,
  order: DayOrder,
): { read: Tried; doubts: DateDoubt[] } => {
  const others = formats.map(swapped);
  if (order === 'own' || others.every((format, at) => format === formats[at]))
    return { read: byFormats(text, formats, zone), doubts: [] };
  const own = byFormats(text, formats, zone);
  const other = byFormats(text, others, zone);
  if (order === 'swapped') return { read: other.kind === 'read' ? other : own, doubts: [] };
  if (own.kind !== 'read') return { read: other, doubts: [] };
  if (other.kind !== 'read' || !isOpen(text)) return { read: own, doubts: [] };
  const params = { text, first: day(own.time), second: day(other.time) };
  return { read: own, doubts: [{ key: 'DATE_DOUBTED.order', params }] };
};

const WINDOW =
  /^(.*?\d\s*(?:[ap]m)?)\s*(?:-|–|—|~|to|until|till|hingga|sampai|à|至|到)\s*(\d{1,2}(?:[:.]?\d{2})?(?::\d{2})?\s*(?:[ap]m)?)$/i;

/** Both ends of a window as they are written; null for a text that is none. */
export const windowParts = (text: string): { begin: string; until: string } | null => {
  const [, begin, until] = WINDOW.exec(inEnglish(plainText(text))) ?? [];
  return begin !== undefined && until !== undefined ? { begin, until } : null;
};

const readNow = (
  raw: string,
  formats: readonly string[],
  zone: string,
  order: DayOrder,
): ReadMoment => {
  const text = inEnglish(plainText(raw));
  const whole = inOrder(text, formats, zone, order);
  const { weekday, rest } = splitWeekday(text);
  const isPlain = whole.read.kind === 'read' || weekday === null;
  const { read, doubts } = isPlain ? whole : inOrder(rest, formats, zone, order);
  if (read.kind !== 'read') return { kind: read.kind };
  const found = inOurCentury(read.time, raw.trim());
  const odd = weekday !== null && found.time.weekday !== weekday;
  return {
    kind: 'read',
    time: found.time,
    doubts: [
      ...doubts,
      ...found.doubts,
      ...(odd
        ? [
            {
              key: 'DATE_DOUBTED.weekday' as const,
              params: { text: raw.trim(), day: day(found.time) },
            },
          ]
        : []),
    ],
  };
};

const moments = remember<ReadMoment>(5_000);

/**
 * Reads a date as partners write it: by the formats, else with a year of two digits, other signs
 * between the numbers, a weekday before it, Malay words. What is not certain comes with doubts.
 */
export const readMoment = (
  text: string,
  formats: readonly string[],
  zone: string,
  order: DayOrder = 'own',
): ReadMoment =>
  moments(`${order}|${zone}|${formats.join('|')}|${text}`, () =>
    readNow(text, formats, zone, order),
  );

const dayFormats = remember<string[]>(200);

/** The days of formats that have a time too; whether the month stands first is theirs to say. */
const daysOf = (formats: readonly string[]): string[] =>
  dayFormats(formats.join('|'), () =>
    [
      ...new Set([
        ...formats.map((format) => format.replace(/[ ,]*(?:'T')?[Hh].*$/, '')),
        ...PLAIN_DAYS,
      ]),
    ].filter((format) => format !== ''),
  );

const clockAt = (
  base: DateTime<true>,
  clock: Extract<ReadClock, { kind: 'read' }>,
): DateTime<true> =>
  (clock.isNextDay ? base.plus({ days: 1 }) : base).set({
    hour: clock.hour,
    minute: clock.minute,
    second: 0,
  }) as DateTime<true>;

const untilOf = (start: DateTime<true>, text: string): DateTime<true> | null => {
  const clock = readClock({ text }, []);
  const end = clock.kind === 'read' ? clockAt(start, clock) : null;
  return end && end > start ? end : null;
};

const LABELS = /\b(?:date|time|tarikh|masa|heure)\s*:\s*/gi;
const PARTS = /\s*[,;/]\s+|\s+(?:[-–—]\s+)?/g;
const FRAMED = /^\((.*)\)$/;

/** The time of a day that was read, in words of its own; what is no time leaves the day alone. */
const withClock = (date: Read, text: string): ReadMoment => {
  const words = text.replace(FRAMED, '$1');
  const clock = readClock({ text: words }, []);
  if (clock.kind !== 'read' || clock.day !== null)
    return { kind: clock.kind === 'impossible' ? 'impossible' : 'unreadable', day: day(date.time) };
  const time = clockAt(date.time, clock);
  const end = untilOf(time, windowParts(words)?.until ?? '');
  return { ...date, time, ...(end && { end }) };
};

/** No day with its time is longer, or of more words: each of them costs two readings. */
const LONGEST_PARTED = 80;
const MOST_PARTS = 12;

/**
 * A day and beside it a time in words of its own: `9 Dec 2026 12 noon`, `Wed 9/12/2026 10.30am`,
 * `10:00 9/12/2026`.
 */
export const readParted = (
  text: string,
  formats: readonly string[],
  zone: string,
  order: DayOrder,
): ReadMoment | null => {
  const raw = plainText(text);
  if (raw.length > LONGEST_PARTED) return null;
  const plain = inEnglish(raw)
    .replace(LABELS, '')
    .replace(/(?<=\d)T(?=\d{2}:)/, ' ');
  const days = daysOf(formats);
  const parts = [...plain.matchAll(PARTS)].reverse().map(({ 0: sign, index }) => ({
    before: plain.slice(0, index),
    behind: plain.slice(index + sign.length),
  }));
  if (parts.length > MOST_PARTS) return null;
  for (const { before, behind } of parts) {
    const date = readMoment(before, days, zone, order);
    if (date.kind === 'read') return withClock(date, behind);
  }
  for (const { before, behind } of parts) {
    const date = readMoment(behind, days, zone, order);
    const moment = date.kind === 'read' ? withClock(date, before) : null;
    if (moment?.kind === 'read') return moment;
  }
  const alone = readMoment(plain, days, zone, order);
  return alone.kind === 'read' ? { kind: 'unreadable', day: day(alone.time) } : null;
};

/**
 * The same of a day with a window, `9 Dec 2026 09:00 - 11:00`: its beginning and its end; and of a
 * day whose time is written as people say it.
 */
export const readWindow = (
  text: string,
  formats: readonly string[],
  zone: string,
  order: DayOrder = 'own',
): ReadMoment => {
  const whole = readMoment(text, formats, zone, order);
  if (whole.kind === 'read') return whole;
  const { begin, until } = windowParts(text) ?? {};
  // `7:00 - 9:00 PM` begins in the evening too.
  const isWhole = begin !== undefined && (HALF.test(begin) || !HALF.test(until ?? ''));
  const start = isWhole ? readMoment(begin, formats, zone, order) : whole;
  const end = start.kind === 'read' && until !== undefined ? untilOf(start.time, until) : null;
  if (start.kind === 'read' && end) return { ...start, end } satisfies Read;
  return readParted(text, formats, zone, order) ?? whole;
};

export type ReadClock =
  | { kind: 'read'; hour: number; minute: number; isNextDay: boolean; day: string | null }
  | { kind: 'impossible' | 'unreadable' };

const CLOCKS = [
  'H:mm',
  'H:mm:ss',
  'H.mm',
  'h:mm a',
  'h:mma',
  'h.mm a',
  'h.mma',
  'h a',
  'ha',
  'HHmm',
];
const HALF = /[ap]m$/i;
const MIDNIGHT = /^24[:.]?00(?::00)?$/;
/** Before noon there is no thirteen. */
const CONTRADICTORY = /^(?:1[3-9]|2\d)(?:[:.]?\d{2})?\s*am\b/i;
const DAYS_OF_A_YEAR = 366;

const clockOf = (time: DateTime<true>, own: string | null = null): ReadClock => ({
  kind: 'read',
  hour: time.hour,
  minute: time.minute,
  isNextDay: false,
  day: own,
});

/** A time of day in a cell that holds a number: a part of a day, `900` for nine, or a whole moment. */
const clockOfNumber = (number: number): ReadClock => {
  if (number === 1) return { kind: 'read', hour: 0, minute: 0, isNextDay: true, day: null };
  const minutes = Math.round((number % 1) * 1_440);
  const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60, isNextDay: false };
  if (number >= 0 && number < 1) return { kind: 'read', ...clock, day: null };
  if (Number.isInteger(number) && number >= 100 && number < 2_400)
    return number % 100 < 60
      ? {
          kind: 'read',
          hour: Math.floor(number / 100),
          minute: number % 100,
          isNextDay: false,
          day: null,
        }
      : { kind: 'impossible' };
  if (number <= DAYS_OF_A_YEAR || Number.isInteger(number)) return { kind: 'unreadable' };
  const base = DateTime.fromObject({ year: 1899, month: 12, day: 30 }, { zone: 'utc' });
  return { kind: 'read', ...clock, day: base.plus({ days: Math.floor(number) }).toISODate() };
};

/**
 * A time of day. 24:00 is the start of the next day; of a window (`9:00 AM - 11:00 AM`) it is its
 * beginning. `day` is the day that the cell itself is of, where it holds a whole moment.
 */
export const readClock = (
  { text, number }: { text: string; number?: number },
  formats: readonly string[],
): ReadClock => {
  if (number !== undefined) return clockOfNumber(number);
  const plain = inEnglish(plainText(text));
  if (MIDNIGHT.test(plain)) return clockOfNumber(1);
  if (CONTRADICTORY.test(plain)) return { kind: 'impossible' };
  const all = [...new Set([...formats, ...CLOCKS])];
  const whole = readDate(plain, all, 'utc');
  if (whole.kind === 'read') return clockOf(whole.time);
  const parts = windowParts(plain);
  if (!parts) return whole;
  const { begin, until } = parts;
  const [start, end] = [begin, until].map((part) => readDate(part, all, 'utc'));
  const first =
    end?.kind === 'read' && HALF.test(until) ? (halfOf(begin, all, end) ?? start) : start;
  const isWindow = first?.kind === 'read' && (end?.kind === 'read' || MIDNIGHT.test(until));
  return isWindow ? clockOf(first.time) : { kind: 'unreadable' };
};

/** Of `9-11am` and `2:30 - 4 pm` the beginning is of the half of the day that makes the window short. */
const halfOf = (
  begin: string,
  formats: readonly string[],
  { time: end }: Extract<ReadDate, { kind: 'read' }>,
): ReadDate | null =>
  HALF.test(begin)
    ? null
    : (['PM', 'AM']
        .map((half) => readDate(`${begin} ${half}`, formats, 'utc'))
        .find((read) => read.kind === 'read' && read.time < end) ?? null);
