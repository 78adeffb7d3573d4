import { lockCase } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { requireEdit, tasksOf } from '../task-of-order.ts';

/**
 * Puts the tasks of an order into this order. Every one of them is named once: a list that is out of
 * date is refused instead of being guessed at.
 *
 * Errors: FORBIDDEN, TASKS_ORDER_STALE (409).
 */
export const orderTasks = async (
  ctx: UseCaseContext,
  order: string,
  ids: readonly string[],
): Promise<{ tasks: string[] }> => {
  const item = await lockCase(ctx, order);
  requireEdit(ctx, item);
  const there = tasksOf(item).map(({ id }) => id);
  if (new Set(ids).size !== there.length || there.some((id) => !ids.includes(id)))
    throw refusal('TASKS_ORDER_STALE', 409, { number: item.order.number });
  await ctx.trx.raw(
    `update tasks t set position = given.place * 10, updated_at = ?, updated_by = ?::uuid
     from unnest(?::uuid[]) with ordinality as given (id, place)
     where t.id = given.id and t.company = ? and t.work_order = ? and t.position <> given.place * 10`,
    [ctx.now, ctx.actor.userId, ids, item.order.company, order],
  );
  await noteChange(ctx, { collection: 'tasks', action: 'update', ids });
  return { tasks: [...ids] };
};
