import { ticked } from '../../../../domain/tasks/index.ts';
import { timeOnOrder } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { requireOpen, requireWork, type TaskCase } from '../task-of-order.ts';
import { nameOfActor } from '../repository.ts';
import { tellOrder, updateTask } from '../write-task.ts';

export type TickInput = {
  point: string;
  isDone: boolean;
  occurredAt?: string | null;
  clientRef?: string | null;
};

/**
 * Ticks a point of a task's checklist, or takes the tick back.
 *
 * Errors: TASKS_NOT_YOURS (403), TASKS_ORDER_OVER (409), TASKS_POINT_GONE (422).
 */
export const tickPoint = async (
  ctx: UseCaseContext,
  { item, task }: TaskCase,
  { point, isDone, occurredAt = null, clientRef = null }: TickInput,
): Promise<{ id: string }> => {
  requireWork(ctx, item);
  requireOpen(item);
  const time = timeOnOrder(ctx, item, occurredAt);
  const points = ticked(task.checklist, point, {
    isDone,
    at: time.at.toISOString(),
    by: await nameOfActor(ctx),
  });
  if (!points) throw refusal('TASKS_POINT_GONE', 422, { title: task.title }, { field: 'point' });
  await updateTask(ctx, task.id, { checklist: JSON.stringify(points) });
  await tellOrder(
    ctx,
    { item, task },
    {
      kind: 'task_changed',
      data: { point: points.find(({ id }) => id === point)?.text ?? null, isDone },
      time,
      clientRef,
    },
  );
  return { id: task.id };
};
