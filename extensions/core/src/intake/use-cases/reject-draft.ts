import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { requireUnclaimed } from '../claims.ts';
import { completeOne } from '../complete-drafts.ts';
import { draftApproved } from '../errors.ts';
import { lockDrafts, type DraftRow } from '../repository.ts';

/** Puts a draft aside for good; the reason stays with it. Rejecting twice keeps the first reason. */
export const rejectDraft = async (
  ctx: UseCaseContext,
  { id, reason }: { id: string; reason: string },
): Promise<DraftRow> => {
  const [draft] = await lockDrafts(ctx, [id]);
  assertOwn(ctx.actor, draft, { collection: 'parse_drafts', id, capability: 'intake-review' });
  if (draft.status === 'approved') throw draftApproved(id, draft.work_order);
  if (draft.status === 'rejected') return completeOne(ctx.trx, draft);
  await requireUnclaimed(ctx, draft);
  const [row] = (await ctx
    .trx('parse_drafts')
    .where({ id })
    .update({
      status: 'rejected',
      rejected_reason: reason,
      decided_at: ctx.now,
      decided_by: ctx.actor.userId,
      claimed_by: null,
      claimed_at: null,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    })
    .returning('*')) as DraftRow[];
  await noteChange(ctx, {
    collection: 'parse_drafts',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  return completeOne(ctx.trx, row as DraftRow);
};
