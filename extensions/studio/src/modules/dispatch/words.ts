import type { Params } from '../../../../domain/words/params.ts';
import { sentenceOf } from '../../../../domain/words/in-words.ts';
import { WARNING_CODES } from '../../../../domain/dispatch/board.ts';
import { PRIORITIES } from '../../../../domain/work/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { styleLocale } from '../../language/style.ts';
import { language, t, type WordKey } from '../../language/words.ts';
import { dayOf, timeOf } from './pure/days.ts';
import type { BoardVisit, LeftReason, Warning, WarningCode } from './types.ts';

/** Moments as the board writes them. */
const spoken = (params: Warning['params']): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object'
        ? `${mediumDay(dayOf(value.instant, value.timeZone))}, ${timeOf(value.instant, value.timeZone)}`
        : value,
    ]),
  );

/** The sentence of a warning, in the reader's language. */
export const warningWords = ({
  code,
  params,
}: {
  code: string;
  params: Warning['params'];
}): string => sentenceOf(`DISPATCH_WARNING.${code}`, spoken(params), language()) ?? code;

/** Why a slot is offered. */
export const reasonWords = ({
  code,
  params,
}: {
  code: string;
  params: Warning['params'];
}): string =>
  sentenceOf(`DISPATCH_REASON.${code}`, spoken(params), language()) ??
  sentenceOf(code, spoken(params), language()) ??
  code;

/** `09:15 – 10:45` */
export const timesText = (
  { startsAt, endsAt }: { startsAt: string | number; endsAt: string | number },
  zone: string,
): string => `${timeOf(startsAt, zone)} – ${timeOf(endsAt, zone)}`;

const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayStyle =
  (style: Intl.DateTimeFormatOptions) =>
  (day: string): string =>
    new Intl.DateTimeFormat(styleLocale(), { ...style, timeZone: 'UTC' }).format(atNoon(day));

/** `Mon, 30 Nov` */
export const shortDay = dayStyle({ weekday: 'short', day: 'numeric', month: 'short' });
/** `Monday, 30 November 2026` */
export const longDay = dayStyle({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Mon, 30 Nov 2026` */
export const mediumDay = dayStyle({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

export const hoursText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return t('common.minutes', { count: rest });
  return rest === 0
    ? t('common.hours', { count: hours })
    : `${t('common.hours', { count: hours })} ${t('common.minutes', { count: rest })}`;
};

/** `6:30`, where hours and minutes stand in little room. */
export const clockText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;

export const priorityText = (priority: string): string => choiceLabel(PRIORITIES, priority);

/** What a screen reader says of a card. */
export const cardLabel = (
  visit: BoardVisit,
  { zone, warnings, technician }: { zone: string; warnings: number; technician: string },
): string =>
  [
    visit.number,
    visit.customer,
    timesText(visit, zone),
    technician,
    visit.stateName,
    visit.technician === null
      ? t('dispatch.toBeTakenBack')
      : t(
          visit.status === 'draft'
            ? 'dispatch.draft'
            : visit.status === 'published'
              ? 'dispatch.published'
              : 'dispatch.completed',
        ),
    visit.priority === 'high' || visit.priority === 'critical'
      ? priorityText(visit.priority)
      : null,
    visit.isPinned ? t('dispatch.pinned') : null,
    warnings > 0 ? t('dispatch.warnings', { n: warnings }) : null,
  ]
    .filter(Boolean)
    .join(', ');

/** The name of a rule, without the figures of a case. */
export const ruleWords = (code: string): string =>
  WARNING_CODES.includes(code as WarningCode) ? t(`boardSettings.${code as WarningCode}`) : code;

const LEFT: Readonly<Record<LeftReason, WordKey>> = {
  noSkill: 'dispatch.leftNoSkill',
  noWindow: 'dispatch.leftNoWindow',
  tooLarge: 'dispatch.leftTooLarge',
  pinClash: 'dispatch.leftPinClash',
  tooCostly: 'dispatch.leftTooCostly',
  dayFull: 'dispatch.leftDayFull',
  nobodyThere: 'dispatch.leftNobodyThere',
};

/** Why the planner found no place for an order. */
export const leftWords = (reason: LeftReason): string => t(LEFT[reason]);
