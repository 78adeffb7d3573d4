import type { ParsedComponents } from 'chrono-node';
import { GB, type ParsedResult } from 'chrono-node/en';
import { DateTime } from 'luxon';
import { isoOf } from '../../intake/index.ts';
import { inPlainWords } from './plain-words.ts';

export const REPLY_DATE_REASONS = {
  NO_DATE: 'The reply names no date.',
  SEVERAL_DATES: 'The reply names more than one day.',
  SEVERAL_TIMES: 'The reply names more than one time.',
  TIME_WITHOUT_DAY: 'The reply names a time but no day.',
  DAY_WITHOUT_TIME: 'The reply names a day but no time.',
  TIME_UNCLEAR: 'The time may be meant in the morning or in the afternoon.',
  WEEKDAY_UNCLEAR: 'The weekday may be meant in this week or in the next.',
  WEEKDAY_DISAGREES: 'Weekday and date do not belong together.',
  DATE_VAGUE: 'The reply names no exact day.',
  DATE_IMPOSSIBLE: 'There is no such date.',
  DATE_PAST: 'The date lies before the reply.',
  DATE_FAR: 'The date lies more than four months after the reply.',
} as const;
export type ReplyDateReason = keyof typeof REPLY_DATE_REASONS;

export type ReplyDate =
  | { start: string; end: string | null; phrase: string }
  | { start: null; reason: ReplyDateReason; phrase: string | null };

type Context = { sentAt: string; timeZone: string };

const MAX_DAYS_AHEAD = 120;
/** Hours that nobody visits at unless he says "am"; without it they are meant in the afternoon or not. */
const FIRST_CLEAR_HOUR = 8;
const VAGUE =
  /\b(?:weeks?|weekend|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|few|couple|ago|within|last|past|later)\b/i;
const NUMERIC = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?(?![\d/])/g;

const unclear = (reason: ReplyDateReason, phrase: string | null): ReplyDate => ({
  start: null,
  reason,
  phrase,
});

const namesDay = (part: ParsedComponents): boolean =>
  part.isCertain('day') || part.isCertain('weekday');
const namesTime = (part: ParsedComponents): boolean => part.isCertain('hour');

const dayOf = (part: ParsedComponents): DateTime =>
  DateTime.fromObject(
    {
      year: part.get('year') ?? 0,
      month: part.get('month') ?? 0,
      day: part.get('day') ?? 0,
    },
    { zone: 'utc' },
  );
const minutesOf = (part: ParsedComponents): number =>
  (part.get('hour') ?? 0) * 60 + (part.get('minute') ?? 0);

/** "2 o'clock" may be night or afternoon; "14:00", "2pm" and "10" are clear. */
const isClearTime = (part: ParsedComponents): boolean =>
  part.isCertain('meridiem') || (part.get('hour') ?? 0) >= FIRST_CLEAR_HOUR;

/** Day first: 12/15 is no 15 December, and 31/2 no day at all. */
const impossibleDate = (text: string): string | null => {
  for (const [phrase, day, month, year] of text.matchAll(NUMERIC)) {
    const century = year?.length === 2 ? 2000 : 0;
    // Without a year 29/2 may be meant of a leap year.
    const moment = { year: year ? Number(year) + century : 2028, month: Number(month) };
    if (!DateTime.fromObject({ ...moment, day: Number(day) }, { zone: 'utc' }).isValid)
      return phrase;
  }
  return null;
};

/** What is wrong with one mention of a day on its own, before it is held against the others. */
const doubtOfDay = (result: ParsedResult, sent: DateTime): ReplyDateReason | null => {
  const { start, text } = result;
  if (VAGUE.test(text)) return 'DATE_VAGUE';
  if (!start.isCertain('weekday')) return null;
  const weekday = start.get('weekday') === 0 ? 7 : start.get('weekday');
  if (start.isCertain('day') && start.isCertain('month'))
    return dayOf(start).weekday === weekday ? null : 'WEEKDAY_DISAGREES';
  if (weekday === sent.weekday) return 'WEEKDAY_UNCLEAR';
  // On a Wednesday "next Friday" is two days or nine days ahead; "next Monday" is one day only.
  const isNext = /\bnext\b/i.test(text);
  return isNext && (weekday ?? 0) > sent.weekday ? 'WEEKDAY_UNCLEAR' : null;
};

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** A mention of a weekday beside a full date only repeats it: "Monday (14/12)". */
const daysOf = (mentions: readonly ParsedResult[]): string[] =>
  distinct(mentions.map(({ start }) => dayOf(start).toISODate() ?? ''));

const inZone = (day: string, minutes: number, zone: string): DateTime =>
  DateTime.fromISO(day, { zone }).set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

/**
 * The moment that somebody means who writes "tomorrow 2pm", "this Friday 2pm" or "25/11 at 10am":
 * day first, counted from the day of the mail in the company's zone. Whatever can be understood in
 * two ways is not decided here: the answer is null with the reason.
 */
export const readReplyDate = (text: string, { sentAt, timeZone }: Context): ReplyDate => {
  const sent = DateTime.fromISO(sentAt, { zone: timeZone });
  const plain = inPlainWords(text);
  const impossible = impossibleDate(plain);
  if (impossible) return unclear('DATE_IMPOSSIBLE', impossible);

  const reference = { instant: sent.toJSDate(), timezone: sent.offset };
  const found = GB.parse(plain, reference, { forwardDate: true }).filter(
    ({ start }) => namesDay(start) || namesTime(start),
  );
  const phrase = found.map((result) => result.text).join(' … ') || null;
  const withDay = found.filter(({ start }) => namesDay(start));
  const withTime = found.filter(({ start }) => namesTime(start));
  if (withDay.length === 0)
    return unclear(withTime.length > 0 ? 'TIME_WITHOUT_DAY' : 'NO_DATE', phrase);

  const dated = withDay.filter(({ start }) => start.isCertain('day'));
  for (const result of dated.length > 0 && dated.length < withDay.length ? dated : withDay) {
    const doubt = doubtOfDay(result, sent);
    if (doubt) return unclear(doubt, phrase);
  }
  const days = daysOf(withDay);
  if (days.length > 1) return unclear('SEVERAL_DATES', phrase);
  if (withTime.length === 0) return unclear('DAY_WITHOUT_TIME', phrase);
  if (distinct(withTime.map(({ start }) => minutesOf(start))).length > 1)
    return unclear('SEVERAL_TIMES', phrase);

  const time = withTime[0] as ParsedResult;
  if (!isClearTime(time.start)) return unclear('TIME_UNCLEAR', phrase);
  const start = inZone(days[0] as string, minutesOf(time.start), timeZone);
  const end = time.end && inZone(days[0] as string, minutesOf(time.end), timeZone);
  if (start <= sent) return unclear('DATE_PAST', phrase);
  if (start > sent.plus({ days: MAX_DAYS_AHEAD })) return unclear('DATE_FAR', phrase);
  return {
    start: isoOf(start as DateTime<true>),
    end: end && end > start ? isoOf(end as DateTime<true>) : null,
    phrase: phrase as string,
  };
};
