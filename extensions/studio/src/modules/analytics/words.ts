import { dayText, decimal, formatCount, locale } from '../../language/format.ts';
import { t } from '../../language/words.ts';
import type { Unit } from './types.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const percentText = (percent: number | null): string =>
  percent === null ? '–' : `${formatCount(percent)} %`;

/** `3.5 h`, from two days on `2.1 days`. */
export const durationText = (minutes: number | null): string => {
  if (minutes === null) return '–';
  return minutes < 2 * DAY
    ? t('analytics.hours', { n: decimal(minutes / HOUR) })
    : t('analytics.days', { n: decimal(minutes / DAY) });
};

/** A bar's name: `3 Nov`, `Nov 2026`. */
export const periodText = (start: string, unit: Unit): string =>
  new Date(`${start}T00:00:00Z`).toLocaleDateString(locale(), {
    timeZone: 'UTC',
    month: 'short',
    ...(unit === 'month' ? { year: 'numeric' } : { day: 'numeric' }),
  });

export const stretchText = (from: string, until: string): string =>
  from === until ? dayText(from) : `${dayText(from)} – ${dayText(until)}`;
