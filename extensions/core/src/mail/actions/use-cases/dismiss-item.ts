import { noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { refusal } from '../../../platform/errors.ts';
import { assertVersion } from '../../../platform/version.ts';
import { assertOwn } from '../../../platform/own-row.ts';
import { lockItem } from '../repository.ts';

export type DismissItemInput = { id: string; reason: string; version?: number | null };

/** Puts an item aside for good; the reason stays with it. Dismissing twice keeps the first one. */
export const dismissItem = async (
  ctx: UseCaseContext,
  { id, reason, version }: DismissItemInput,
): Promise<void> => {
  const item = await lockItem(ctx, id);
  assertOwn(ctx.actor, item, { collection: 'inbox_items', id, capability: 'intake-review' });
  if (item.status === 'dismissed') return;
  if (item.status === 'applied')
    throw refusal(
      'INTAKE_ITEM_APPLIED',
      409,
      {},
      {
        item: id,
        order: item.work_order,
      },
    );
  if (item.consumed_by)
    throw refusal(
      'INTAKE_ITEM_CONSUMED',
      409,
      { consumed_by: item.consumed_by },
      {
        item: id,
      },
    );
  assertVersion({
    expected: version,
    current: { version: item.version, status: item.status, reason: item.reason_message },
    code: 'INTAKE_CONFLICT',
  });
  await ctx.trx('inbox_items').where({ id }).update({
    status: 'dismissed',
    decision_note: reason,
    decided_at: ctx.now,
    decided_by: ctx.actor.userId,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
  await noteChange(ctx, {
    collection: 'inbox_items',
    action: 'update',
    ids: [id],
    revisions: false,
  });
};
