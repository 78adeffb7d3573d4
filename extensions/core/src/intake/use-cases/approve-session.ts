import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { approvalRefused } from '../errors.ts';
import { draftsOfUpload, findSession, lockDrafts } from '../repository.ts';
import { approveDrafts, type ApprovedDraft } from './approve-drafts.ts';
import { decideDraft } from '../decide.ts';

export type SkippedDraft = { draft: string; code: string; message: string };

/**
 * Approves what is ready in a session. Drafts with errors stay for review and are named in
 * `skipped`; when nothing at all is ready, that is an error.
 */
export const approveSession = async (
  ctx: UseCaseContext,
  { id }: { id: string },
): Promise<{ approved: ApprovedDraft[]; skipped: SkippedDraft[] }> => {
  const session = await findSession(ctx.trx, id);
  if (!session) throw notVisible('parse_sessions', id);
  requireCapability(ctx.actor, session.company, 'intake-review');
  const drafts = await lockDrafts(ctx.trx, await draftsOfUpload(ctx.trx, session));
  const skipped = drafts.flatMap((draft) => {
    const stays = draft.status === 'rejected' || draft.errors.length > 0;
    const decision = stays && draft.status !== 'approved' ? decideDraft(draft, null) : null;
    return decision?.kind === 'refuse' ? [decision.refused] : [];
  });
  const left = new Set(skipped.map(({ draft }) => draft));
  const ready = drafts
    .filter((draft) => !left.has(draft.id))
    .sort((a, b) => a.position - b.position)
    .map((draft) => draft.id);
  if (ready.length === 0 && skipped.length > 0) throw approvalRefused(skipped);
  return { approved: await approveDrafts(ctx, { ids: ready }), skipped };
};
