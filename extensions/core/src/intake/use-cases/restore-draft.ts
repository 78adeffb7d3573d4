import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { completeOne } from '../complete-drafts.ts';
import { draftApproved } from '../errors.ts';
import { matchNow } from '../rematch.ts';
import { lockDrafts, toColumns, type DraftRow } from '../repository.ts';

/** Takes a rejection back: the draft waits again, with what it matches now. */
export const restoreDraft = async (
  ctx: UseCaseContext,
  { id }: { id: string },
): Promise<DraftRow> => {
  const [draft] = await lockDrafts(ctx, [id]);
  assertOwn(ctx.actor, draft, { collection: 'parse_drafts', id, capability: 'intake-review' });
  if (draft.status === 'approved') throw draftApproved(id, draft.work_order);
  if (draft.status !== 'rejected') return completeOne(ctx.trx, draft);
  const [row] = (await ctx
    .trx('parse_drafts')
    .where({ id })
    .update({
      ...toColumns(await matchNow(ctx, draft)),
      rejected_reason: null,
      decided_at: null,
      decided_by: null,
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
