import { LEAVE_STATES, type Half } from '../../../../domain/leave/index.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { dayText, locale } from '../../language/format.ts';
import { t } from '../../language/words.ts';

/** `2.5`, or `2,5`; whole days without a comma. */
export const daysNumber = (days: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(days);

export const daysText = (days: number): string =>
  Math.abs(days) === 1
    ? t('leave.oneDay', { count: daysNumber(days) })
    : t('leave.someDays', { count: daysNumber(days) });

type Span = { from: string; fromHalf?: Half; until: string; untilHalf?: Half };

/** `4 Mar 2025 – 6 Mar 2025`, with the half where one is meant. */
export const spanText = ({ from, fromHalf, until, untilHalf }: Span): string => {
  const isLate = fromHalf === 'afternoon';
  const isEarly = untilHalf === 'morning';
  if (from === until) {
    if (isLate) return t('leave.afternoonOf', { day: dayText(from) });
    return isEarly ? t('leave.morningOf', { day: dayText(from) }) : dayText(from);
  }
  const start = isLate ? t('leave.afternoonOf', { day: dayText(from) }) : dayText(from);
  const end = isEarly ? t('leave.morningOf', { day: dayText(until) }) : dayText(until);
  return `${start} – ${end}`;
};

export const stateLook = (state: string) => {
  const choice = LEAVE_STATES.find(({ value }) => value === state);
  return {
    text: choiceLabel(LEAVE_STATES, state),
    icon: choice?.icon ?? null,
    color: choice?.color ?? null,
  };
};
