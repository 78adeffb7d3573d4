import type { UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import type { RefusedDraft } from '../errors.ts';
import type { Accepted } from '../plan-approval.ts';
import { approveDrafts, type ApprovedDraft } from './approve-drafts.ts';

type Wanted = { ids: readonly string[]; accept?: Accepted | undefined };
export type EachApproved = { approved: ApprovedDraft[]; refused: RefusedDraft[] };

/**
 * Approves drafts together, which is quick. What is refused is halved until the drafts at fault stand
 * alone, so that one of a thousand costs some twenty attempts; the others are approved.
 */
export const approveEach = async (
  ctx: UseCaseContext,
  { ids, accept }: Wanted,
): Promise<EachApproved> => {
  if (ids.length === 0) return { approved: [], refused: [] };
  const outcome = await inSavepoint(ctx, (inner) => approveDrafts(inner, { ids, accept }));
  if ('value' in outcome) return { approved: outcome.value, refused: [] };
  const [draft] = ids;
  if (draft && ids.length === 1) {
    const { code, message, extensions } = outcome.refusal;
    return { approved: [], refused: [{ ...extensions, draft, code, message }] };
  }
  const middle = Math.ceil(ids.length / 2);
  const first = await approveEach(ctx, { ids: ids.slice(0, middle), accept });
  const second = await approveEach(ctx, { ids: ids.slice(middle), accept });
  return {
    approved: [...first.approved, ...second.approved],
    refused: [...first.refused, ...second.refused],
  };
};
