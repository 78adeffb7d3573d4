import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { claimsOfOthers } from '../claims.ts';
import { decideDraft } from '../decide.ts';
import { approvalRefused, inWords } from '../errors.ts';
import type { Accepted } from '../plan-approval.ts';
import { draftsOfUpload, findSession, lockDrafts } from '../repository.ts';
import type { ApprovedDraft } from './approve-drafts.ts';
import { approveEach } from './approve-each.ts';

const isDoubt = ({ doubt }: { doubt?: true }): boolean => doubt === true;

export type SkippedDraft = { draft: string; code: string; message: string };

/**
 * Approves what is ready in a session. Drafts with errors or doubts, those a colleague is at, and those that
 * cannot be stored stay for review and are named in `skipped`; when nothing at all is ready, that is an error.
 */
export const approveSession = async (
  ctx: UseCaseContext,
  { id, accept }: { id: string; accept?: Accepted | undefined },
): Promise<{ approved: ApprovedDraft[]; skipped: SkippedDraft[] }> => {
  const session = await findSession(ctx.trx, id);
  assertOwn(ctx.actor, session, { collection: 'parse_sessions', id, capability: 'intake-review' });
  const drafts = await lockDrafts(ctx, await draftsOfUpload(ctx.trx, session));
  const claims = await claimsOfOthers(ctx, session.company, drafts);
  const skipped = drafts.flatMap((draft) => {
    const claim = claims.get(draft.id);
    const isDoubted = draft.warnings.some(isDoubt);
    const stays = draft.status === 'rejected' || draft.errors.length > 0 || isDoubted || claim;
    if (!stays || draft.status === 'approved') return [];
    const decision = decideDraft(draft, { order: null, claim });
    if (decision.kind === 'refuse') return [decision.refused];
    const { id: doubted, warnings } = draft;
    return [
      { draft: doubted, code: 'INTAKE_DRAFT_DOUBTED', message: inWords(warnings.filter(isDoubt)) },
    ];
  });
  const left = new Set(skipped.map(({ draft }) => draft));
  const ready = drafts
    .filter((draft) => !left.has(draft.id))
    .sort((a, b) => a.position - b.position)
    .map((draft) => draft.id);
  if (ready.length === 0 && skipped.length > 0) throw approvalRefused(skipped);
  const { approved, refused } = await approveEach(ctx, { ids: ready, accept });
  if (approved.length === 0 && refused.length > 0) throw approvalRefused(refused);
  return { approved, skipped: [...skipped, ...refused] };
};
