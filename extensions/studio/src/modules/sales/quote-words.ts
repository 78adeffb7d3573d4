import { QUOTE_STATUSES, type QuoteStatus } from '../../../../domain/quotes/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { t } from '../../language/words.ts';
import type { RecordState } from '../../record/types.ts';

/** Where a quote stands, with its colour; one that was sent and is over says so. */
export const quoteState = (status: QuoteStatus, isExpired: boolean): RecordState => {
  if (isExpired) return { label: t('quotes.expired'), icon: 'timer_off', tone: 'warning' };
  const choice = QUOTE_STATUSES.find(({ value }) => value === status);
  return {
    label: choiceLabel(QUOTE_STATUSES, status),
    icon: choice?.icon ?? null,
    color: choice?.color ?? null,
  };
};
