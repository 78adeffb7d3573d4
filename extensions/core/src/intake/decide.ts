import {
  chooseChanges,
  type ChosenChanges,
  matchOf,
  orderFactsOf,
  sameDiff,
} from '../../../domain/intake/index.ts';
import { type Claim, refusedByClaim } from './claims.ts';
import { inWords, type RefusedDraft } from './errors.ts';
import type { MatchingOrder } from './find-orders.ts';
import type { DraftRow } from './repository.ts';

export type Decision =
  | { kind: 'done'; draft: DraftRow }
  | { kind: 'make'; draft: DraftRow }
  | { kind: 'same'; draft: DraftRow; order: MatchingOrder }
  | { kind: 'move' | 'change'; draft: DraftRow; order: MatchingOrder; changes: ChosenChanges }
  | { kind: 'refuse'; refused: RefusedDraft };

export type Circumstances = {
  /** The live order of the same natural key. */
  order: MatchingOrder | null;
  /** Differences the reviewer accepts, by field; all when absent. */
  accept?: readonly string[] | undefined;
  /** A colleague who is at it. */
  claim?: Claim | undefined;
};

const refuse = (
  draft: DraftRow,
  code: string,
  message: string,
  details: Record<string, unknown> = {},
): Decision => ({ kind: 'refuse', refused: { draft: draft.id, code, message, ...details } });

/**
 * What approving a draft means now. The match is looked at again under the lock: when it became
 * another than the one the reviewer saw, or says something else, he looks once more.
 */
export const decideDraft = (draft: DraftRow, { order, accept, claim }: Circumstances): Decision => {
  if (draft.status === 'approved') return { kind: 'done', draft };
  if (draft.status === 'rejected')
    return refuse(draft, 'INTAKE_DRAFT_REJECTED', 'This draft was rejected.');
  if (claim) return { kind: 'refuse', refused: refusedByClaim(draft.id, claim) };
  if (draft.errors.length > 0)
    return refuse(draft, 'INTAKE_DRAFT_INVALID', inWords(draft.errors), { errors: draft.errors });
  if (!order && draft.match_kind === 'new') return { kind: 'make', draft };
  if (!order)
    return refuse(
      draft,
      'INTAKE_MATCH_CHANGED',
      'The order this draft matched is no longer live; it would now make a new one. Look at it again.',
      { was: draft.match_kind, now: 'new', order: null },
    );
  const match = matchOf(orderFactsOf(draft.values).columns, order);
  if (match.kind === 'duplicate') return { kind: 'same', draft, order };
  const seen = draft.diff ?? [];
  const isSameMatch = match.kind === draft.match_kind && order.id === draft.matches_order;
  if (!isSameMatch || !sameDiff(match.diff, seen))
    return refuse(
      draft,
      'INTAKE_MATCH_CHANGED',
      isSameMatch
        ? `${order.number} was changed meanwhile; look at the differences again.`
        : `This draft is now a ${match.kind} of ${order.number}; look at it again.`,
      {
        was: draft.match_kind,
        now: match.kind,
        order: order.id,
        number: order.number,
        differences: { seen, now: match.diff },
      },
    );
  const changes = chooseChanges(match.diff, accept);
  if (changes.unknown.length > 0)
    return refuse(
      draft,
      'INTAKE_NO_SUCH_CHANGE',
      `There is no difference in ${changes.unknown.join(', ')}.`,
      { field: 'accept', unknown: changes.unknown },
    );
  return { kind: match.kind === 'reschedule' ? 'move' : 'change', draft, order, changes };
};
