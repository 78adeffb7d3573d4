import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { domainError, notVisible } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';
import { lockDrafts } from '../repository.ts';

/** A claim that nobody renewed for so long no longer holds. */
const CLAIM_MINUTES = 15;

/** Says to the others that somebody is at a draft. It hinders nobody from approving it. */
export const claimDraft = async (
  ctx: UseCaseContext,
  { id, release }: { id: string; release: boolean },
): Promise<{ claimedBy: string | null; claimedAt: Date | null; version: number }> => {
  const [draft] = await lockDrafts(ctx.trx, [id]);
  if (!draft) throw notVisible('parse_drafts', id);
  requireCapability(ctx.actor, draft.company, 'intake-review');
  const isFresh =
    draft.claimed_at !== null &&
    ctx.now.getTime() - draft.claimed_at.getTime() < CLAIM_MINUTES * 60_000;
  if (draft.claimed_by && draft.claimed_by !== ctx.actor.userId && isFresh)
    throw domainError('INTAKE_CLAIMED', 409, 'Somebody else is reviewing this draft.', {
      draft: id,
      claimedBy: draft.claimed_by,
      claimedAt: draft.claimed_at,
    });
  const claim = release
    ? { claimed_by: null, claimed_at: null }
    : { claimed_by: ctx.actor.userId, claimed_at: ctx.now };
  const [row] = (await ctx
    .trx('parse_drafts')
    .where({ id })
    .update(claim)
    .returning('version')) as {
    version: number;
  }[];
  await announce(ctx.trx, { collection: 'parse_drafts', action: 'update', ids: [id] });
  return {
    claimedBy: claim.claimed_by,
    claimedAt: claim.claimed_at,
    version: row?.version ?? draft.version,
  };
};
