import type { ReviewDraft } from './types.ts';
import { t } from '../../language/words.ts';

/** What approving a draft does to the order it matches, in a sentence. */
export const changesSay = ({
  matchKind,
  matchingOrder,
}: Pick<ReviewDraft, 'matchKind' | 'matchingOrder'>): string => {
  const number = matchingOrder?.number ?? t('review.anOrder');
  if (matchKind === 'reschedule') return t('review.sayMoves', { number });
  if (matchKind === 'update') return t('review.sayChanges', { number });
  return t('review.sayNothing', { number });
};
