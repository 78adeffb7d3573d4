import { choiceLabel } from './choice-label.ts';
import { BLOCKER_CATEGORIES } from '../../../extensions/domain/lifecycle/choices.ts';
import type { FieldBlockerReason } from '../../../extensions/domain/work/field-contract.ts';

type Group = { category: string; label: string; reasons: FieldBlockerReason[] };

/** Reasons that fit the phase, under their category, in the categories' order. */
export const groupReasons = (
  reasons: readonly FieldBlockerReason[],
  phase: 'pre_customer' | 'post_customer',
): Group[] => {
  const fitting = reasons.filter((reason) => reason.phase === phase || reason.phase === 'both');
  return BLOCKER_CATEGORIES.map(({ value, label }) => ({
    category: value,
    label: choiceLabel(BLOCKER_CATEGORIES, value) ?? label,
    reasons: fitting.filter(({ category }) => category === value),
  })).filter((group) => group.reasons.length > 0);
};
