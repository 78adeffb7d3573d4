import type { UseCaseContext } from '../../../platform/context.ts';
import { domainError, refusal } from '../../../platform/errors.ts';
import { assertVersion } from '../../../platform/version.ts';
import { assertOwn } from '../../../platform/own-row.ts';
import { actOnItem, type ActedItem } from '../act-on-item.ts';
import { lockItem } from '../repository.ts';
import type { Choice } from '../types.ts';

export type ApplyItemInput = { id: string; choice: Choice; version?: number | null };

/**
 * A person settles what the mail left open and has it done, by the same code as without him. What
 * still stands in the way is refused with its reason and changes nothing; applying twice answers
 * with what was done the first time.
 */
export const applyItem = async (
  ctx: UseCaseContext,
  { id, choice, version }: ApplyItemInput,
): Promise<ActedItem> => {
  const item = await lockItem(ctx, id);
  assertOwn(ctx.actor, item, { collection: 'inbox_items', id, capability: 'intake-review' });
  if (item.status === 'dismissed')
    throw refusal(
      'INTAKE_ITEM_DISMISSED',
      409,
      {},
      {
        item: id,
        reason: item.decision_note ?? item.reason_message,
      },
    );
  const isOther =
    choice.workOrder && item.status !== 'open' && choice.workOrder !== item.work_order;
  if (isOther)
    throw refusal(
      'INTAKE_ITEM_APPLIED.other',
      409,
      {},
      {
        item: id,
        order: item.work_order,
      },
    );
  if (item.status === 'open')
    assertVersion({
      expected: version,
      current: { version: item.version, status: item.status, reason: item.reason_message },
      code: 'INTAKE_CONFLICT',
    });
  const acted = await actOnItem(ctx, id, choice);
  if (acted.status === 'open')
    throw domainError(acted.reason?.code ?? 'INTAKE_ITEM_OPEN', 409, acted.reason?.message ?? '', {
      item: id,
      order: acted.workOrder,
      candidates: acted.candidates ?? [],
    });
  return acted;
};
