import { parseRule, type SeriesRule } from '../../../../../domain/dispatch/series/rule.ts';
import { weekdayOf } from '../../../../../domain/dispatch/series/working-day.ts';
import { dayText } from '../../../language/format.ts';
import { styleLocale } from '../../../language/style.ts';
import { t } from '../../../language/words.ts';

/** By ISO number; 2024 began with a Monday. */
const dayName = (weekday: number): string =>
  new Intl.DateTimeFormat(styleLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const weekdayName = (weekday: number): string => dayName(weekday);

const list = (names: readonly string[]): string =>
  new Intl.ListFormat(styleLocale(), { type: 'conjunction' }).format(names);

const NTH = {
  '1': 'dispatch.nthFirst',
  '2': 'dispatch.nthSecond',
  '3': 'dispatch.nthThird',
  '4': 'dispatch.nthFourth',
  '-1': 'dispatch.nthLast',
} as const;
export const NTHS = [1, 2, 3, 4, -1] as const;
export const nthName = (nth: number): string => {
  const key = NTH[String(nth) as keyof typeof NTH];
  return key ? t(key) : String(nth);
};

const dateName = (day: string): string =>
  new Intl.DateTimeFormat(styleLocale(), {
    ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
  }).format(new Date(`${day}T12:00:00Z`));

const weeklyWords = (n: number, days: readonly number[]): string => {
  if (n === 2 && days.length === 1)
    return t('dispatch.everySecond', { day: dayName(days[0] ?? 1) });
  const names = list(days.map(dayName));
  return n === 1
    ? t('dispatch.eachWeek', { days: names })
    : t('dispatch.everyWeek', { n, days: names });
};

const monthlyWords = ({ every: n, weekdays, nth, monthDay }: SeriesRule, startsOn: string) => {
  if (monthDay === -1)
    return n === 1 ? t('dispatch.eachMonthEnd') : t('dispatch.everyMonthEnd', { n });
  if (nth === null) {
    const day = monthDay ?? Number(startsOn.slice(8));
    return n === 1 ? t('dispatch.eachMonthDay', { day }) : t('dispatch.everyMonthDay', { n, day });
  }
  const which = { nth: nthName(nth), day: dayName(weekdays[0] ?? 1) };
  return n === 1 ? t('dispatch.eachMonthNth', which) : t('dispatch.everyMonthNth', { n, ...which });
};

/** How often, without hour and end. */
export const oftenWords = (rule: SeriesRule, startsOn: string): string => {
  const { frequency, every: n, weekdays } = rule;
  if (frequency === 'daily') return t('dispatch.everyDay', { n });
  if (frequency === 'weekly')
    return weeklyWords(n, weekdays.length > 0 ? weekdays : [weekdayOf(startsOn)]);
  if (frequency === 'monthly') return monthlyWords(rule, startsOn);
  const day = dateName(startsOn);
  return n === 1 ? t('dispatch.eachYear', { day }) : t('dispatch.everyYear', { n, day });
};

/** "Every second Monday at 09:00, until 4 Mar 2027": the days and hours of the company. */
export const seriesWords = ({
  rule: text,
  startsOn,
  starts,
}: {
  rule: string;
  startsOn: string;
  starts: string;
}): string => {
  const rule = parseRule(text);
  if (!rule) return text;
  const often = t('dispatch.oftenAt', { often: oftenWords(rule, startsOn), time: starts });
  if (rule.until !== null) return t('dispatch.oftenUntil', { often, day: dayText(rule.until) });
  if (rule.count === null) return often;
  return rule.count === 1
    ? t('dispatch.oftenOnce', { often })
    : t('dispatch.oftenTimes', { often, n: rule.count });
};
