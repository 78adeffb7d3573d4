import { matchOf, orderFactsOf, type Match } from '../../../domain/intake/index.ts';
import { inWords, type RefusedDraft } from './errors.ts';
import type { MatchingOrder } from './find-orders.ts';
import type { DraftRow } from './repository.ts';

export type Decision =
  | { kind: 'done'; draft: DraftRow }
  | { kind: 'make'; draft: DraftRow }
  | { kind: 'same' | 'move' | 'change'; draft: DraftRow; order: MatchingOrder; match: Match }
  | { kind: 'refuse'; refused: RefusedDraft };

const refuse = (
  draft: DraftRow,
  code: string,
  message: string,
  details: Record<string, unknown> = {},
): Decision => ({ kind: 'refuse', refused: { draft: draft.id, code, message, ...details } });

/**
 * What approving a draft means now. The match is looked at again under the lock: when it became
 * another than the one the reviewer saw, he looks once more.
 */
export const decideDraft = (draft: DraftRow, order: MatchingOrder | null): Decision => {
  if (draft.status === 'approved') return { kind: 'done', draft };
  if (draft.status === 'rejected')
    return refuse(draft, 'INTAKE_DRAFT_REJECTED', 'This draft was rejected.');
  if (draft.errors.length > 0)
    return refuse(draft, 'INTAKE_DRAFT_INVALID', inWords(draft.errors), { errors: draft.errors });
  const match = matchOf(orderFactsOf(draft.values).columns, order);
  if (!order) return { kind: 'make', draft };
  if (match.kind === 'duplicate') return { kind: 'same', draft, order, match };
  if (match.kind !== draft.match_kind || order.id !== draft.matches_order)
    return refuse(
      draft,
      'INTAKE_MATCH_CHANGED',
      `This draft is now a ${match.kind} of ${order.number}; look at it again.`,
      { was: draft.match_kind, now: match.kind, order: order.id, number: order.number },
    );
  return { kind: match.kind === 'reschedule' ? 'move' : 'change', draft, order, match };
};
