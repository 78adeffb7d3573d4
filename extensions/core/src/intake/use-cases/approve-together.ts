import type { UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import { approvalRefused } from '../errors.ts';
import type { Accepted } from '../plan-approval.ts';
import { approveDrafts, type ApprovedDraft } from './approve-drafts.ts';
import { approveEach } from './approve-each.ts';

const NOT_VISIBLE = [403, 404];

/**
 * Approves drafts all or none. What the database refuses names a field, not whose it is: then the
 * drafts are tried in parts, and the refusal names each that is at fault. Nothing of a trial stays.
 */
export const approveTogether = async (
  ctx: UseCaseContext,
  wanted: { ids: readonly string[]; accept?: Accepted | undefined },
): Promise<ApprovedDraft[]> => {
  const outcome = await inSavepoint(ctx, (inner) => approveDrafts(inner, wanted));
  if ('value' in outcome) return outcome.value;
  const { refusal } = outcome;
  const names = refusal.extensions as { draft?: unknown; refused?: unknown };
  if (names.draft || names.refused || NOT_VISIBLE.includes(refusal.status)) throw refusal;
  const { refused } = await approveEach(ctx, wanted);
  throw refused.length > 0 ? approvalRefused(refused) : refusal;
};
