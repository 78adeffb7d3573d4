import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { requireUnclaimed } from '../claims.ts';
import { isOpen, lockDrafts, type DraftRow } from '../repository.ts';
import { newsOfMatch } from '../rematch.ts';

export type ClaimResult = {
  claimedBy: string | null;
  claimedAt: Date | null;
  version: number;
  /** What was known of the match was out of date and has been renewed. */
  isMatchNew: boolean;
};

/** Writes who is at an open draft, and what it matches now: he sees what approving would do. */
export const writeClaim = async (
  ctx: UseCaseContext,
  draft: DraftRow,
  claimedBy: string | null,
): Promise<ClaimResult> => {
  const claim = { claimed_by: claimedBy, claimed_at: claimedBy ? ctx.now : null };
  const match = claimedBy ? await newsOfMatch(ctx, draft) : {};
  const [row] = (await ctx
    .trx('parse_drafts')
    .where({ id: draft.id })
    .update({ ...claim, ...match })
    .returning('version')) as { version: number }[];
  await announce(ctx.trx, { collection: 'parse_drafts', action: 'update', ids: [draft.id] });
  return {
    claimedBy: claim.claimed_by,
    claimedAt: claim.claimed_at,
    version: row?.version ?? draft.version,
    isMatchNew: Object.keys(match).length > 0,
  };
};

const unchanged = ({ claimed_by, claimed_at, version }: DraftRow): ClaimResult => ({
  claimedBy: claimed_by,
  claimedAt: claimed_at,
  version,
  isMatchNew: false,
});

/**
 * Says to the others that somebody is at a draft; while it holds, nobody else approves, rejects or
 * changes it. A claim that has outlived its time may be taken over. Releasing lets go of one's own
 * claim only.
 */
export const claimDraft = async (
  ctx: UseCaseContext,
  { id, release }: { id: string; release: boolean },
): Promise<ClaimResult> => {
  const [draft] = await lockDrafts(ctx, [id]);
  assertOwn(ctx.actor, draft, { collection: 'parse_drafts', id, capability: 'intake-review' });
  if (!isOpen(draft)) return unchanged(draft);
  if (!release) {
    await requireUnclaimed(ctx, draft);
    return writeClaim(ctx, draft, ctx.actor.userId);
  }
  return draft.claimed_by === ctx.actor.userId ? writeClaim(ctx, draft, null) : unchanged(draft);
};
