import type { ReviewDraft } from './types.ts';

/** What approving a draft does to the order it matches, in a sentence. */
export const changesSay = ({
  matchKind,
  matchingOrder,
}: Pick<ReviewDraft, 'matchKind' | 'matchingOrder'>): string => {
  const number = matchingOrder?.number ?? 'an order';
  if (matchKind === 'reschedule')
    return `Moves the appointment of ${number}. Nothing else differs.`;
  if (matchKind === 'update')
    return `Changes ${number}. What is accepted is written into the order.`;
  return `Says nothing that ${number} does not say already.`;
};
